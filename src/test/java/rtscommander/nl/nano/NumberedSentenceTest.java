package rtscommander.nl.nano;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import rtscommander.nl.phrase.Normaliser;

class NumberedSentenceTest {
    private final Normaliser normaliser = Normaliser.ofTheWordLists();
    private final NumberWords words = NumberWords.read();

    private NumberedSentence read(String sentence) {
        return NumberedSentence.of(sentence, normaliser, words);
    }

    @Test
    void everySentenceIsReadAsInTraining() {
        List<JsonNode> cases = Measures.read("numbered.jsonl");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(2000).allSatisfy(one -> {
            NumberedSentence sentence = read(one.get("text").asText());
            assertThat(sentence.text()).isEqualTo(one.get("numbered").asText());
            assertThat(sentence.values()).isEqualTo(Measures.whole(one.get("values")));
        });
    }

    @Test
    void aNumberIsFoundHoweverItIsSaid() {
        assertThat(List.of("1200", "1.2k", "twelve hundred", "mille deux cents", "一千二", "1,200"))
                .allSatisfy(number -> assertThat(read(number).values()).containsExactly(1200));
    }

    @Test
    void coordinatesAreTwoNumbers() {
        assertThat(read("one fifty two hundred").values()).containsExactly(150, 200);
        assertThat(read("150,200").values()).containsExactly(150, 200);
        assertThat(read("八百 四百五").values()).containsExactly(800, 450);
    }

    @Test
    void theMarkTellsPositionAndSize() {
        assertThat(read("send 1 tank and 12 soldiers to 150 1200").text())
                .isEqualTo("send 01 tank and 20 soldiers to 300 4000");
    }
}
