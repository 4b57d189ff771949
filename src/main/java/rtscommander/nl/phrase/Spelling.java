package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Puts right a long Latin word that is not known but one slip away from a known one: one letter more, less or other,
/// or two neighbours exchanged, the first letter kept. Done only when every word that could be meant means the same.
/// A French article that lost its apostrophe is cut off (`lennemi`). Immutable; any thread.
final class Spelling {
    private static final int SHORTEST = 6;
    private static final int SHORTEST_EXCHANGED = 5;
    private static final int SHORTEST_REPLACED = 8;

    private final Set<String> known;
    private final Function<String, List<Meaning>> meanings;
    /// The known words by first letter.
    private final Map<Character, List<String>> candidates = new HashMap<>();

    Spelling(Set<String> known, Function<String, List<Meaning>> meanings) {
        this.known = known;
        this.meanings = meanings;
        for (String word : known) {
            if (word.length() >= SHORTEST_EXCHANGED - 1) {
                candidates
                        .computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    List<String> corrected(List<String> atoms) {
        List<String> corrected = new ArrayList<>();
        for (String atom : atoms) {
            if (known.contains(atom) || !Character.isLetter(atom.charAt(0)) || atom.length() < SHORTEST_EXCHANGED) {
                corrected.add(atom);
            } else if ("ld".indexOf(atom.charAt(0)) >= 0
                    && "aeiouh".indexOf(atom.charAt(1)) >= 0
                    && known.contains(atom.substring(1))) {
                corrected.add(atom.substring(0, 1));
                corrected.add(atom.substring(1));
            } else {
                corrected.add(closest(atom));
            }
        }
        return corrected;
    }

    private String closest(String word) {
        List<String> close = candidates.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(candidate -> oneSlip(word, candidate))
                .filter(candidate -> !meanings.apply(candidate).isEmpty())
                .toList();
        boolean clear =
                !close.isEmpty() && close.stream().map(meanings).distinct().count() == 1;
        return clear ? close.get(0) : word;
    }

    private static boolean oneSlip(String word, String other) {
        int same = 0;
        while (same < Math.min(word.length(), other.length()) && word.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = word.substring(same);
        String otherRest = other.substring(same);
        if (rest.length() > 1
                && rest.length() == otherRest.length()
                && rest.charAt(0) == otherRest.charAt(1)
                && rest.charAt(1) == otherRest.charAt(0)) {
            return rest.substring(2).equals(otherRest.substring(2));
        }
        if (Math.min(word.length(), other.length()) < SHORTEST - 1 || word.length() < SHORTEST) {
            return false;
        }
        return switch (rest.length() - otherRest.length()) {
            case 0 -> word.length() >= SHORTEST_REPLACED && rest.substring(1).equals(otherRest.substring(1));
            case 1 -> rest.substring(1).equals(otherRest);
            case -1 -> otherRest.substring(1).equals(rest);
            default -> false;
        };
    }
}
