package rtscommander.sim.map;

import java.util.stream.IntStream;
import rtscommander.sim.Cell;
import rtscommander.sim.RandomStream;
import rtscommander.sim.Terrain;

/// Lays rivers and lakes: the lowest ground of a random landscape, which is lowest along a river half-way
/// between the bases. Confined to its generator.
final class Waters {
    private static final int LEAST_PERCENT = 8;
    private static final int MOST_PERCENT = 17;
    /// Lakes shy away from the border within so many tiles: there they would be in nobody's way.
    private static final double COAST = 10;
    /// A part of the landscape that no tile lies in: there the bends of the river come from.
    private static final double FAR_AWAY = 10_000;

    private final Draft draft;
    private final Lanes lanes;

    private Waters(Draft draft, Lanes lanes) {
        this.draft = draft;
        this.lanes = lanes;
    }

    /// False when the map came out too wet or too dry.
    static boolean lay(Draft draft, RandomStream random) {
        ValueNoise landscape = new ValueNoise(random.nextLong());
        Lanes lanes = new Lanes(draft, new ValueNoise(random.nextLong()));
        lanes.stakeOut(random);
        Waters waters = new Waters(draft, lanes);
        double[] depth = waters.depths(landscape, random);
        waters.flood(depth, draft.size() * (11 + random.nextInt(5)) / 100);
        waters.smooth();
        waters.smooth();
        waters.dropThin(Terrain.WATER, Terrain.GRASS, 2);
        waters.dropThin(Terrain.GRASS, Terrain.WATER, 3);
        waters.drownPockets();
        int percent = draft.percent(Terrain.WATER);
        return percent >= LEAST_PERCENT && percent <= MOST_PERCENT;
    }

    /// How likely each tile is to be under water.
    private double[] depths(ValueNoise landscape, RandomStream random) {
        double river = 0.2 + 0.1 * random.nextInt(4);
        double riverWidth = 5 + random.nextInt(4);
        double bends = 10 + random.nextInt(15);
        double wavelength = 12 + random.nextInt(8);
        double[] depth = new double[draft.size()];
        for (int tile = 0; tile < depth.length; tile++) {
            int x = draft.x(tile);
            int y = draft.y(tile);
            int opposite = draft.opposite(tile);
            double along = lanes.along(x, y);
            double across = lanes.across(x, y);
            // Each half has its own landscape up to a seam, where the two flow into each other.
            double mine = Math.clamp(0.5 - along / 12, 0, 1);
            double land = mine * landscape.at(x, y, wavelength)
                    + (1 - mine) * landscape.at(draft.x(opposite), draft.y(opposite), wavelength);
            // The same bend on both sides of the middle, half a turn apart.
            double bend = bends * (landscape.at(across, FAR_AWAY, 30) - landscape.at(-across, FAR_AWAY, 30));
            double bed = Math.max(0, 1 - Math.abs(along - bend) / riverWidth);
            double shore = Math.max(0, 1 - draft.toBorder(x, y) / COAST);
            depth[tile] = land + river * bed - 0.15 * shore * (1 - bed);
        }
        return depth;
    }

    private void flood(double[] depth, int tiles) {
        double[] candidates = IntStream.range(0, depth.length)
                .filter(tile -> !lanes.isDry(tile))
                .mapToDouble(tile -> depth[tile])
                .sorted()
                .toArray();
        double shore = candidates[Math.max(0, candidates.length - tiles)];
        for (int tile = 0; tile < depth.length; tile++) {
            if (!lanes.isDry(tile) && depth[tile] >= shore) {
                draft.put(Terrain.WATER, tile);
            }
        }
    }

    /// Every tile becomes what most of the nine tiles around it are.
    private void smooth() {
        boolean[] wet = new boolean[draft.size()];
        for (int tile = 0; tile < wet.length; tile++) {
            int around = 0;
            for (int y = draft.y(tile) - 1; y <= draft.y(tile) + 1; y++) {
                for (int x = draft.x(tile) - 1; x <= draft.x(tile) + 1; x++) {
                    boolean inside = draft.contains(x, y);
                    if (draft.at(inside ? draft.tile(x, y) : tile) == Terrain.WATER) {
                        around++;
                    }
                }
            }
            wet[tile] = around >= 5 && !lanes.isDry(tile);
        }
        for (int tile = 0; tile < wet.length; tile++) {
            draft.put(wet[tile] ? Terrain.WATER : Terrain.GRASS, tile);
        }
    }

    /// Turns whatever is not part of a square of that many tiles of its own kind into the other kind.
    private void dropThin(Terrain what, Terrain into, int side) {
        boolean[] thick = new boolean[draft.size()];
        for (int y = 0; y <= draft.height() - side; y++) {
            for (int x = 0; x <= draft.width() - side; x++) {
                if (isSquareOf(what, x, y, side)) {
                    for (int tile = 0; tile < side * side; tile++) {
                        thick[draft.tile(x + tile % side, y + tile / side)] = true;
                    }
                }
            }
        }
        for (int tile = 0; tile < thick.length; tile++) {
            if (draft.at(tile) == what && !thick[tile]) {
                draft.put(into, tile);
            }
        }
    }

    private boolean isSquareOf(Terrain what, int west, int north, int side) {
        for (int tile = 0; tile < side * side; tile++) {
            if (!draft.is(what, west + tile % side, north + tile / side)) {
                return false;
            }
        }
        return true;
    }

    /// Turns ground that cannot be reached from the bases into water.
    private void drownPockets() {
        boolean[] reached = new boolean[draft.size()];
        int[] waiting = new int[draft.size()];
        Cell home = draft.home();
        waiting[0] = draft.tile(home.x(), home.y());
        reached[waiting[0]] = true;
        int count = 1;
        while (count > 0) {
            int tile = waiting[--count];
            for (int side = 0; side < 4; side++) {
                int x = draft.x(tile) + (side == 0 ? 1 : side == 1 ? -1 : 0);
                int y = draft.y(tile) + (side == 2 ? 1 : side == 3 ? -1 : 0);
                if (draft.is(Terrain.GRASS, x, y) && !reached[draft.tile(x, y)]) {
                    reached[draft.tile(x, y)] = true;
                    waiting[count++] = draft.tile(x, y);
                }
            }
        }
        for (int tile = 0; tile < reached.length; tile++) {
            if (!reached[tile]) {
                draft.put(Terrain.WATER, tile);
            }
        }
    }
}
