package rtscommander.sim.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.support.Seeds;

class LineOfWalkTest {
    private static final double TANK = 15;

    @Test
    void aTankGoesThroughACorridorOneTileWide() {
        LetterGrid corridor = LetterGrid.of("""
                #####
                .....
                #####""");
        assertThat(LineOfWalk.isClear(corridor, 20, 60, 180, 60, TANK)).isTrue();
        assertThat(LineOfWalk.isClear(corridor, 20, 55, 180, 65, TANK)).isTrue();
        assertThat(LineOfWalk.isClear(corridor, 20, 60, 180, 66, TANK)).isFalse();
    }

    @Test
    void aTankGoesThroughAPassNorthAndSouth() {
        LetterGrid pass = LetterGrid.of("#.#\n#.#\n#.#");
        assertThat(LineOfWalk.isClear(pass, 60, 20, 60, 100, TANK)).isTrue();
        assertThat(LineOfWalk.isClear(pass, 60, 20, 70, 100, TANK)).isFalse();
    }

    @Test
    void nobodySlipsBetweenTwoWallsThatTouchAtACorner() {
        LetterGrid corner = LetterGrid.of(".#\n#.");
        assertThat(LineOfWalk.isClear(corner, 20, 20, 60, 60, 0)).isFalse();
    }

    @Test
    void aThickUnitKeepsAwayFromACornerThatAThinOnePasses() {
        LetterGrid corner = LetterGrid.of("..\n.#");
        assertThat(LineOfWalk.isClear(corner, 20, 48, 48, 20, 4)).isTrue();
        assertThat(LineOfWalk.isClear(corner, 20, 48, 48, 20, 9)).isFalse();
    }

    @Test
    void theEdgeOfTheMapIsAWall() {
        LetterGrid open = LetterGrid.of("...\n...");
        assertThat(LineOfWalk.isClear(open, 20, 20, 100, 20, TANK)).isTrue();
        assertThat(LineOfWalk.isClear(open, 20, 10, 100, 10, TANK)).isFalse();
    }

    @Test
    void aUnitThatStandsStillIsClearOfWallsThatItDoesNotTouch() {
        LetterGrid wall = LetterGrid.of("...\n..#\n...");
        assertThat(LineOfWalk.isClear(wall, 60, 60, 60, 60, TANK)).isTrue();
        assertThat(LineOfWalk.isClear(wall, 70, 60, 70, 60, TANK)).isFalse();
    }

    /// Moves a circle along the line in small steps and compares.
    @Test
    void aClearLineTouchesNoWallAnywhere() {
        Seeds.forAll(300, random -> {
            LetterGrid grid = LetterGrid.random(random, 8, 8, 20);
            double radius = random.nextDouble(2, 20);
            Point from = new Point(random.nextDouble(320), random.nextDouble(320));
            Point to = new Point(random.nextDouble(320), random.nextDouble(320));
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i <= 400; i++) {
                double x = from.x() + (to.x() - from.x()) * i / 400;
                double y = from.y() + (to.y() - from.y()) * i / 400;
                nearest = Math.min(nearest, distanceToWall(grid, x, y));
            }
            boolean clear = LineOfWalk.isClear(grid, from.x(), from.y(), to.x(), to.y(), radius);
            if (nearest < radius - 0.1) {
                assertThat(clear).isFalse();
            } else if (nearest > radius + 1) {
                assertThat(clear).isTrue();
            }
        });
    }

    private static double distanceToWall(Passability grid, double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        Cell middle = Cell.of(new Point(x, y));
        for (int row = middle.y() - 1; row <= middle.y() + 1; row++) {
            for (int column = middle.x() - 1; column <= middle.x() + 1; column++) {
                if (!grid.isFree(column, row)) {
                    double dx = Math.max(0, Math.max(column * 40 - x, x - column * 40 - 40));
                    double dy = Math.max(0, Math.max(row * 40 - y, y - row * 40 - 40));
                    nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
                }
            }
        }
        return nearest;
    }
}
