package rtscommander.sim.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import rtscommander.sim.Cell;
import rtscommander.sim.RandomStream;
import rtscommander.sim.Terrain;

/// Lays fields of ore, and gems where it is risky to fetch them. Confined to its generator.
///
/// Each player has a field beside his headquarters and, where there is room, a second one behind his lines.
/// The others lie between the two, as far from each other as they can.
final class OreFields {
    private static final int NEAR_TILES = 24;
    private static final int SECOND_TILES = 30;
    private static final int CONTESTED_TILES = 26;
    private static final int GEM_TILES = 6;
    /// Tiles that stay free around the middle of a headquarters.
    private static final int CLEARANCE = 5;
    /// Tiles between a headquarters and a contested field, at least: on small maps and on others.
    private static final double NEAR_HQ = 12;

    private static final double FAR_FROM_HQ = 18;
    /// Tiles between the middles of two fields, at least; less on small maps.
    private static final int SPACING = 11;
    /// One pair of contested fields for so many tiles of map.
    private static final int TILES_A_PAIR = 2500;

    /// Every so many pairs have gems, the first among them.
    private static final int PAIRS_A_GEM = 3;
    /// Tiles between the middle of a field and the border, at least.
    private static final int BORDER = 5;

    private static final int TRIES = 400;

    private final Draft draft;
    private final RandomStream random;
    private final List<Cell> middles = new ArrayList<>();

    private OreFields(Draft draft, RandomStream random) {
        this.draft = draft;
        this.random = random;
    }

    /// False when there was no room for the field beside the headquarters.
    static boolean lay(Draft draft, RandomStream random) {
        return new OreFields(draft, random).lay();
    }

    private boolean lay() {
        Optional<Cell> near = choose(this::isNear, this::room);
        near.ifPresent(middle -> grow(middle, NEAR_TILES, Terrain.ORE));
        choose(this::isSecond, this::room).ifPresent(middle -> grow(middle, SECOND_TILES, Terrain.ORE));
        int pairs = Math.max(1, draft.size() / TILES_A_PAIR);
        for (int pair = 0; pair < pairs; pair++) {
            boolean gems = pair % PAIRS_A_GEM == 0;
            choose(this::isContested, gems ? this::risk : this::room).ifPresent(middle -> {
                grow(middle, CONTESTED_TILES, Terrain.ORE);
                grow(middle, gems ? GEM_TILES : 0, Terrain.GEMS);
            });
        }
        return near.isPresent();
    }

    /// Of many random places that will do, the best one.
    private Optional<Cell> choose(Predicate<Cell> willDo, ToDoubleFunction<Cell> worth) {
        Optional<Cell> best = Optional.empty();
        double bestWorth = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < TRIES; i++) {
            Cell place = new Cell(random.nextInt(draft.width()), random.nextInt(draft.height()));
            if (draft.toBorder(place.x(), place.y()) >= BORDER && willDo.test(place)) {
                double placeWorth = worth.applyAsDouble(place);
                if (placeWorth > bestWorth) {
                    best = Optional.of(place);
                    bestWorth = placeWorth;
                }
            }
        }
        return best;
    }

    private boolean isNear(Cell place) {
        double distance = distance(place, draft.home());
        return distance >= 7.5 && distance <= 8.5 && distance(place, draft.enemyHome()) > distance + 4;
    }

    private boolean isSecond(Cell place) {
        double distance = distance(place, draft.home());
        return distance >= 15
                && distance <= 22
                && distance(place, draft.enemyHome()) > 1.3 * distance
                && room(place) >= spacing()
                && isOpen(place);
    }

    private boolean isContested(Cell place) {
        double mine = distance(place, draft.home());
        double theirs = distance(place, draft.enemyHome());
        double apart = distance(draft.home(), draft.enemyHome());
        return Math.abs(mine - theirs) < apart / 2
                && Math.min(mine, theirs) >= Math.clamp(apart / 2, NEAR_HQ, FAR_FROM_HQ)
                && room(place) >= spacing()
                && isOpen(place);
    }

    private int spacing() {
        return Math.min(SPACING, Math.min(draft.width(), draft.height()) / 4);
    }

    /// Tiles to the middle of the nearest other field.
    private double room(Cell place) {
        Cell opposite = new Cell(draft.width() - 1 - place.x(), draft.height() - 1 - place.y());
        double room = distance(place, opposite);
        for (Cell middle : middles) {
            room = Math.min(room, Math.min(distance(place, middle), distance(opposite, middle)));
        }
        return room;
    }

    /// The highest where both players have it equally far, far from all other fields.
    private double risk(Cell place) {
        return room(place) - 2 * Math.abs(distance(place, draft.home()) - distance(place, draft.enemyHome()));
    }

    /// Nearly all the ground around is dry.
    private boolean isOpen(Cell place) {
        long dry = IntStream.range(0, 49)
                .filter(i -> draft.is(Terrain.GRASS, place.x() + i % 7 - 3, place.y() + i / 7 - 3))
                .count();
        return dry >= 44;
    }

    /// Turns the tiles nearest to the middle, by a distance that wavers a little, into a field.
    private void grow(Cell middle, int tiles, Terrain what) {
        middles.add(middle);
        ValueNoise shape = new ValueNoise(random.nextLong());
        record Candidate(int tile, double distance) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int y = middle.y() - 6; y <= middle.y() + 6; y++) {
            for (int x = middle.x() - 6; x <= middle.x() + 6; x++) {
                if (draft.contains(x, y) && !draft.is(Terrain.WATER, x, y) && !isAtHome(x, y)) {
                    double wavering = 0.5 + shape.at(x, y, 5);
                    candidates.add(new Candidate(draft.tile(x, y), distance(middle, new Cell(x, y)) * wavering));
                }
            }
        }
        candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::distance).thenComparingInt(Candidate::tile))
                .limit(tiles)
                .forEach(candidate -> draft.put(what, candidate.tile()));
    }

    private boolean isAtHome(int x, int y) {
        Cell home = draft.home();
        Cell enemyHome = draft.enemyHome();
        return Math.max(Math.abs(x - home.x()), Math.abs(y - home.y())) < CLEARANCE
                || Math.max(Math.abs(x - enemyHome.x()), Math.abs(y - enemyHome.y())) < CLEARANCE;
    }

    private static double distance(Cell one, Cell other) {
        double dx = one.x() - other.x();
        double dy = one.y() - other.y();
        return Math.sqrt(dx * dx + dy * dy);
    }
}
