package rtscommander.sim.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rtscommander.lab.PublishedRoute;
import rtscommander.sim.Cell;
import rtscommander.support.Seeds;

class AStarTest {
    private static final LetterGrid WALLED_OFF = LetterGrid.of("""
            ...#.
            ...#.
            ...#.""");

    @Test
    void aWayHasBothItsEnds() {
        assertThat(new AStar(WALLED_OFF).find(new Cell(0, 0), new Cell(2, 1)))
                .startsWith(new Cell(0, 0))
                .endsWith(new Cell(2, 1))
                .hasSize(3);
    }

    @Test
    void noWayIsShorterThanThatOfAPlainSearch() {
        Seeds.forAll(200, random -> {
            LetterGrid grid = LetterGrid.random(random, 12, 10, 10 + random.nextInt(40));
            AStar search = new AStar(grid);
            Cell from = cell(random, grid);
            PlainDijkstra plain = new PlainDijkstra(grid, from);
            for (int i = 0; i < 20; i++) {
                Cell to = cell(random, grid);
                boolean reachable = Double.isFinite(plain.lengthTo(to));
                assertThat(search.connected(from, to)).isEqualTo(reachable);
                if (reachable) {
                    List<Cell> way = search.find(from, to);
                    assertThat(way).startsWith(from).endsWith(to);
                    assertThat(PublishedRoute.lengthOf(way)).isEqualTo(plain.lengthTo(to), within(1e-3));
                }
            }
        });
    }

    @Test
    void everyStepGoesToANeighbourAndCutsNoCorner() {
        Seeds.forAll(200, random -> {
            LetterGrid grid = LetterGrid.random(random, 20, 20, 25);
            List<Cell> way = new AStar(grid).find(cell(random, grid), cell(random, grid));
            for (int i = 1; i < way.size(); i++) {
                Cell one = way.get(i - 1);
                Cell next = way.get(i);
                assertThat(Math.max(Math.abs(one.x() - next.x()), Math.abs(one.y() - next.y())))
                        .isEqualTo(1);
                assertThat(grid.isFree(next.x(), next.y())).isTrue();
                assertThat(grid.isFree(one.x(), next.y())).isTrue();
                assertThat(grid.isFree(next.x(), one.y())).isTrue();
            }
        });
    }

    @Test
    void theWayBackIsAsLong() {
        Seeds.forAll(200, random -> {
            LetterGrid grid = LetterGrid.random(random, 30, 20, 20);
            AStar search = new AStar(grid);
            Cell from = cell(random, grid);
            Cell to = search.nearestReachable(from, cell(random, grid));
            assertThat(PublishedRoute.lengthOf(search.find(from, to)))
                    .isEqualTo(PublishedRoute.lengthOf(search.find(to, from)), within(1e-9));
        });
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        Seeds.forAll(50, random -> {
            LetterGrid grid = LetterGrid.random(random, 30, 20, 20);
            AStar used = new AStar(grid);
            Cell from = cell(random, grid);
            Cell to = cell(random, grid);
            used.find(to, from);
            used.find(cell(random, grid), to);
            assertThat(used.find(from, to)).isEqualTo(new AStar(grid).find(from, to));
        });
    }

    @Test
    void whatIsWalledOffIsApproachedAsNearAsPossible() {
        AStar search = new AStar(WALLED_OFF);
        assertThat(search.connected(new Cell(0, 0), new Cell(4, 1))).isFalse();
        assertThat(search.find(new Cell(0, 0), new Cell(4, 1))).endsWith(new Cell(2, 1));
    }

    @Test
    void whereNothingIsNearerTheUnitStaysWithoutASearch() {
        AStar search = new AStar(WALLED_OFF);
        search.find(new Cell(0, 0), new Cell(1, 1));
        assertThat(search.find(new Cell(2, 1), new Cell(4, 1))).containsExactly(new Cell(2, 1));
        assertThat(search.lastExpansions()).isZero();
    }

    @Test
    void aBlockedStartLeadsNowhere() {
        Cell wall = new Cell(3, 0);
        AStar search = new AStar(WALLED_OFF);
        assertThat(search.find(wall, new Cell(0, 0))).containsExactly(wall);
        assertThat(search.nearestReachable(wall, new Cell(0, 0))).isEqualTo(wall);
        assertThat(search.connected(wall, wall)).isFalse();
    }

    @Test
    void theNearestReachableTileIsTheFirstByDistanceRowAndColumn() {
        Seeds.forAll(200, random -> {
            LetterGrid grid = LetterGrid.random(random, 14, 11, 45);
            AStar search = new AStar(grid);
            Cell from = cell(random, grid);
            Cell to = new Cell(random.nextInt(-3, 17), random.nextInt(-3, 14));
            Cell expected = IntStream.range(0, grid.width() * grid.height())
                    .mapToObj(i -> new Cell(i % grid.width(), i / grid.width()))
                    .filter(cell -> search.connected(from, cell))
                    .min(Comparator.comparingDouble(cell -> cell.centre().squaredDistanceTo(to.centre())))
                    .orElse(from);
            assertThat(search.nearestReachable(from, to)).isEqualTo(expected);
        });
    }

    @Test
    void aNewWallCountsOnceTheSearchWasTold() {
        LetterGrid grid = LetterGrid.of("...\n.#.\n...");
        AStar search = new AStar(grid);
        Cell west = new Cell(0, 1);
        Cell east = new Cell(2, 1);
        assertThat(search.find(west, east)).hasSize(5);
        grid.draw(1, 2, '#');
        search.gridChanged();
        assertThat(search.find(west, east)).contains(new Cell(1, 0)).hasSize(5);
        grid.draw(1, 0, '#');
        search.gridChanged();
        assertThat(search.connected(west, east)).isFalse();
    }

    @Test
    void aStraightWayLooksAtItsOwnTilesOnly() {
        AStar search = new AStar(LetterGrid.of(".".repeat(50) + "\n" + ".".repeat(50)));
        search.find(new Cell(0, 0), new Cell(49, 0));
        assertThat(search.lastExpansions()).isEqualTo(50);
    }

    private static Cell cell(SplittableRandom random, Passability grid) {
        return new Cell(random.nextInt(grid.width()), random.nextInt(grid.height()));
    }
}
