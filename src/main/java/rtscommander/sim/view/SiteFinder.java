package rtscommander.sim.view;

import java.util.Optional;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.BuildingRules;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.map.GameMap;

/// Finds ground for a new building near the headquarters, with lanes left free around it where there is room. It knows
/// what its player knows, so the world may still refuse the site. For one thread and one view.
public final class SiteFinder {
    /// Tiles left free around a building: wide lanes if possible, narrow ones if need be, at last none.
    private static final int WIDEST_LANE = 2;

    private final PlayerView view;
    private final Point home;
    private final GameMap map;
    private final boolean[] blocked;

    /// @param home the middle of the headquarters
    public SiteFinder(PlayerView view, Point home) {
        this.view = view;
        this.home = home;
        this.map = view.map();
        this.blocked = new boolean[map.size()];
        for (BuildingView building : view.buildings()) {
            block(building.at(), building.width(), building.height());
        }
        for (UnitView unit : view.units()) {
            if (unit.owner() != view.player()) {
                block(Cell.of(unit.at()), 1, 1);
            }
        }
    }

    /// The north-west tile of the legal site whose middle is nearest to a place.
    public Optional<Cell> find(BuildingKind kind, Point wish) {
        for (int lane = WIDEST_LANE; lane >= 0; lane--) {
            Optional<Cell> site = find(Rules.of(kind), wish, lane);
            if (site.isPresent()) {
                return site;
            }
        }
        return Optional.empty();
    }

    /// Keeps a site free from now on, as if the building stood there already.
    public void reserve(BuildingKind kind, Cell at) {
        block(at, Rules.of(kind).width(), Rules.of(kind).height());
    }

    private Optional<Cell> find(BuildingRules rules, Point wish, int lane) {
        Cell middle = Cell.of(home);
        Cell best = null;
        double bestDistance = Double.MAX_VALUE;
        for (int y = middle.y() - Rules.BUILD_RADIUS - 1; y <= middle.y() + Rules.BUILD_RADIUS; y++) {
            for (int x = middle.x() - Rules.BUILD_RADIUS - 1; x <= middle.x() + Rules.BUILD_RADIUS; x++) {
                Point centre =
                        new Point((x + rules.width() / 2.0) * Rules.TILE, (y + rules.height() / 2.0) * Rules.TILE);
                double distance = centre.distanceTo(wish);
                if (distance < bestDistance
                        && centre.distanceTo(home) <= Rules.BUILD_RADIUS * Rules.TILE
                        && fits(x, y, rules, lane)) {
                    best = new Cell(x, y);
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean fits(int x, int y, BuildingRules rules, int lane) {
        for (int row = y - lane; row < y + rules.height() + lane; row++) {
            for (int column = x - lane; column < x + rules.width() + lane; column++) {
                boolean inside = row >= y && row < y + rules.height() && column >= x && column < x + rules.width();
                if (inside ? !isGround(column, row) : !isLane(column, row)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isGround(int x, int y) {
        if (!map.contains(x, y) || !map.terrain(x, y).walkable()) {
            return false;
        }
        int tile = map.index(x, y);
        return !blocked[tile]
                && view.fog().level(tile) != FogLevel.HIDDEN
                && view.ore().credits(tile) == 0;
    }

    private boolean isLane(int x, int y) {
        return map.contains(x, y) && map.terrain(x, y).walkable() && !blocked[map.index(x, y)];
    }

    private void block(Cell at, int width, int height) {
        for (int y = at.y(); y < at.y() + height; y++) {
            for (int x = at.x(); x < at.x() + width; x++) {
                if (map.contains(x, y)) {
                    blocked[map.index(x, y)] = true;
                }
            }
        }
    }
}
