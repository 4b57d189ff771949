package rtscommander.sim.map;

import rtscommander.sim.Cell;
import rtscommander.sim.RandomStream;

/// Stakes out the ground that stays dry: both bases, and the lanes between them. Confined to its generator.
///
/// Places are counted from the middle of the map, in tiles: `along` the line from one headquarters to the
/// other, and `across` it.
final class Lanes {
    /// Tiles around the middle of a headquarters that stay free of water.
    private static final double BASE_RADIUS = 11;
    /// Where a lane passes the middle of the map: wide enough for three tanks side by side.
    private static final double NARROWS_RADIUS = 2.6;

    /// What a lane may gain on its way from there to the bases.
    private static final double WIDENING = 5;
    /// With less room than this between the middle of the map and its border there is one lane only.
    private static final double ROOM_FOR_FLANKS = 16;

    private final Draft draft;
    private final boolean[] dry;
    private final ValueNoise winding;
    private final double alongX;
    private final double alongY;
    private final double half;

    Lanes(Draft draft, ValueNoise winding) {
        this.draft = draft;
        this.winding = winding;
        dry = new boolean[draft.size()];
        Cell home = draft.home();
        double dx = (draft.width() - 1) / 2.0 - home.x();
        double dy = (draft.height() - 1) / 2.0 - home.y();
        half = Math.sqrt(dx * dx + dy * dy);
        alongX = dx / half;
        alongY = dy / half;
    }

    /// Whether a tile must stay dry.
    boolean isDry(int tile) {
        return dry[tile];
    }

    double along(int x, int y) {
        return (x - (draft.width() - 1) / 2.0) * alongX + (y - (draft.height() - 1) / 2.0) * alongY;
    }

    double across(int x, int y) {
        return (y - (draft.height() - 1) / 2.0) * alongX - (x - (draft.width() - 1) / 2.0) * alongY;
    }

    /// Two lanes around the middle, one through it, or all three.
    void stakeOut(RandomStream random) {
        disc(-half, 0, Math.min(BASE_RADIUS, Math.min(draft.width(), draft.height()) / 4.0 + 1.5));
        double room = roomAcross();
        boolean flanks = room >= ROOM_FOR_FLANKS;
        int style = random.nextInt(3);
        if (!flanks || style > 0) {
            leg(-half, 0, 0, 0, random);
        }
        if (flanks) {
            double out = room * (0.45 + 0.3 * random.nextInt(1000) / 1000);
            double side = random.nextInt(2) == 0 ? out : -out;
            double forward = half * 0.3 * (random.nextInt(1001) - 500) / 500;
            leg(-half, 0, forward, side, random);
            leg(forward, side, half, 0, random);
        }
    }

    /// Tiles from the middle of the map to its border, across.
    private double roomAcross() {
        double toSides = Math.abs(alongY) < 1e-9 ? draft.width() : draft.width() / 2.0 / Math.abs(alongY);
        double toEnds = Math.abs(alongX) < 1e-9 ? draft.height() : draft.height() / 2.0 / Math.abs(alongX);
        return Math.min(toSides, toEnds) - 5;
    }

    /// A winding stretch from one place to another, and the one opposite.
    private void leg(double fromAlong, double fromAcross, double toAlong, double toAcross, RandomStream random) {
        double dAlong = toAlong - fromAlong;
        double dAcross = toAcross - fromAcross;
        double length = Math.sqrt(dAlong * dAlong + dAcross * dAcross);
        double row = random.nextInt(1000);
        int discs = (int) length + 1;
        for (int i = 0; i <= discs; i++) {
            double done = (double) i / discs;
            double aside = (winding.at(done * length, row, 20) - 0.5) * 4 * done * (1 - done) * Math.min(length, 40);
            double along = fromAlong + done * dAlong - aside * dAcross / length;
            double across = fromAcross + done * dAcross + aside * dAlong / length;
            double openness = Math.min(1, Math.abs(along) / (half * 0.7));
            double rough = WIDENING * winding.at(done * length, row, 8);
            disc(along, across, NARROWS_RADIUS + rough * openness);
        }
    }

    private void disc(double along, double across, double radius) {
        double middleX = (draft.width() - 1) / 2.0 + along * alongX - across * alongY;
        double middleY = (draft.height() - 1) / 2.0 + along * alongY + across * alongX;
        middleX = Math.max(3, Math.min(draft.width() - 4, middleX));
        middleY = Math.max(3, Math.min(draft.height() - 4, middleY));
        int reach = (int) radius + 1;
        for (int y = (int) middleY - reach; y <= middleY + reach; y++) {
            for (int x = (int) middleX - reach; x <= middleX + reach; x++) {
                double dx = x - middleX;
                double dy = y - middleY;
                if (draft.contains(x, y) && dx * dx + dy * dy <= radius * radius) {
                    dry[draft.tile(x, y)] = true;
                    dry[draft.opposite(draft.tile(x, y))] = true;
                }
            }
        }
    }
}
