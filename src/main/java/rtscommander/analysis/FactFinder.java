package rtscommander.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rtscommander.analysis.Facts.Base;
import rtscommander.analysis.Facts.Economy;
import rtscommander.analysis.Facts.Power;
import rtscommander.analysis.Facts.Scouting;
import rtscommander.analysis.Facts.Threat;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.FogLevel;
import rtscommander.sim.view.Landmarks;
import rtscommander.sim.view.PlayerView;
import rtscommander.sim.view.UnitView;

/// Counts what a view and a recollection hold. Any thread may do it: both are immutable.
///
/// It walks once along the units, the buildings and the tiles of the map.
final class FactFinder {
    private static final int SOON = 30 * Rules.TICKS_PER_SECOND;
    /// An enemy so close to a building is a danger to it: a little more than the longest range.
    private static final double DANGER = 8 * Rules.TILE;

    private static final double NEAR_HOME = 16 * Rules.TILE;

    private final PlayerView view;
    private final Recollection memory;
    private final List<BuildingView> buildings = new ArrayList<>();
    private final List<BuildingView> enemyBuildings = new ArrayList<>();
    private final List<Sighting> own = new ArrayList<>();
    private final List<EntityId> idleHarvesters = new ArrayList<>();

    private FactFinder(PlayerView view, Recollection memory) {
        this.view = view;
        this.memory = memory;
    }

    /// The facts of the moment of that view.
    static Facts find(PlayerView view, Recollection memory) {
        return new FactFinder(view, memory).find();
    }

    private Facts find() {
        for (BuildingView building : view.buildings()) {
            (building.owner() == view.player() ? buildings : enemyBuildings).add(building);
        }
        for (UnitView unit : view.units()) {
            if (unit.owner() == view.player()) {
                own.add(Sighting.of(unit, view.tick()));
                if (unit.kind() == UnitKind.HARVESTER
                        && unit.activity() == UnitView.Activity.IDLE
                        && unit.orders().isEmpty()) {
                    idleHarvesters.add(unit.id());
                }
            }
        }
        Point home = Landmarks.home(view);
        return new Facts(
                view.tick(),
                view.map(),
                home,
                new Forces(own),
                new Forces(memory.enemies()),
                enemyBuildings,
                new Base(buildings, threat(home)),
                economy(home),
                power(),
                scouting(),
                memory.unitsLost(),
                view.status().nukeTicksLeft(),
                Math.max(0, memory.enemyNukeTick() + Rules.NUKE_CHARGE_TICKS - view.tick()),
                memory.incoming());
    }

    private Optional<Threat> threat(Point home) {
        List<Sighting> near = memory.enemies().stream()
                .filter(enemy -> enemy.tick() >= view.tick() - Rules.TICKS_PER_SECOND && enemy.fights())
                .filter(enemy -> buildings.stream().anyMatch(b -> b.centre().distanceTo(enemy.at()) <= DANGER))
                .toList();
        Optional<Threat> hit = memory.alarms().reversed().stream()
                .filter(alarm -> alarm.kind() instanceof BuildingKind)
                .findFirst()
                .map(alarm -> new Threat(near.size(), alarm.kind(), alarm.at()));
        if (hit.isPresent() || near.isEmpty()) {
            return hit;
        }
        Point at = near.stream()
                .min(Comparator.comparingDouble(enemy -> enemy.at().squaredDistanceTo(home)))
                .orElseThrow()
                .at();
        return buildings.stream()
                .min(Comparator.comparingDouble(b -> b.centre().squaredDistanceTo(at)))
                .map(target -> new Threat(near.size(), target.kind(), target.centre()));
    }

    private Economy economy(Point home) {
        GameMap map = view.map();
        int near = 0;
        Point next = null;
        double nextDistance = Double.MAX_VALUE;
        for (int tile = 0; tile < map.size(); tile++) {
            int credits = view.ore().credits(tile);
            if (credits > 0) {
                Point at = map.cell(tile).centre();
                double distance = at.squaredDistanceTo(home);
                if (distance <= NEAR_HOME * NEAR_HOME) {
                    near += credits;
                } else if (distance < nextDistance) {
                    next = at;
                    nextDistance = distance;
                }
            }
        }
        int harvesters = (int)
                own.stream().filter(unit -> unit.kind() == UnitKind.HARVESTER).count();
        return new Economy(
                view.status().credits(),
                memory.incomeAMinute(),
                harvesters,
                idleHarvesters,
                near,
                Optional.ofNullable(next));
    }

    /// Sites are worked on one at a time, in the order of their ids; at half speed while power is short.
    private Power power() {
        int produced = view.status().powerProduced();
        int used = view.status().powerUsed();
        int producedSoon = produced;
        int usedSoon = used;
        int ready = 0;
        for (BuildingView site : buildings) {
            if (!site.finished()) {
                int left = Rules.of(site.kind()).buildTicks() * (100 - site.builtPercent()) / 100;
                ready += usedSoon > producedSoon ? left * Rules.LOW_POWER_SLOWDOWN : left;
                if (ready <= SOON) {
                    int power = Rules.of(site.kind()).power();
                    producedSoon += Math.max(0, power);
                    usedSoon += Math.max(0, -power);
                }
            }
        }
        return new Power(produced, used, producedSoon, usedSoon);
    }

    private Scouting scouting() {
        GameMap map = view.map();
        Map<Quarter, int[]> tallies = new EnumMap<>(Quarter.class);
        int total = 0;
        for (int tile = 0; tile < map.size(); tile++) {
            Quarter quarter = Quarter.of(map, map.cell(tile).centre());
            int[] tally = tallies.computeIfAbsent(quarter, key -> new int[2]);
            int seen = view.fog().level(tile) == FogLevel.HIDDEN ? 0 : 1;
            tally[0] += seen;
            tally[1]++;
            total += seen;
        }
        Map<Quarter, Integer> quarters = new EnumMap<>(Quarter.class);
        tallies.forEach((quarter, tally) -> quarters.put(quarter, tally[0] * 100 / tally[1]));
        return new Scouting(total * 100 / map.size(), quarters);
    }
}
