package rtscommander.nl;

import java.util.Optional;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Event;
import rtscommander.sim.Kind;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;

/// Waits for one event of an order. To be asked once a tick; what happened before it was first asked does not
/// count. Confined to the tick thread.
final class Watch {
    /// What an event is judged by when the sentence names no figure.
    static final int LOW_HEALTH_PERCENT = 40;

    private static final int MANY_CREDITS = 1000;

    private final Condition condition;
    private int counted;

    Watch(Condition condition) {
        this.condition = condition;
    }

    /// Whether it happens now. Low health of units is asked of them one by one, by [#isHurt].
    boolean happens(Situation situation) {
        return switch (condition.on()) {
            case BASE_ATTACKED -> attacked(situation, true);
            case UNIT_ATTACKED -> attacked(situation, false);
            case ENEMY_SEEN -> enemiesSeen(situation) >= condition.value().orElse(1);
            case LOW_HEALTH -> anyHurt(situation);
            case LOW_POWER -> situation.view().status().lowPower();
            case CREDITS ->
                situation.view().status().credits() >= condition.value().orElse(MANY_CREDITS);
            case TRAINED -> trained(situation);
            case BUILT, DESTROYED -> {
                counted += count(situation);
                yield counted >= condition.value().orElse(1);
            }
        };
    }

    /// Whether it is about the health of those who are ordered, rather than about some kind.
    boolean isForWhoeverIsHurt() {
        return condition.on() == Condition.Trigger.LOW_HEALTH
                && condition.what().isEmpty();
    }

    /// Begins to count anew.
    void reset() {
        counted = 0;
    }

    private boolean attacked(Situation situation, boolean base) {
        return situation.view().events().stream()
                .anyMatch(event -> event instanceof Event.UnderAttack attack
                        && attack.kind() instanceof BuildingKind == base
                        && isMeant(attack.kind()));
    }

    private long enemiesSeen(Situation situation) {
        return situation.enemies().stream().filter(unit -> isMeant(unit.kind())).count()
                + situation.enemyBuildings().stream()
                        .filter(building -> !building.remembered() && isMeant(building.kind()))
                        .count();
    }

    /// So many since the wait began; or the last that was missing to so many in all.
    private boolean trained(Situation situation) {
        int now = count(situation);
        counted += now;
        int wanted = condition.value().orElse(1);
        long all =
                situation.units().stream().filter(unit -> isMeant(unit.kind())).count();
        return now > 0 && (counted >= wanted || all >= wanted);
    }

    private int count(Situation situation) {
        return (int) situation.view().events().stream()
                .map(this::subject)
                .flatMap(Optional::stream)
                .filter(this::isMeant)
                .count();
    }

    private Optional<Kind> subject(Event event) {
        return switch (event) {
            case Event.Trained trained when condition.on() == Condition.Trigger.TRAINED -> Optional.of(trained.kind());
            case Event.Built built when condition.on() == Condition.Trigger.BUILT -> Optional.of(built.kind());
            case Event.Destroyed destroyed
            when condition.on() == Condition.Trigger.DESTROYED -> Optional.of(destroyed.kind());
            default -> Optional.empty();
        };
    }

    private boolean anyHurt(Situation situation) {
        return situation.units().stream().anyMatch(unit -> isHurt(unit.kind(), unit.health()))
                || situation.buildings().stream()
                        .anyMatch(building -> building.finished() && isHurt(building.kind(), building.health()));
    }

    /// Whether a thing of one's own is what the event is about, and hurt enough.
    boolean isHurt(Kind kind, int health) {
        int full = switch (kind) {
            case UnitKind unit -> Rules.of(unit).health();
            case BuildingKind building -> Rules.of(building).health();
        };
        return isMeant(kind) && health * 100 < full * condition.value().orElse(LOW_HEALTH_PERCENT);
    }

    private boolean isMeant(Kind kind) {
        return condition.what().isEmpty() || condition.what().get() == kind;
    }
}
