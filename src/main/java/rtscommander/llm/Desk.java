package rtscommander.llm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who is served next: the newest request of a player is the one that counts, and an order goes before any analysis.
///
/// Orders of different players never push each other away: they are served as they came, one waiting per player.
/// An analysis never waits behind anybody; it can only take the place of an older analysis of the same player.
/// Not thread-safe: the service guards it.
final class Desk {
    /// Players who may wait; the next is told that the model is busy.
    static final int MOST_WAITING = 64;

    private final Map<String, Ticket> waiting = new LinkedHashMap<>();
    private Optional<Ticket> current = Optional.empty();

    /// What became of an offer.
    sealed interface Verdict {
        /// It is its turn, or will be.
        ///
        /// @param pushedAway tickets that waited and wait no more
        record Taken(List<Ticket> pushedAway) implements Verdict {}

        record Refused() implements Verdict {}
    }

    Verdict offer(Ticket ticket) {
        return switch (ticket.request().purpose()) {
            case ORDER -> offerOrder(ticket);
            case ANALYSIS -> offerAnalysis(ticket);
        };
    }

    private Verdict offerOrder(Ticket order) {
        String player = order.request().player();
        if (waiting.size() == MOST_WAITING && !waiting.containsKey(player)) {
            return new Verdict.Refused();
        }
        List<Ticket> pushedAway = new ArrayList<>();
        waiting.values().removeIf(ticket -> ticket.isFor(Purpose.ANALYSIS) && pushedAway.add(ticket));
        // A player's newer order keeps the place of his older one.
        Optional.ofNullable(waiting.put(player, order)).ifPresent(pushedAway::add);
        current.filter(ticket -> ticket.isOf(player) || ticket.isFor(Purpose.ANALYSIS))
                .ifPresent(Ticket::dismiss);
        return new Verdict.Taken(pushedAway);
    }

    private Verdict offerAnalysis(Ticket analysis) {
        String player = analysis.request().player();
        boolean onlyOlderOnes = Stream.concat(current.stream(), waiting.values().stream())
                .allMatch(ticket -> ticket.isFor(Purpose.ANALYSIS) && ticket.isOf(player));
        if (!onlyOlderOnes) {
            return new Verdict.Refused();
        }
        Optional<Ticket> older = Optional.ofNullable(waiting.put(player, analysis));
        current.ifPresent(Ticket::dismiss);
        return new Verdict.Taken(older.stream().toList());
    }

    /// Takes the next ticket to work on; the one before has to be done.
    Optional<Ticket> next() {
        current = waiting.values().stream().findFirst();
        current.ifPresent(ticket -> waiting.remove(ticket.request().player()));
        return current;
    }

    void done() {
        current = Optional.empty();
    }

    boolean nobodyWaits() {
        return waiting.isEmpty();
    }

    /// Dismisses the one being worked on and everybody who waits, and returns them.
    List<Ticket> clear() {
        current.ifPresent(Ticket::dismiss);
        List<Ticket> all =
                Stream.concat(current.stream(), waiting.values().stream()).toList();
        waiting.clear();
        return all;
    }

    /// Dismisses what a player has asked for; returns what waited.
    Optional<Ticket> clear(String player) {
        current.filter(ticket -> ticket.isOf(player)).ifPresent(Ticket::dismiss);
        return Optional.ofNullable(waiting.remove(player));
    }
}
