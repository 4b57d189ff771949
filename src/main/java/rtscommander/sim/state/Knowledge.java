package rtscommander.sim.state;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rtscommander.sim.EntityId;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.FogView;
import rtscommander.sim.view.OreView;

/// What one player sees and remembers: fog, ore, and the enemy's buildings.
///
/// For every tile it counts how many of the player's eyes rest on it. Eyes are circles of tiles around entities: one
/// that stays in its tile costs nothing; one that moves on is lifted from the old circle and put on the new.
public final class Knowledge {

    /// Enemy buildings as they were when last seen.
    public final SortedMap<EntityId, BuildingView> buildings = new TreeMap<>();

    private final Ore ore;
    private final int width;
    private final int height;
    private final short[] eyes;
    private final byte[] levels;
    private final short[] knownOre;
    private @Nullable FogView fogView;
    private @Nullable OreView oreView;

    public Knowledge(int width, int height, Ore ore) {
        this.width = width;
        this.height = height;
        this.ore = ore;
        this.eyes = new short[width * height];
        this.levels = new byte[width * height];
        this.knownOre = ore.copy();
    }

    /// Puts an eye on the circle around a tile.
    public void look(int x, int y, int radius) {
        spread(x, y, radius, 1);
    }

    /// Takes an eye away again.
    public void lookAway(int x, int y, int radius) {
        spread(x, y, radius, -1);
    }

    public boolean sees(int x, int y) {
        return inside(x, y) && levels[y * width + x] == FogView.VISIBLE;
    }

    /// Whether any tile of a building's footprint is in sight.
    public boolean sees(Building building) {
        for (int y = 0; y < building.rules.height(); y++) {
            for (int x = 0; x < building.rules.width(); x++) {
                if (sees(building.at.x() + x, building.at.y() + y)) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean hasSeen(int x, int y) {
        return inside(x, y) && levels[y * width + x] != FogView.HIDDEN;
    }

    /// Credits that the player believes to lie in a tile.
    public int oreAt(int tile) {
        return knownOre[tile];
    }

    /// To be told whenever ore was mined: the player takes note if he sees it.
    public void oreChanged(int tile) {
        if (levels[tile] == FogView.VISIBLE) {
            noteOre(tile);
        }
    }

    /// The fog as an immutable picture; the same object until something changes.
    public FogView fog() {
        FogView current = fogView;
        if (current == null) {
            current = new FogView(width, levels.clone());
            fogView = current;
        }
        return current;
    }

    /// The known ore as an immutable picture; the same object until something changes.
    public OreView ore() {
        OreView current = oreView;
        if (current == null) {
            current = new OreView(width, knownOre.clone());
            oreView = current;
        }
        return current;
    }

    public int contentHash() {
        return 31 * Arrays.hashCode(levels) + Arrays.hashCode(knownOre);
    }

    private boolean inside(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    private void spread(int x, int y, int radius, int change) {
        int[] halfWidths = Circles.halfWidths(radius);
        for (int row = Math.max(0, y - radius); row <= Math.min(height - 1, y + radius); row++) {
            int half = halfWidths[row - y + radius];
            int to = row * width + Math.min(width - 1, x + half);
            for (int tile = row * width + Math.max(0, x - half); tile <= to; tile++) {
                eyes[tile] += (short) change;
                if (change > 0 && levels[tile] != FogView.VISIBLE) {
                    levels[tile] = FogView.VISIBLE;
                    fogView = null;
                    noteOre(tile);
                } else if (eyes[tile] == 0) {
                    levels[tile] = FogView.EXPLORED;
                    fogView = null;
                }
            }
        }
    }

    private void noteOre(int tile) {
        if (knownOre[tile] != ore.at(tile)) {
            knownOre[tile] = (short) ore.at(tile);
            oreView = null;
        }
    }
}
