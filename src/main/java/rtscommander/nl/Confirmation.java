package rtscommander.nl;

import java.util.List;
import java.util.Optional;

/// Decides which plans a player is asked about first: those that cost dearly when they were misheard.
/// Stateless.
final class Confirmation {
    private Confirmation() {}

    /// The understanding as the player is to see it.
    static Understanding of(Understanding understanding, Gesture gesture) {
        boolean asks = understanding.state() == Understanding.State.UNDERSTOOD
                && understanding.plans().stream()
                        .flatMap(plan -> plan.orders().stream())
                        .anyMatch(order -> isGrave(order, gesture));
        return asks
                ? new Understanding(
                        Understanding.State.CONFIRM,
                        understanding.by(),
                        understanding.nanos(),
                        Optional.empty(),
                        understanding.plans())
                : understanding;
    }

    /// Selling, cancelling everything, and a retreat of the whole army at once. What waits for an event was
    /// meant to be done without being asked.
    private static boolean isGrave(PlannedOrder order, Gesture gesture) {
        return switch (order.verb()) {
            case SELL -> true;
            case CANCEL -> order.what().isEmpty();
            case RETREAT -> order.when().isEmpty() && isForAll(order.who(), gesture);
            case MOVE,
                    ATTACK,
                    DEFEND,
                    PATROL,
                    SCOUT,
                    HARVEST,
                    STOP,
                    HOLD,
                    TRAIN,
                    BUILD,
                    REPAIR,
                    RALLY,
                    SELECT,
                    ASSIGN,
                    NUKE,
                    REPORT -> false;
        };
    }

    private static boolean isForAll(Optional<Who> who, Gesture gesture) {
        if (who.isEmpty()) {
            return gesture.selected().isEmpty();
        }
        List<Who.Members> kinds = who.get().kinds();
        boolean all = kinds.contains(new Who.Members.Army()) || kinds.contains(new Who.Members.All());
        return all
                && who.get().count().isEmpty()
                && who.get().area().isEmpty()
                && who.get().group().isEmpty()
                && who.get().state().isEmpty();
    }
}
