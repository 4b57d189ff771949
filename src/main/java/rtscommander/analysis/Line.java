package rtscommander.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rtscommander.sim.Kind;

/// One line of a report: a code with its figures, which the page words. Immutable.
///
/// @param numbers by the names of [Code#parameters], in that order
/// @param kind what it is about
/// @param text the model's words, or nothing
public record Line(Code code, Map<String, Integer> numbers, Optional<Kind> kind, String text) {
    public Line {
        if (!numbers.keySet().equals(Set.copyOf(code.parameters()))) {
            throw new IllegalArgumentException(code + " needs " + code.parameters() + ", not " + numbers.keySet());
        }
        Map<String, Integer> ordered = new LinkedHashMap<>();
        for (String name : code.parameters()) {
            ordered.put(name, numbers.getOrDefault(name, 0));
        }
        numbers = Collections.unmodifiableMap(ordered);
    }

    /// A line with the figures of its code, in the order of its parameters.
    static Line of(Code code, int... figures) {
        if (figures.length != code.parameters().size()) {
            throw new IllegalArgumentException(code + " needs " + code.parameters() + ", not " + figures.length);
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i++) {
            numbers.put(code.parameters().get(i), figures[i]);
        }
        return new Line(code, numbers, Optional.empty(), "");
    }

    Line about(Kind value) {
        return new Line(code, numbers, Optional.of(value), text);
    }

    Line worded(String words) {
        return new Line(code, numbers, kind, words);
    }
}
