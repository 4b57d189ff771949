package rtscommander.sim.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.support.Seeds;

class RouteTest {
    private static final double TANK = 15;

    @Test
    void onOpenGroundAUnitGoesStraightToThePoint() {
        LetterGrid open = LetterGrid.of((".".repeat(20) + "\n").repeat(20));
        Point goal = new Point(700, 333);
        assertThat(route(open, new Point(33, 55), goal, TANK)).containsExactly(goal);
    }

    @Test
    void aRouteBendsOnceAtAWall() {
        LetterGrid wall = LetterGrid.of("""
                ........
                ........
                ...#####
                ........
                ........""");
        Point goal = new Point(280, 180);
        List<Point> route = route(wall, new Point(280, 20), goal, TANK);
        assertThat(route).hasSizeBetween(2, 3).endsWith(goal);
    }

    @Test
    void whereTheGoalIsBlockedTheRouteEndsInTheMiddleOfTheNearestTile() {
        LetterGrid water = LetterGrid.of("....#");
        assertThat(route(water, new Point(20, 20), new Point(190, 33), TANK)).containsExactly(new Cell(3, 0).centre());
    }

    @Test
    void withinOneTileAUnitGoesToThePoint() {
        LetterGrid open = LetterGrid.of("...");
        assertThat(route(open, new Point(20, 20), new Point(25, 17), TANK)).containsExactly(new Point(25, 17));
    }

    /// Whatever its radius, and even from a place too near to a wall.
    @Test
    void theMiddleOfAUnitNeverEntersABlockedTile() {
        Seeds.forAll(300, random -> {
            LetterGrid grid = LetterGrid.random(random, 16, 12, 25);
            grid.draw(3, 3, '.');
            Point from = new Point(120 + random.nextInt(40), 120 + random.nextInt(40));
            Point goal = new Point(random.nextDouble(640), random.nextDouble(480));
            Point here = from;
            for (Point next : route(grid, from, goal, random.nextDouble(19))) {
                for (int i = 0; i <= 200; i++) {
                    Cell cell = Cell.of(here.plus((next.x() - here.x()) * i / 200, (next.y() - here.y()) * i / 200));
                    assertThat(grid.isFree(cell.x(), cell.y())).isTrue();
                }
                here = next;
            }
        });
    }

    private static List<Point> route(Passability grid, Point from, Point to, double radius) {
        return Route.along(grid, from, new AStar(grid).find(Cell.of(from), Cell.of(to)), to, radius);
    }
}
