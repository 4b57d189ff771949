package rtscommander.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedListTest {
    @Test
    void oneSeedIsAListOfOne() {
        assertThat(SeedList.parse("7")).containsExactly(7L);
    }

    @Test
    void twoDotsMeanAllInBetween() {
        assertThat(SeedList.parse("1..4")).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void commasJoinSeedsAndRanges() {
        assertThat(SeedList.parse("9, 1..2")).containsExactly(9L, 1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1..", "3..1", "-1", "1,,2", "0..999999999"})
    void whatIsNoListOfSeedsIsRefusedWithASentence(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeedList.parse(text))
                .withMessageStartingWith("Seeds ");
    }
}
