package rtscommander.analysis;

import java.util.List;
import java.util.Optional;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;

/// What a player remembers that his view of this moment does not show. Immutable.
///
/// @param enemies enemy units that he saw in the last three minutes and did not see die
/// @param incomeAMinute credits brought home, from the last minute or what there was of it
/// @param unitsLost in the last minute
/// @param buildingsLost in the last minute
/// @param alarms where he was hit in the last ten seconds, the newest last
/// @param enemyNukeTick when an enemy launched his nuke last; 0 for never
/// @param incoming where a nuke comes down that is under way
public record Recollection(
        List<Sighting> enemies,
        int incomeAMinute,
        int unitsLost,
        int buildingsLost,
        List<Alarm> alarms,
        int enemyNukeTick,
        Optional<Point> incoming) {
    public Recollection {
        enemies = List.copyOf(enemies);
        alarms = List.copyOf(alarms);
    }

    /// Something of one's own was hit.
    public record Alarm(Kind kind, Point at, int tick) {}
}
