package rtscommander.nl.phrase;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rtscommander.lab.BadSentenceFile;
import rtscommander.lab.SentenceEvaluation;
import rtscommander.nl.LabelledSentence;
import rtscommander.nl.Language;
import rtscommander.nl.OrderPlan;

/// Of the sentences of four writers that the rules were not written from, they claim most, and know what they claim.
class PhraseParserFiguresTest {
    private static final PhraseParser PARSER = new PhraseParser();
    private static final List<Path> FILES = Stream.of("d1", "d2", "d3", "d4")
            .map(writer -> Path.of("src/test/resources/sentences", writer + ".jsonl"))
            .toList();

    @ParameterizedTest
    @EnumSource(Language.class)
    void mostIsClaimedAndNearlyAllOfThatIsRight(Language language) throws BadSentenceFile {
        List<LabelledSentence> sentences = SentenceEvaluation.read(FILES).stream()
                .filter(sentence -> sentence.language() == language)
                .toList();
        int claimed = 0;
        int right = 0;
        for (LabelledSentence sentence : sentences) {
            Optional<OrderPlan> plan = PARSER.parse(sentence.text());
            claimed += plan.isPresent() ? 1 : 0;
            right += plan.filter(sentence::means).isPresent() ? 1 : 0;
        }
        String totals = sentences.size() + " sentences, " + claimed + " claimed, " + right + " right";
        assertTrue(claimed >= 0.6 * sentences.size(), totals);
        assertTrue(right >= 0.98 * claimed, totals);
    }
}
