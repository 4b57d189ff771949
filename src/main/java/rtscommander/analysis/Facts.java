package rtscommander.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.EntityId;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.Landmarks;

/// What a player knows about his battle at one moment, counted. Immutable.
///
/// Everything comes from his view and from what earlier views showed; nothing is guessed. [FactFinder] makes it.
///
/// @param home the headquarters; without one what else there is of the base, or of the army
/// @param enemies enemy units seen in the last three minutes
/// @param enemyBuildings in sight or remembered
/// @param unitsLost in the last minute
/// @param incoming where a nuke comes down that is under way
public record Facts(
        int tick,
        GameMap map,
        Point home,
        Forces own,
        Forces enemies,
        List<BuildingView> enemyBuildings,
        Base base,
        Economy economy,
        Power power,
        Scouting scouting,
        int unitsLost,
        int ownNukeTicks,
        int enemyNukeTicks,
        Optional<Point> incoming) {
    public Facts {
        enemyBuildings = List.copyOf(enemyBuildings);
    }

    /// One's own buildings.
    ///
    /// @param buildings those under construction too
    /// @param threat enemies near it, or shots at it in the last ten seconds
    public record Base(List<BuildingView> buildings, Optional<Threat> threat) {
        public Base {
            buildings = List.copyOf(buildings);
        }

        /// Those of a kind, sites too.
        int count(BuildingKind kind) {
            return (int) buildings.stream().filter(b -> b.kind() == kind).count();
        }

        Optional<BuildingView> finished(BuildingKind kind) {
            return buildings.stream()
                    .filter(b -> b.kind() == kind && b.finished())
                    .findFirst();
        }

        /// Finished ones of a kind that train nothing.
        List<BuildingView> idle(BuildingKind kind) {
            return buildings.stream()
                    .filter(b -> b.kind() == kind && b.finished() && b.queue().isEmpty())
                    .toList();
        }

        /// Units of a kind that are in training.
        int inTraining(UnitKind kind) {
            return (int) buildings.stream()
                    .flatMap(b -> b.queue().stream())
                    .filter(queued -> queued == kind)
                    .count();
        }

        /// Finished ones that have lost more than two fifths of their health and are not being repaired.
        List<BuildingView> damaged() {
            return buildings.stream()
                    .filter(b -> b.finished() && !b.repairing() && healthPercent(b) < 60)
                    .toList();
        }

        static int healthPercent(BuildingView building) {
            return building.health() * 100 / Rules.of(building.kind()).health();
        }
    }

    /// A danger to the base.
    ///
    /// @param enemies units in sight near it; 0 when only the shots were noticed
    /// @param target what is hit, or is nearest to them
    public record Threat(int enemies, Kind target, Point at) {}

    /// Money and those who bring it.
    ///
    /// @param incomeAMinute credits brought home in the last minute
    /// @param idle harvesters without orders
    /// @param oreNear credits that lie within 16 tiles of home, as far as known
    /// @param nextField the nearest ore or gems beyond
    public record Economy(
            int credits,
            int incomeAMinute,
            int harvesters,
            List<EntityId> idle,
            int oreNear,
            Optional<Point> nextField) {
        public Economy {
            idle = List.copyOf(idle);
        }
    }

    /// Power now, and in half a minute when the sites that are finished by then count.
    public record Power(int produced, int used, int producedSoon, int usedSoon) {
        boolean low() {
            return used > produced;
        }

        boolean soonLow() {
            return usedSoon > producedSoon;
        }
    }

    /// How much of the map was ever seen, in percent.
    public record Scouting(int seenPercent, Map<Quarter, Integer> quarters) {
        public Scouting {
            quarters = Map.copyOf(quarters);
        }

        /// The quarter of which least was seen; the first of equals.
        Quarter leastSeen() {
            Quarter least = Quarter.NORTHWEST;
            for (Quarter quarter : Quarter.values()) {
                least = seen(quarter) < seen(least) ? quarter : least;
            }
            return least;
        }

        int seen(Quarter quarter) {
            return quarters.getOrDefault(quarter, 0);
        }
    }

    /// Where the enemy lives: his headquarters, else any building of his that is known.
    Optional<BuildingView> enemyBase() {
        return Landmarks.seat(enemyBuildings);
    }

    /// Whether one could give that order now: it is paid for, and what it needs stands.
    boolean affords(Kind kind) {
        return economy.credits() >= Rules.costOf(kind)
                && switch (kind) {
                    case UnitKind unit -> base.finished(Rules.of(unit).madeAt()).isPresent();
                    case BuildingKind building ->
                        Rules.of(building).prerequisites().stream()
                                .allMatch(needed -> base.finished(needed).isPresent());
                };
    }
}
