package rtscommander.nl.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rtscommander.nl.OrderPlan;

/// How a sentence is written does not change what it means, and no text can break the parser.
class PhraseParserPropertyTest {
    private static final PhraseParser PARSER = new PhraseParser();
    private static final Path TABLES = Path.of("src/test/resources/rtscommander/nl/phrase");

    static List<String> sentences(String... languages) {
        return Stream.of(languages)
                .flatMap(language -> lines(TABLES.resolve(language + ".txt")).stream())
                .map(line -> line.split(" => ", 2)[0])
                .toList();
    }

    static List<String> latin() {
        return sentences("english", "french");
    }

    static List<String> all() {
        return sentences("english", "french", "chinese", "mixed");
    }

    @ParameterizedTest
    @MethodSource("latin")
    void capitalsAndAccentsDoNotMatter(String sentence) {
        Optional<OrderPlan> plan = PARSER.parse(sentence);
        String plain = Normalizer.normalize(sentence, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        assertEquals(plan, PARSER.parse(sentence.toUpperCase(Locale.ROOT)));
        assertEquals(plan, PARSER.parse(plain));
        assertEquals(plan, PARSER.parse(plain.toUpperCase(Locale.ROOT)));
        assertEquals(plan, PARSER.parse(sentence.replace('\'', '’')));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theWidthOfSignsDoesNotMatter(String sentence) {
        StringBuilder wide = new StringBuilder();
        sentence.chars().forEach(c -> wide.append((char) (c > ' ' && c < 127 ? c + 0xFEE0 : c)));
        assertEquals(PARSER.parse(sentence), PARSER.parse(wide.toString()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void politenessDoesNotMatter(String sentence) {
        Optional<OrderPlan> plan = PARSER.parse(sentence);
        if (plan.flatMap(OrderPlan::ask).isEmpty()) {
            assertEquals(plan, PARSER.parse("please " + sentence));
            assertEquals(plan, PARSER.parse("s'il te plaît, " + sentence));
            assertEquals(plan, PARSER.parse("請" + sentence));
        }
    }

    @Test
    void noTextBreaksIt() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, 0x2FFFF).forEach(text::appendCodePoint);
            PARSER.parse(text.toString());
        }
    }

    @Test
    void noOrderOfWordsBreaksIt() {
        Random random = new Random(11);
        List<String> words = new ArrayList<>();
        all().forEach(sentence -> words.addAll(List.of(sentence.split("(?<=[\\u4e00-\\u9fff])|\\s+"))));
        for (int i = 0; i < 1_500; i++) {
            Collections.shuffle(words, random);
            PARSER.parse(String.join(" ", words.subList(0, 1 + random.nextInt(12))));
        }
    }

    @Test
    void aSentenceTakesLessThanTheBlinkOfAnEye() {
        List<String> sentences = all();
        sentences.forEach(PARSER::parse);
        long begin = System.nanoTime();
        sentences.forEach(PARSER::parse);
        Duration each = Duration.ofNanos((System.nanoTime() - begin) / sentences.size());
        assertTrue(each.compareTo(Duration.ofMillis(20)) < 0, () -> "a sentence took " + each);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
