package rtscommander.nl.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes a sentence in the one way that the word lists use, and cuts it into atoms. Deterministic and free of language
/// detection, so that a model can be trained on the same text. Immutable; any thread.
///
/// In this order: compatibility forms (NFKC, so that width does not matter), lower case, no accents, one apostrophe,
/// traditional characters for simplified ones, French elisions apart (`l'or` → `l or`) and other apostrophes gone
/// (`don't` → `dont`), a letter that stands three times or more once (`goooo` → `go`), arrows as `→`; whatever else
/// is no letter, digit or sign of [#SIGNS] is a space.
///
/// An atom is a Latin word, a number, one Chinese character, one sign, or `␣` for a gap between two Chinese
/// characters, which often stands for a comma.
public final class Normaliser {
    static final String GAP = "␣";
    private static final String SIGNS = ",.:!?/-=+*%<>→";
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern ELISION =
            Pattern.compile("(?<![a-z])(l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quelqu|aujourd)'(?=[a-z])");
    private static final Pattern DRAWL = Pattern.compile("([a-z])\\1{2,}");
    private static final Pattern DRAWN_SIGN = Pattern.compile("([.!?])[.!?]+");
    private static final Pattern PLUS_COUNT = Pattern.compile("\\+(?=\\d)");
    private static final Pattern LOOSE_DASH = Pattern.compile("(?<!\\d)-|-(?!\\d)");

    private final Map<Integer, Integer> traditional = new HashMap<>();

    /// Takes pairs of a simplified and a traditional character.
    Normaliser(List<String> pairs) {
        for (String pair : pairs) {
            int[] characters = pair.codePoints().toArray();
            traditional.put(characters[0], characters[1]);
        }
    }

    /// One for the characters of the word lists.
    public static Normaliser ofTheWordLists() {
        return new Normaliser(WordList.lines("simplified.txt").stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .toList());
    }

    public String normalise(String sentence) {
        String text = Normalizer.normalize(sentence, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        text = text.replace("œ", "oe").replace("æ", "ae").replace('’', '\'').replace('‘', '\'');
        text = text.replace("->", "→")
                .replace("=>", "→")
                .replace('、', ',')
                .replace('。', '.')
                .replace(';', ',');
        StringBuilder plain = new StringBuilder();
        text.codePoints().map(c -> traditional.getOrDefault(c, c)).forEach(plain::appendCodePoint);
        text = ELISION.matcher(plain).replaceAll("$1 ").replace("'", "");
        text = DRAWN_SIGN.matcher(DRAWL.matcher(text).replaceAll("$1")).replaceAll("$1");
        text = LOOSE_DASH.matcher(PLUS_COUNT.matcher(text).replaceAll("*")).replaceAll(" ");
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0 ? c : ' ')
                .forEach(kept::appendCodePoint);
        return kept.toString().replaceAll(" +", " ").strip();
    }

    /// The atoms of a normalised text.
    public static List<String> atoms(String text) {
        List<String> atoms = new ArrayList<>();
        int[] characters = text.codePoints().toArray();
        int from = 0;
        while (from < characters.length) {
            int to = from + 1;
            while (to < characters.length && oneAtom(characters[from], characters[to])) {
                to++;
            }
            String atom = new String(characters, from, to - from);
            if (!atom.equals(" ")) {
                atoms.add(atom);
            } else if (isChinese(characters[from - 1]) && isChinese(characters[to])) {
                atoms.add(GAP);
            }
            from = to;
        }
        return atoms;
    }

    private static boolean oneAtom(int first, int next) {
        return (isLatin(first) && isLatin(next)) || (Character.isDigit(first) && Character.isDigit(next));
    }

    private static boolean isLatin(int character) {
        return Character.isLetter(character) && !isChinese(character);
    }

    private static boolean isChinese(int character) {
        return Character.isIdeographic(character)
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.BOPOMOFO;
    }
}
