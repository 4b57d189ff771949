package rtscommander.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rtscommander.nl.Language;

/// Tells whether a sentence is in a language that the player reads. Stateless.
///
/// Chinese is told from the others by its script, and must be Traditional. English and French are told apart by the
/// small words that either uses all the time: a sentence that holds more of the other's is refused.
final class Tongue {
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    /// Words that the other language does not have. "A", "on", "or", "plus", "son" are in both.
    private static final Set<String> ENGLISH = Set.of(
            ("the of and to is are be your you we with from for it its they their has have more than no not will by at"
                            + " that this against before now build train send attack keep enemy units power")
                    .split(" "));

    private static final Set<String> FRENCH = Set.of(
            ("le la les l des du de un une et est sont vos votre vous nous avec pour dans sur au aux ce cette ces il"
                            + " ils elle elles par contre avant pas ne que qui ennemi ennemis ennemie ennemies")
                    .split(" "));

    /// Build! is *construisez*, and most advice begins so.
    private static final Pattern FRENCH_ORDER = Pattern.compile("[a-z]{3,}ez");

    /// Simplified characters that Traditional texts use in another meaning, such as 后 of a queen.
    private static final String IN_BOTH = "后只里几余征";

    private static final Set<Integer> SIMPLIFIED = simplified();

    private Tongue() {}

    static boolean speaks(Language language, String line) {
        boolean han = line.codePoints().anyMatch(Character::isIdeographic);
        return switch (language) {
            case CHINESE -> han && line.codePoints().noneMatch(SIMPLIFIED::contains);
            case ENGLISH -> !han && englishWords(line) >= frenchWords(line);
            case FRENCH -> !han && frenchWords(line) >= englishWords(line);
        };
    }

    private static long englishWords(String line) {
        return NO_LETTER
                .splitAsStream(Truth.normal(line))
                .filter(ENGLISH::contains)
                .count();
    }

    private static long frenchWords(String line) {
        return NO_LETTER
                .splitAsStream(Truth.normal(line))
                .filter(word ->
                        FRENCH.contains(word) || FRENCH_ORDER.matcher(word).matches())
                .count();
    }

    /// From the list of pairs, simplified and traditional, by which sentences of players are read.
    private static Set<Integer> simplified() {
        try (InputStream bytes = Optional.ofNullable(
                        Language.class.getResourceAsStream("/rtscommander/nl/simplified.txt"))
                .orElseThrow(() -> new IllegalStateException("The list of simplified characters is missing."))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(Pattern.compile(" ")::splitAsStream)
                    .filter(pair -> !pair.isBlank())
                    .map(pair -> pair.codePointAt(0))
                    .filter(character -> IN_BOTH.indexOf(character) < 0)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
