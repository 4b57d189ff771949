package rtscommander.ai;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rtscommander.sim.EntityId;
import rtscommander.sim.Event;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.Landmarks;
import rtscommander.sim.view.PlayerView;
import rtscommander.sim.view.UnitView;

/// What is known of the enemy: his units as they were seen last, where he lives, where he strikes.
final class Intelligence {
    /// A unit not seen for so long may be anywhere, or dead.
    private static final int FORGET_UNITS = 150 * Rules.TICKS_PER_SECOND;
    private static final int FORGET_ALARMS = 8 * Rules.TICKS_PER_SECOND;

    private record Sighting(UnitKind kind, int tick) {}

    private record Alarm(Point at, int tick) {}

    private final SortedMap<EntityId, Sighting> sightings = new TreeMap<>();
    private Optional<Point> firstHome = Optional.empty();
    private Optional<Alarm> alarm = Optional.empty();

    /// Takes note of what happened in this tick.
    void hear(PlayerView view) {
        for (Event event : view.events()) {
            switch (event) {
                case Event.Destroyed destroyed -> sightings.remove(destroyed.id());
                case Event.UnderAttack attack -> alarm = Optional.of(new Alarm(attack.at(), view.tick()));
                default -> {
                    // Nothing to be learnt of the enemy.
                }
            }
        }
    }

    /// Takes note of whom one sees.
    void look(Survey survey) {
        if (firstHome.isEmpty()) {
            firstHome = Optional.of(survey.home());
        }
        for (UnitView enemy : survey.enemies()) {
            sightings.put(enemy.id(), new Sighting(enemy.kind(), survey.tick()));
        }
        sightings.values().removeIf(sighting -> survey.tick() - sighting.tick() > FORGET_UNITS);
    }

    /// Units of a kind that the enemy is known to have.
    int enemyCount(UnitKind kind) {
        return (int) sightings.values().stream()
                .filter(sighting -> sighting.kind() == kind)
                .count();
    }

    /// What the enemy's known army is worth.
    int enemyStrength() {
        int strength = 0;
        for (Sighting sighting : sightings.values()) {
            strength += Rules.of(sighting.kind()).isCombatant() ? Rules.costOf(sighting.kind()) : 0;
        }
        return strength;
    }

    /// Where one was hit in the last seconds.
    Optional<Point> alarm(int tick) {
        return alarm.filter(last -> tick - last.tick() <= FORGET_ALARMS).map(Alarm::at);
    }

    /// The enemy's headquarters, else any building of his, else where the symmetry of maps puts him.
    Point enemyHome(Survey survey) {
        return Landmarks.seat(survey.enemyBuildings())
                .map(BuildingView::centre)
                .orElseGet(() -> Landmarks.opposite(survey.view().map(), firstHome.orElse(survey.home())));
    }
}
