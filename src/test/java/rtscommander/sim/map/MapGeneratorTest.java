package rtscommander.sim.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rtscommander.lab.PublishedRoute;
import rtscommander.sim.Cell;
import rtscommander.sim.Rules;
import rtscommander.sim.Terrain;
import rtscommander.sim.path.AStar;
import rtscommander.sim.path.Passability;
import rtscommander.support.Seeds;

class MapGeneratorTest {
    private static final int SEEDS = 200;

    @Test
    void halfATurnShowsTheSameMap() {
        onManyMaps((map, random) -> {
            for (int i = 0; i < map.size(); i++) {
                assertThat(map.terrain(map.cell(i))).isEqualTo(map.terrain(map.cell(map.size() - 1 - i)));
            }
            Cell one = map.starts().get(0);
            Cell other = map.starts().get(1);
            assertThat(other).isEqualTo(new Cell(map.width() - 3 - one.x(), map.height() - 3 - one.y()));
        });
    }

    @Test
    void allGroundHangsTogether() {
        onManyMaps((map, random) -> {
            AStar search = new AStar(ground(map, 0));
            Cell home = map.starts().get(0);
            for (int i = 0; i < map.size(); i++) {
                Cell cell = map.cell(i);
                assertThat(search.connected(home, cell))
                        .isEqualTo(map.terrain(cell).walkable());
            }
        });
    }

    @Test
    void aWayThreeTilesWideLeadsFromBaseToBase() {
        onManyMaps((map, random) -> {
            AStar search = new AStar(ground(map, 1));
            assertThat(search.connected(map.starts().get(0), map.starts().get(1)))
                    .isTrue();
        });
    }

    @Test
    void aBaseHasRoomToBuild() {
        onManyMaps((map, random) -> {
            for (Cell start : map.starts()) {
                assertThat(start.x()).isBetween(8, map.width() - 11);
                assertThat(start.y()).isBetween(8, map.height() - 11);
                List<Terrain> base = around(map, middle(start), 0, 9);
                assertThat(base).doesNotContain(Terrain.WATER, Terrain.GEMS);
                assertThat(base.stream().filter(tile -> tile == Terrain.GRASS).count())
                        .isGreaterThan(base.size() * 3L / 4);
                assertThat(around(map, middle(start), 0, 3.9)).containsOnly(Terrain.GRASS);
            }
        });
    }

    @Test
    void eachPlayerHasOreBesideHisHeadquartersAndEquallyFar() {
        onManyMaps((map, random) -> {
            assertThat(around(map, middle(map.starts().get(0)), 0, 12).stream()
                            .filter(tile -> tile == Terrain.ORE)
                            .count())
                    .isGreaterThanOrEqualTo(20);
            double mine = wayToOre(map, map.starts().get(0));
            assertThat(mine)
                    .isBetween(3.0, 9.0)
                    .isEqualTo(wayToOre(map, map.starts().get(1)));
        });
    }

    @Test
    void waterAndOreKeepWithinTheirShares() {
        onManyMaps((map, random) -> {
            assertThat(percent(map, Terrain.WATER)).isBetween(8.0, 18.0);
            assertThat(percent(map, Terrain.ORE)).isBetween(1.5, 10.0);
            assertThat(percent(map, Terrain.GEMS)).isLessThan(2.0);
        });
    }

    @Test
    void theDefaultMapHasASecondFieldForEachAndGemsInTheMiddle() {
        Seeds.forAll(SEEDS, random -> {
            GameMap map = MapGenerator.generate(random.nextLong(), Rules.DEFAULT_MAP_WIDTH, Rules.DEFAULT_MAP_HEIGHT);
            Cell one = middle(map.starts().get(0));
            Cell other = middle(map.starts().get(1));
            assertThat(around(map, one, 13, 25)).contains(Terrain.ORE);
            List<Cell> gems = cells(map, Terrain.GEMS);
            assertThat(gems).hasSize(12);
            double apart = distance(one, other);
            assertThat(gems)
                    .allSatisfy(gem -> assertThat(Math.abs(distance(gem, one) - distance(gem, other)))
                            .isLessThan(apart / 2));
        });
    }

