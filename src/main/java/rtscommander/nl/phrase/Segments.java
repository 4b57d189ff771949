package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;

/// Cuts a sentence where a comma, a full stop, an `and`, a `then` or a gap stands.
final class Segments {
    /// @param link `;` for then, `&` for and, `,` for a comma or gap, `.` for a full stop, behind which no condition
    /// holds on
    record Segment(char link, List<Item> items) {}

    private final List<Segment> segments = new ArrayList<>();
    private List<Item> current = new ArrayList<>();
    private char link = ',';
    private boolean first;

    private Segments() {}

    static List<Segment> of(List<Item> items) {
        Segments cutting = new Segments();
        for (Item item : items) {
            cutting.take(item);
        }
        boolean hanging = cutting.current.isEmpty() && cutting.link == ';';
        cutting.cut(',');
        return hanging ? List.of() : cutting.segments;
    }

    private void take(Item item) {
        switch (item.letter()) {
            case ',', ' ' -> cut(',');
            case '.', '&', ';' -> cut(item.letter());
            case 'f' -> first = true;
            case 'z' -> again();
            default -> current.add(item);
        }
    }

    /// 再 joins a later deed where one stands before it, or where 先 announced it; elsewhere it says `more`.
    private void again() {
        String letters = Clause.letters(current);
        boolean deed = letters.chars().anyMatch(Character::isUpperCase);
        boolean conditional = letters.matches(".*[({/}\\[].*");
        if (!conditional && (deed || (first && !segments.isEmpty()))) {
            cut(';');
        }
    }

    private void cut(char next) {
        if (!current.isEmpty()) {
            segments.add(new Segment(link, List.copyOf(current)));
            current = new ArrayList<>();
            link = next;
        } else if (next == ';' || link == ',') {
            link = next;
        }
    }
}
