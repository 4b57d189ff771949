package rtscommander.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rtscommander.llm.GrammarCheck.Answer;

/// That the check of grammars tells a good one from a malformed one.
class GrammarCheckTest {
    @Test
    void aGrammarIsObeyed() {
        Set<String> seen = new HashSet<>();
        for (Answer answer :
                GrammarCheck.answersUnder("root ::= (\"move\" | \"attack\" | \"坦克\") \" \" [1-9] [0-9]?")) {
            assertThat(answer.cut()).isFalse();
            assertThat(answer.text()).matches("(move|attack|坦克) [1-9][0-9]?");
            seen.add(answer.text());
        }
        assertThat(seen).hasSizeGreaterThan(1);
    }

    @Test
    void aMalformedGrammarShows() {
        assertThat(GrammarCheck.answersUnder("root ::= (\"move\" | "))
                .anySatisfy(answer -> assertThat(answer.text()).isNotEqualTo("move"));
    }
}