    @Test
    void aSeedAlwaysMakesTheSameMap() {
        onManyMaps((map, random) -> {
            long seed = random.nextLong();
            GameMap again = MapGenerator.generate(seed, map.width(), map.height());
            assertThat(again.toString())
                    .isEqualTo(MapGenerator.generate(seed, map.width(), map.height())
                            .toString())
                    .isNotEqualTo(map.toString());
        });
    }

    @Test
    void theSeedChoosesWhereThePlayersStart() {
        TreeSet<String> corners = new TreeSet<>();
        Seeds.forAll(50, random -> {
            Cell start =
                    MapGenerator.generate(random.nextLong(), 96, 72).starts().get(0);
            corners.add((start.x() < 32 ? "west" : start.x() < 64 ? "middle" : "east")
                    + (start.y() < 24 ? "north" : start.y() < 48 ? "middle" : "south"));
        });
        assertThat(corners).contains("westnorth", "westsouth", "eastnorth", "eastsouth", "westmiddle", "eastmiddle");
    }

    @Test
    void sizesOutsideTheBoundsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapGenerator.generate(1, 31, 64))
                .withMessage("A map has from 32 to 256 tiles each way, not 31 x 64.");
        assertThatIllegalArgumentException().isThrownBy(() -> MapGenerator.generate(1, 64, 257));
    }

    /// The default size, the smallest, a long one, and any.
    private static void onManyMaps(BiConsumer<GameMap, SplittableRandom> claim) {
        Seeds.forAll(SEEDS, random -> {
            int[][] sizes = {{96, 72}, {32, 32}, {32, 128}, {random.nextInt(32, 100), random.nextInt(32, 100)}};
            int[] size = sizes[random.nextInt(sizes.length)];
            claim.accept(MapGenerator.generate(random.nextLong(), size[0], size[1]), random);
        });
    }

    /// The ground that is at least so many tiles from water and border.
    private static Passability ground(GameMap map, int clearance) {
        return new Passability() {
            @Override
            public int width() {
                return map.width();
            }

            @Override
            public int height() {
                return map.height();
            }

            @Override
            public boolean isFree(int x, int y) {
                int side = 2 * clearance + 1;
                return IntStream.range(0, side * side).allMatch(i -> {
                    int column = x - clearance + i % side;
                    int row = y - clearance + i / side;
                    return map.contains(column, row) && map.terrain(column, row).walkable();
                });
            }
        };
    }

    private static double wayToOre(GameMap map, Cell start) {
        AStar search = new AStar(ground(map, 0));
        return cells(map, Terrain.ORE).stream()
                .mapToDouble(ore -> PublishedRoute.lengthOf(search.find(middle(start), ore)))
                .min()
                .orElseThrow();
    }

    private static List<Terrain> around(GameMap map, Cell middle, double from, double to) {
        return IntStream.range(0, map.size())
                .mapToObj(map::cell)
                .filter(cell -> distance(cell, middle) >= from && distance(cell, middle) <= to)
                .map(map::terrain)
                .toList();
    }

    private static List<Cell> cells(GameMap map, Terrain wanted) {
        return IntStream.range(0, map.size())
                .mapToObj(map::cell)
                .filter(cell -> map.terrain(cell) == wanted)
                .toList();
    }

    private static double percent(GameMap map, Terrain wanted) {
        return 100.0 * cells(map, wanted).size() / map.size();
    }

    private static Cell middle(Cell start) {
        return new Cell(start.x() + 1, start.y() + 1);
    }

    private static double distance(Cell one, Cell other) {
        return one.centre().distanceTo(other.centre()) / Rules.TILE;
    }
}
