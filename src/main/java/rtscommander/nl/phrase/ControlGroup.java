package rtscommander.nl.phrase;

import java.util.List;
import java.util.Optional;

/// Finds a control group by its number: `group 3`, `groupe numéro 3`, 第三隊, 三隊.
final class ControlGroup {
    private final List<Meaning> words;

    private ControlGroup(List<Meaning> words) {
        this.words = words;
    }

    /// A group from 1 to 9, and the place of the first word behind it.
    record Found(int number, int next) {}

    static Optional<Found> find(List<Meaning> words, int from) {
        return new ControlGroup(words).find(from);
    }

    private Optional<Found> find(int from) {
        int number = stands(from, Sort.ORDINAL) ? from + 1 : from;
        if (stands(number, Sort.NUMBER)) {
            return stands(number + 1, Sort.GROUP) ? numbered(number, number + 2) : Optional.empty();
        }
        int behind = stands(from + 1, Sort.ORDINAL) ? from + 2 : from + 1;
        return stands(from, Sort.GROUP) && stands(behind, Sort.NUMBER)
                ? numbered(behind, behind + 1)
                : Optional.empty();
    }

    private Optional<Found> numbered(int at, int next) {
        int number = words.get(at).number();
        return number >= 1 && number <= 9 ? Optional.of(new Found(number, next)) : Optional.empty();
    }

    private boolean stands(int index, Sort sort) {
        return index < words.size() && words.get(index).is(sort);
    }
}
