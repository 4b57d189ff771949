package rtscommander.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rtscommander.llm.GrammarCheck;
import rtscommander.llm.GrammarCheck.Answer;

/// The grammar with llama.cpp itself, which ignores a malformed one: random models then write anything.
class WordingGrammarTest {
    @ParameterizedTest
    @ValueSource(ints = {1, Advice.MOST_TIPS})
    void modelsWriteWhatItSaysAndNothingElse(int tips) throws IOException {
        String text = "\"[^\"\\\\<>|\\p{Cntrl}]+\"";
        Pattern form = Pattern.compile("\\{\"summary\":" + text + ",\"tips\":\\[" + text + ("," + text).repeat(tips - 1)
                + "],\"coach\":" + text + "}");
        List<Answer> answers = GrammarCheck.answersUnder(WordingGrammar.of(tips));
        // Most prattle on until they are cut off; those that come to an end come to the right one.
        List<String> whole = answers.stream()
                .map(Answer::text)
                .filter(answer -> answer.endsWith("}"))
                .toList();
        assertThat(answers).extracting(Answer::text).allMatch(answer -> answer.startsWith("{\"summary\":\""));
        assertThat(whole).isNotEmpty().allMatch(form.asMatchPredicate());
        JsonNode json = new ObjectMapper().readTree(whole.getFirst());
        assertThat(json.path("tips")).hasSize(tips);
        assertThat(json.path("summary").textValue().length()).isLessThanOrEqualTo(WordingGrammar.LONGEST_SENTENCE * 2);
    }
}
