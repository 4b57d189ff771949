package rtscommander.sim.map;

import java.util.ArrayList;
import java.util.List;
import rtscommander.sim.Cell;
import rtscommander.sim.RandomStream;
import rtscommander.sim.Rules;

/// Makes a map for two players from a seed. Stateless.
///
/// The map looks the same to both after half a turn, which makes it fair. Between the headquarters lead two
/// or three lanes, through water that is densest half-way, so that each lane has its narrows; everything
/// that is not water hangs together.
public final class MapGenerator {
    /// Tiles between a headquarters and the border, at least.
    private static final int MARGIN = 8;
    /// Two headquarters on opposite sides, and not corners, need this many tiles between those sides.
    private static final int LONG_SIDE = 56;

    private static final int ATTEMPTS = 200;

    private MapGenerator() {}

    /// The map of a seed: always the same one for the same size.
    ///
    /// @throws IllegalArgumentException for a size outside [Rules#MIN_MAP_SIZE] to [Rules#MAX_MAP_SIZE]
    public static GameMap generate(long seed, int width, int height) {
        if (Math.min(width, height) < Rules.MIN_MAP_SIZE || Math.max(width, height) > Rules.MAX_MAP_SIZE) {
            throw new IllegalArgumentException("A map has from " + Rules.MIN_MAP_SIZE + " to " + Rules.MAX_MAP_SIZE
                    + " tiles each way, not " + width + " x " + height + ".");
        }
        RandomStream random = new RandomStream(seed);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Draft draft = new Draft(width, height, start(random, width, height));
            if (Waters.lay(draft, random) && OreFields.lay(draft, random)) {
                return draft.finish(random.nextInt(2) == 1);
            }
        }
        throw new IllegalStateException("no good map of " + width + " x " + height + " for seed " + seed);
    }

    /// In the north-west or south-west corner, or half-way along the west or north side where that is far
    /// enough from the other player.
    private static Cell start(RandomStream random, int width, int height) {
        int west = MARGIN + random.nextInt(width / 16);
        int north = MARGIN + random.nextInt(height / 16);
        List<Cell> choices = new ArrayList<>();
        choices.add(new Cell(west, north));
        choices.add(new Cell(west, height - 3 - north));
        if (width >= LONG_SIDE && 4 * width >= 3 * height) {
            choices.add(new Cell(west, height / 2 - 1 + spread(random, height)));
        }
        if (height >= LONG_SIDE && 4 * height >= 3 * width) {
            choices.add(new Cell(width / 2 - 1 + spread(random, width), north));
        }
        return choices.get(random.nextInt(choices.size()));
    }

    private static int spread(RandomStream random, int side) {
        return random.nextInt(side / 4 + 1) - side / 8;
    }
}
