package rtscommander.nl;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rtscommander.sim.EntityId;

/// Whose units are whose: a unit belongs to the order that was given to it last. A newer sentence takes it from an
/// older one, and the player's own hand takes it from all of them, until it stands idle again. Confined to the tick
/// thread.
final class Claims {
    private final List<Mission> living;
    private final LastSentence lastSentence;
    private final Set<EntityId> byHand = new HashSet<>();

    /// @param living the orders that live, seen as they change
    /// @param lastSentence its finished orders lose units, too, since undoing them would halt these
    Claims(List<Mission> living, LastSentence lastSentence) {
        this.living = living;
        this.lastSentence = lastSentence;
    }

    boolean hasHands() {
        return !byHand.isEmpty();
    }

    /// The player has given units an order with his own hand.
    void takeByHand(Collection<EntityId> units) {
        claim(new HashSet<>(units), null);
        byHand.addAll(units);
    }

    /// Lets go of units that have done what the hand wanted.
    void keepTrackOfHands(Situation situation) {
        if (!byHand.isEmpty()) {
            Set<EntityId> busy = new HashSet<>();
            situation.units().stream().filter(unit -> !unit.orders().isEmpty()).forEach(unit -> busy.add(unit.id()));
            byHand.retainAll(busy);
        }
    }

    /// Units that an order may not call.
    Set<EntityId> sparedBy(Mission mission) {
        Set<EntityId> spared = new HashSet<>(mission.taken);
        if (!mission.immediate()) {
            spared.addAll(byHand);
        }
        return spared;
    }

    /// Gives units to an order.
    void take(Mission mission, Set<EntityId> units) {
        mission.units.clear();
        mission.units.addAll(units);
        mission.obeyed.clear();
        mission.obeyed.addAll(units);
        mission.seenTo.addAll(units);
        claim(units, mission);
        byHand.removeAll(units);
    }

    private void claim(Set<EntityId> units, @Nullable Mission owner) {
        for (Mission mission :
                Stream.concat(living.stream(), lastSentence.missions().stream()).toList()) {
            if (owner == null || mission.sentence() != owner.sentence()) {
                mission.lose(units);
            } else if (mission != owner) {
                mission.handOver(units);
            }
        }
    }
}
