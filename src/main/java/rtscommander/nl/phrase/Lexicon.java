package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What phrases mean, and the cutting of a sentence into the longest phrases that are known. Immutable once built; any
/// thread. A phrase with several meanings keeps them in the order of the lists: the first is the likeliest.
final class Lexicon {
    private static final int LONGEST_FIGURE = 6;

    private final Map<String, List<Meaning>> phrases = new HashMap<>();
    private final Set<String> atoms = new HashSet<>();
    private final Spelling spelling;
    private final int longest;

    Lexicon(Normaliser normaliser, List<String> lists) {
        phrases.put(",", List.of(Meaning.of(Sort.COMMA)));
        phrases.put(Normaliser.GAP, List.of(Meaning.of(Sort.SPACE)));
        int most = 1;
        for (String list : lists) {
            for (WordList.Entry entry : WordList.read(list)) {
                List<String> written = Normaliser.atoms(normaliser.normalise(entry.phrase()));
                atoms.addAll(written);
                most = Math.max(most, written.size());
                List<Meaning> meanings = phrases.computeIfAbsent(String.join(" ", written), key -> new ArrayList<>());
                if (!meanings.contains(entry.meaning())) {
                    meanings.add(entry.meaning());
                }
            }
        }
        longest = most;
        spelling = new Spelling(atoms, atom -> phrases.getOrDefault(atom, List.of()));
    }

    /// The meanings of each phrase of a sentence; empty when a part of it is not known.
    Optional<List<List<Meaning>>> read(List<String> sentence) {
        List<String> words = spelling.corrected(sentence);
        int[] ends = ends(words);
        List<List<Meaning>> read = new ArrayList<>();
        for (int from = 0; from < words.size(); from = ends[from]) {
            List<Meaning> meanings = ends[from] == 0 ? List.of() : meanings(words.subList(from, ends[from]));
            if (words.get(from).equals("a") && ends[from] == from + 1 && latin(words, from + 1)) {
                meanings = meanings.stream()
                        .filter(meaning -> !meaning.value().equals("attack"))
                        .toList();
            }
            if (meanings.isEmpty() || meanings.stream().anyMatch(meaning -> meaning.is(Sort.NEVER))) {
                return Optional.empty();
            }
            read.add(meanings);
        }
        return Optional.of(read);
    }

    /// `a` attacks only in front of Chinese: `tanks and a chopper`.
    private static boolean latin(List<String> words, int at) {
        return at < words.size() && words.get(at).codePointAt(0) < '\u0250';
    }

    /// Where the phrase ends that begins at each word: the longest behind which the rest can be read too; 0 if none.
    private int[] ends(List<String> words) {
        int[] ends = new int[words.size() + 1];
        for (int from = words.size() - 1; from >= 0; from--) {
            for (int to = Math.min(words.size(), from + longest); to > from && ends[from] == 0; to--) {
                if ((to == words.size() || ends[to] > 0)
                        && !meanings(words.subList(from, to)).isEmpty()) {
                    ends[from] = to;
                }
            }
        }
        return ends;
    }

    private List<Meaning> meanings(List<String> phrase) {
        List<Meaning> known = phrases.getOrDefault(String.join(" ", phrase), List.of());
        boolean figure = phrase.size() == 1
                && phrase.get(0).length() <= LONGEST_FIGURE
                && Character.isDigit(phrase.get(0).codePointAt(0));
        return known.isEmpty() && figure ? List.of(new Meaning(Sort.FIGURE, phrase.get(0))) : known;
    }
}
