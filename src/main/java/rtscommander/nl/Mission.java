package rtscommander.nl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;

/// One order of a sentence, from the moment it was said until nothing of it is left to do. Confined to the
/// tick thread; its state is [StandingOrders]' to change.
final class Mission {
    /// How far it is.
    enum Stage {
        /// For its event, for the order before it, or for the next time.
        WAITING,
        /// Its commands are on their way to the world.
        GIVEN,
        RUNNING,
        OVER
    }

    final int id;
    final int seq;
    final int index;
    final PlannedOrder order;
    final Gesture gesture;
    /// The order after which it begins.
    final @Nullable Mission gate;
    /// The order before it in the sentence, if it begins after that one.
    final @Nullable Mission before;

    final Optional<Watch> when;
    final Optional<Watch> until;

    Stage stage = Stage.WAITING;
    /// What follows it may begin.
    boolean satisfied;
    /// What follows it will not begin.
    boolean failed;
    /// The last refusal or wait that the player was told of, so that he hears it once.
    String told = "";
    /// Tick before which it is not tried again.
    int notBefore;

    Resolution.@Nullable Orders given;
    /// The world has done what it asked for, once at least.
    boolean carriedOut;
    /// Units that still obey it.
    final Set<EntityId> units = new HashSet<>();
    /// Units that have obeyed it and are free to follow, for an order that follows with the same ones.
    final Set<EntityId> obeyed = new HashSet<>();
    /// Units that the player took from it: it does not fetch them back when it is given again.
    final Set<EntityId> taken = new HashSet<>();
    /// The player took its last units for something else.
    boolean overtaken;
    /// Units that were hurt and have been seen to.
    final Set<EntityId> seenTo = new HashSet<>();
    /// Units that are still to be trained.
    int toTrain;
    /// Units of the kind that stood in the queues before these.
    int ahead;
    /// Buildings that are not finished yet.
    final List<EntityId> sites = new ArrayList<>();
    /// Where its scout has been sent.
    final Set<Point> tried = new HashSet<>();

    Mission(int id, int seq, int index, PlannedOrder order, Gesture gesture, @Nullable Mission previous) {
        this.id = id;
        this.seq = seq;
        this.index = index;
        this.order = order;
        this.gesture = gesture;
        this.before = order.then() ? previous : null;
        this.gate = order.then() || previous == null ? previous : previous.gate;
        this.when = order.when().map(Watch::new);
        this.until = order.until().map(Watch::new);
    }

    /// What the orders of one sentence share: the id of its first.
    int sentence() {
        return id - index;
    }

    /// Whether the player has just said it: nothing stands between his words and the deed.
    boolean immediate() {
        return gate == null && order.when().isEmpty() && given == null;
    }

    boolean waitsForHealth() {
        return order.when()
                .filter(condition -> condition.on() == Condition.Trigger.LOW_HEALTH)
                .isPresent();
    }

    /// Whether it waits for its event again after it was carried out. An order to units that waits for low
    /// health is judged unit by unit, so the turn of the others may come.
    boolean rearms() {
        return when.isPresent()
                && (order.repeat() || (waitsForHealth() && order.verb().commandsUnits()));
    }

    /// Whether it is given again when it is done. Orders that never end need not be.
    boolean repeats() {
        return order.repeat()
                && when.isEmpty()
                && switch (order.verb()) {
                    case MOVE, ATTACK, SCOUT, RETREAT, TRAIN, BUILD, REPAIR -> true;
                    case DEFEND, PATROL, HARVEST, STOP, HOLD, SELL, CANCEL, RALLY, SELECT, ASSIGN, NUKE, REPORT ->
                        false;
                };
    }

    /// Whether something is left to do once the world has heard its commands.
    boolean lasts() {
        return until.isPresent()
                || repeats()
                || switch (order.verb()) {
                    case MOVE, ATTACK, DEFEND, PATROL, SCOUT, RETREAT, TRAIN, BUILD -> true;
                    case HARVEST, STOP, HOLD, REPAIR, SELL, CANCEL, RALLY, SELECT, ASSIGN, NUKE, REPORT -> false;
                };
    }

    /// Whether it has no end of its own, so that what follows it does not wait for one.
    boolean endless() {
        return until.isEmpty() && (order.verb() == Verb.DEFEND || order.verb() == Verb.PATROL);
    }

    boolean sentUnits() {
        return given != null && given.code() == Answer.Code.ORDERED;
    }

    List<Command> commands() {
        return given == null ? List.of() : given.commands();
    }

    Optional<Point> at() {
        return given == null ? Optional.empty() : given.choice().at();
    }

    /// Whether the player is to hear that it was carried out: not of each way of a scout, nor each time of an
    /// order that is given again and again by itself.
    boolean isNews() {
        boolean again = told.equals(Answer.Code.ORDERED.name()) && order.verb() == Verb.SCOUT;
        return !again && !(repeats() && satisfied);
    }

    /// Another order of its own sentence has some of its units now.
    void handOver(Set<EntityId> some) {
        units.removeAll(some);
    }

    /// The player wants some units for something newer. An order that waits for its event again may call them
    /// when it happens; any other that is left with nobody has been overtaken.
    void lose(Set<EntityId> some) {
        Set<EntityId> lost = new HashSet<>(some);
        lost.retainAll(units);
        units.removeAll(some);
        obeyed.removeAll(some);
        if (before != null) {
            before.obeyed.removeAll(some);
        }
        if (!rearms()) {
            taken.addAll(lost);
            overtaken |= !lost.isEmpty() && units.isEmpty();
        }
    }

    void end(boolean well) {
        stage = Stage.OVER;
        satisfied |= well;
        failed |= !satisfied;
    }

    /// It was taken back: its units are free, and what was to follow it will not begin.
    void withdraw() {
        units.clear();
        satisfied = false;
        end(false);
    }

    Answer answer(Answer.Code code, Choice choice, Optional<Refusal> refusal) {
        return new Answer(seq, index, stage == Stage.OVER ? 0 : id, order, code, choice, refusal);
    }
}
