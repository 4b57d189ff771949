package rtscommander.sim.view;

import java.util.List;
import java.util.Optional;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;

/// A building as one player sees it, or remembers it. Immutable; the same object from tick to tick while nothing about
/// it changes.
///
/// @param at its north-west tile
/// @param aim direction of a turret's gun, 256ths of a circle, clockwise from east
/// @param builtPercent 100 when finished
/// @param remembered true when it is not in sight now: this is how it was when last seen
/// @param repairing for one's own
/// @param queue units in training, the first being worked on; empty for enemies
/// @param trainedPercent how far the first of the queue is
/// @param rally where new units gather, if that was set
public record BuildingView(
        EntityId id,
        BuildingKind kind,
        int owner,
        Cell at,
        int aim,
        int health,
        int builtPercent,
        boolean remembered,
        boolean repairing,
        List<UnitKind> queue,
        int trainedPercent,
        Optional<Point> rally) {
    public BuildingView {
        queue = List.copyOf(queue);
    }

    public boolean finished() {
        return builtPercent == 100;
    }

    /// Tiles from west to east.
    public int width() {
        return Rules.of(kind).width();
    }

    /// Tiles from north to south.
    public int height() {
        return Rules.of(kind).height();
    }

    /// The same building once it is out of sight.
    public BuildingView asMemory() {
        return new BuildingView(
                id, kind, owner, at, aim, health, builtPercent, true, repairing, queue, trainedPercent, rally);
    }

    /// The middle of its footprint, in world units.
    public Point centre() {
        return new Point((at.x() + width() / 2.0) * Rules.TILE, (at.y() + height() / 2.0) * Rules.TILE);
    }
}
