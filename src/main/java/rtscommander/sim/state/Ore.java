package rtscommander.sim.state;

import java.util.Arrays;
import rtscommander.sim.Rules;
import rtscommander.sim.Terrain;
import rtscommander.sim.map.GameMap;

/// How many credits of ore or gems lie in each tile, in row order.
public final class Ore {
    private final GameMap map;
    private final short[] credits;

    public Ore(GameMap map) {
        this.map = map;
        this.credits = new short[map.size()];
        for (int i = 0; i < credits.length; i++) {
            credits[i] = (short) originally(terrain(i));
        }
    }

    public int at(int tile) {
        return credits[tile];
    }

    /// Takes one load out of a tile: as much as a step brings there, what is left, or what there is room for.
    public int mine(int tile, int room) {
        int step = terrain(tile) == Terrain.GEMS ? Rules.GEMS_A_STEP : Rules.ORE_A_STEP;
        int load = Math.min(room, Math.min(step, credits[tile]));
        credits[tile] -= (short) load;
        return load;
    }

    /// The picture that everybody has before the first look.
    short[] copy() {
        return credits.clone();
    }

    public int contentHash() {
        return Arrays.hashCode(credits);
    }

    private Terrain terrain(int tile) {
        return map.terrain(tile % map.width(), tile / map.width());
    }

    private static int originally(Terrain terrain) {
        return switch (terrain) {
            case ORE -> Rules.ORE_IN_A_TILE;
            case GEMS -> Rules.GEMS_IN_A_TILE;
            case GRASS, WATER -> 0;
        };
    }
}
