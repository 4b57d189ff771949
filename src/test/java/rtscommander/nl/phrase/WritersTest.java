package rtscommander.nl.phrase;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rtscommander.nl.BadPlan;
import rtscommander.nl.LabelledSentence;
import rtscommander.nl.Language;
import rtscommander.nl.OrderPlan;

/// Against sentences that the rules were not written from: they know what they do not know.
class WritersTest {
    private static final PhraseParser PARSER = new PhraseParser();
    private static final Path FOLDER = Path.of("scripts/nano/sentences");

    @ParameterizedTest
    @EnumSource(Language.class)
    void mostIsClaimedAndNearlyAllOfThatIsRight(Language language) throws IOException, BadPlan {
        int sentences = 0;
        int claimed = 0;
        int right = 0;
        for (LabelledSentence sentence : sentences()) {
            if (sentence.language() == language) {
                Optional<OrderPlan> plan = PARSER.parse(sentence.text());
                sentences++;
                claimed += plan.isPresent() ? 1 : 0;
                right += plan.filter(sentence::means).isPresent() ? 1 : 0;
            }
        }
        String totals = sentences + " sentences, " + claimed + " claimed, " + right + " right";
        assertTrue(claimed >= 0.54 * sentences, totals);
        assertTrue(right >= 0.98 * claimed, totals);
    }

    private static List<LabelledSentence> sentences() throws IOException, BadPlan {
        List<LabelledSentence> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(name -> name.toString().matches(".*/d[0-9]\\.jsonl"))
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    sentences.add(LabelledSentence.read(line));
                }
            }
        }
        return sentences;
    }
}
