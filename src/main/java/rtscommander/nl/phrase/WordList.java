package rtscommander.nl.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the word lists beside [rtscommander.nl.OrderPlan], whose form is said at the top of `en.txt`.
public final class WordList {
    private static final Pattern FRENCH_STEM = Pattern.compile("(\\p{L}+)~");

    /// A phrase as it is written in the list, and what it means.
    record Entry(String phrase, Meaning meaning) {}

    private WordList() {}

    static List<Entry> read(String name) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines(name)) {
            int colon = line.indexOf(": ");
            Meaning meaning = meaning(line.substring(0, colon));
            for (String phrase : line.substring(colon + 2).split(",(?: |$)", -1)) {
                forms(phrase.strip()).forEach(form -> entries.add(new Entry(form, meaning)));
            }
        }
        return entries;
    }

    /// The lines of a list but for empty ones and those that explain.
    public static List<String> lines(String name) {
        try (InputStream bytes = Optional.ofNullable(WordList.class.getResourceAsStream("/rtscommander/nl/" + name))
                        .orElseThrow(() -> new IllegalStateException("The word list " + name + " is missing."));
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Meaning meaning(String head) {
        int space = head.indexOf(' ');
        String sort = space < 0 ? head : head.substring(0, space);
        return new Meaning(Sort.valueOf(sort.toUpperCase(Locale.ROOT)), space < 0 ? "" : head.substring(space + 1));
    }

    private static List<String> forms(String phrase) {
        if (phrase.length() > 1 && phrase.endsWith("+")) {
            String stem = phrase.substring(0, phrase.length() - 1);
            String cut = stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
            return List.of(stem, stem + "s", cut + "ing");
        }
        Matcher stem = FRENCH_STEM.matcher(phrase);
        if (stem.find()) {
            return List.of("e", "es", "er", "ez", "ons", "ent").stream()
                    .map(ending -> stem.replaceFirst("$1" + ending))
                    .toList();
        }
        return List.of(phrase);
    }
}
