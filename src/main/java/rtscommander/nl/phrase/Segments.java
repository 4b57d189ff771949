package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;

/// Cuts a sentence where a comma, a full stop, an `and`, a `then` or a gap stands.
final class Segments {
    /// @param link how it hangs on what is before: `THEN`, `AND`, `COMMA`, or `FULL_STOP`, behind which no condition
    /// holds on
    record Segment(Role link, List<Item> items) {}

    private static final Shape CONDITIONAL = Shape.of(".* [WHEN WHENEVER IF_AFTER JIU BEFORE] .*");

    private final List<Segment> segments = new ArrayList<>();
    private List<Item> current = new ArrayList<>();
    private Role link = Role.COMMA;
    private boolean first;

    private Segments() {}

    static List<Segment> of(List<Item> items) {
        Segments cutting = new Segments();
        for (Item item : items) {
            cutting.take(item);
        }
        boolean hanging = cutting.current.isEmpty() && cutting.link == Role.THEN;
        cutting.cut(Role.COMMA);
        return hanging ? List.of() : cutting.segments;
    }

    private void take(Item item) {
        switch (item.role()) {
            case COMMA, GAP -> cut(Role.COMMA);
            case FULL_STOP, AND, THEN -> cut(item.role());
            case FIRST -> first = true;
            case AGAIN -> again();
            default -> current.add(item);
        }
    }

    /// 再 joins a later deed where one stands before it, or where 先 announced it; elsewhere it says `more`.
    private void again() {
        boolean deed = current.stream().anyMatch(item -> item.role().isDeed());
        boolean conditional = CONDITIONAL.fits(current);
        if (!conditional && (deed || (first && !segments.isEmpty()))) {
            cut(Role.THEN);
        }
    }

    private void cut(Role next) {
        if (!current.isEmpty()) {
            segments.add(new Segment(link, List.copyOf(current)));
            current = new ArrayList<>();
            link = next;
        } else if (next == Role.THEN || link == Role.COMMA) {
            link = next;
        }
    }
}
