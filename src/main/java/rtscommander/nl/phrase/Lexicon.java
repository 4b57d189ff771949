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
        List<List<Meaning>> read = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = Math.min(words.size(), from + longest);
            while (to > from && !phrases.containsKey(String.join(" ", words.subList(from, to)))) {
                to--;
            }
            if (to > from) {
                List<Meaning> meanings = phrases.getOrDefault(String.join(" ", words.subList(from, to)), List.of());
                if (meanings.stream().anyMatch(meaning -> meaning.is(Sort.NEVER))) {
                    return Optional.empty();
                }
                read.add(meanings);
                from = to;
            } else if (Character.isDigit(words.get(from).codePointAt(0))) {
                if (words.get(from).length() > 6) {
                    return Optional.empty();
                }
                read.add(List.of(new Meaning(Sort.FIGURE, words.get(from))));
                from++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(read);
    }
}
