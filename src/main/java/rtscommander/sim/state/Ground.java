package rtscommander.sim.state;

import rtscommander.sim.map.GameMap;
import rtscommander.sim.path.Passability;

/// Where ground units may go: not into water, not into buildings.
public final class Ground implements Passability {
    private final int width;
    private final int height;
    private final boolean[] free;
    private final boolean[] built;

    public Ground(GameMap map) {
        this.width = map.width();
        this.height = map.height();
        this.free = new boolean[map.size()];
        this.built = new boolean[map.size()];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                free[y * width + x] = map.terrain(x, y).walkable();
            }
        }
    }

    public void put(Building building) {
        mark(building, true);
    }

    public void remove(Building building) {
        mark(building, false);
    }

    /// Whether a building stands on that tile.
    public boolean isBuilt(int x, int y) {
        return built[y * width + x];
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public boolean isFree(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && free[y * width + x];
    }

    private void mark(Building building, boolean occupied) {
        for (int y = building.at.y(); y < building.at.y() + building.rules.height(); y++) {
            for (int x = building.at.x(); x < building.at.x() + building.rules.width(); x++) {
                built[y * width + x] = occupied;
                free[y * width + x] = !occupied;
            }
        }
    }
}
