package rtscommander.sim;

import java.util.ArrayList;
import java.util.List;
import rtscommander.sim.map.GameMap;

/// What there is when a match begins. Immutable.
///
/// @param credits of each player
public record Opening(List<Piece> pieces, int credits) {
    public Opening {
        pieces = List.copyOf(pieces);
    }

    /// Something that stands on the map from the first tick. Buildings are finished; harvesters are at work.
    public sealed interface Piece {
        int owner();

        record OfUnit(int owner, UnitKind kind, Point at) implements Piece {}

        /// A building whose north-west tile is `at`.
        record OfBuilding(int owner, BuildingKind kind, Cell at) implements Piece {}
    }

    /// The usual beginning: a headquarters on each start; harvesters and infantry in front of it.
    public static Opening skirmish(GameMap map) {
        Point middle = new Point(map.width() * Rules.TILE / 2.0, map.height() * Rules.TILE / 2.0);
        List<Piece> pieces = new ArrayList<>();
        for (int player = 0; player < map.players(); player++) {
            Cell start = map.starts().get(player);
            pieces.add(new Piece.OfBuilding(player, BuildingKind.HQ, start));
            Point headquarters = new Cell(start.x() + 1, start.y() + 1).centre();
            double distance = headquarters.distanceTo(middle);
            double aheadX = (middle.x() - headquarters.x()) / distance;
            double aheadY = (middle.y() - headquarters.y()) / distance;
            int count = Rules.START_HARVESTERS + Rules.START_INFANTRY;
            for (int i = 0; i < count; i++) {
                UnitKind kind = i < Rules.START_HARVESTERS ? UnitKind.HARVESTER : UnitKind.INFANTRY;
                // In line, three tiles in front of the headquarters.
                double side = (i - (count - 1) / 2.0) * Rules.TILE;
                pieces.add(new Piece.OfUnit(
                        player,
                        kind,
                        headquarters.plus(
                                aheadX * 3 * Rules.TILE - aheadY * side, aheadY * 3 * Rules.TILE + aheadX * side)));
            }
        }
        return new Opening(pieces, Rules.START_CREDITS);
    }
}
