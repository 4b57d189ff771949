package rtscommander.analysis;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rtscommander.analysis.Recollection.Alarm;
import rtscommander.sim.EntityId;
import rtscommander.sim.Event;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.view.PlayerStatus;
import rtscommander.sim.view.PlayerView;
import rtscommander.sim.view.UnitView;

/// Remembers for one player what his views showed. Confined to the tick thread.
///
/// It hears the events of every tick, and looks around once a second; both are a walk along a short list. What it keeps
/// is bounded: a minute of figures, the last alarms, and enemy units for three minutes, [#MOST_SIGHTINGS] at most:
/// those
/// seen longest ago are forgotten first.
final class Observer {
    private static final int LOOK_EVERY = Rules.TICKS_PER_SECOND;
    private static final int MINUTE = 60 * Rules.TICKS_PER_SECOND;
    /// A first load that comes home within seconds is no income yet.
    private static final int SHORTEST_MEASURE = 20 * Rules.TICKS_PER_SECOND;
    private static final int FORGET_UNITS = 3 * MINUTE;
    private static final int FORGET_ALARMS = 10 * Rules.TICKS_PER_SECOND;
    private static final int MOST_ALARMS = 20;
    private static final int MOST_SIGHTINGS = 1000;

    private record Figures(int tick, int harvested, int unitsLost, int buildingsLost) {}

    private record Strike(Point at, int lands) {}

    private final SortedMap<EntityId, Sighting> enemies = new TreeMap<>();
    private final Deque<Figures> minute = new ArrayDeque<>();
    private final Deque<Alarm> alarms = new ArrayDeque<>();
    private int enemyNukeTick;
    private Optional<Strike> strike = Optional.empty();

    /// Takes note of one tick's view.
    void watch(PlayerView view) {
        for (Event event : view.events()) {
            hear(event, view);
        }
        if (minute.isEmpty() || view.tick() % LOOK_EVERY == 0) {
            look(view);
        }
    }

    private void hear(Event event, PlayerView view) {
        switch (event) {
            case Event.Destroyed destroyed -> enemies.remove(destroyed.id());
            case Event.UnderAttack attack -> {
                if (alarms.size() == MOST_ALARMS) {
                    alarms.removeFirst();
                }
                alarms.add(new Alarm(attack.kind(), attack.at(), view.tick()));
            }
            case Event.NukeLaunched launched -> {
                strike = Optional.of(new Strike(launched.at(), view.tick() + launched.flightTicks()));
                if (launched.player() != view.player()) {
                    enemyNukeTick = view.tick();
                }
            }
            default -> {
                // Nothing that the next view would not show.
            }
        }
    }

    private void look(PlayerView view) {
        for (UnitView unit : view.units()) {
            if (unit.owner() != view.player()) {
                enemies.put(unit.id(), Sighting.of(unit, view.tick()));
            }
        }
        enemies.values().removeIf(unit -> view.tick() - unit.tick() > FORGET_UNITS);
        if (enemies.size() > MOST_SIGHTINGS) {
            enemies.values().stream()
                    .sorted(Comparator.comparingInt(Sighting::tick))
                    .limit(enemies.size() - MOST_SIGHTINGS)
                    .toList()
                    .forEach(unit -> enemies.remove(unit.id()));
        }
        PlayerStatus status = view.status();
        minute.add(new Figures(view.tick(), status.creditsHarvested(), status.unitsLost(), status.buildingsLost()));
        while (minute.getFirst().tick < view.tick() - MINUTE) {
            minute.removeFirst();
        }
    }

    /// What is remembered at the moment of that view, which was watched before.
    Recollection recall(PlayerView view) {
        Figures then = minute.getFirst();
        Figures now = minute.getLast();
        return new Recollection(
                List.copyOf(enemies.values()),
                (now.harvested - then.harvested) * MINUTE / Math.max(SHORTEST_MEASURE, now.tick - then.tick),
                now.unitsLost - then.unitsLost,
                now.buildingsLost - then.buildingsLost,
                alarms.stream()
                        .filter(alarm -> view.tick() - alarm.tick() <= FORGET_ALARMS)
                        .toList(),
                enemyNukeTick,
                strike.filter(flying -> flying.lands >= view.tick()).map(Strike::at));
    }
}
