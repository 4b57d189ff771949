package rtscommander.sim.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import rtscommander.sim.Cell;
import rtscommander.sim.Terrain;

class MapLettersTest {
    @Test
    void lettersBecomeGroundAndDigitsBecomeStarts() {
        GameMap map = MapLetters.parse("""
                0..o...
                ...~...
                ...g1..
                .......
                .......""");
        assertThat(map.starts()).containsExactly(new Cell(0, 0), new Cell(4, 2));
        assertThat(map.terrain(3, 0)).isEqualTo(Terrain.ORE);
        assertThat(map.terrain(3, 1)).isEqualTo(Terrain.WATER);
        assertThat(map.terrain(3, 2)).isEqualTo(Terrain.GEMS);
        assertThat(map.terrain(4, 2)).isEqualTo(Terrain.GRASS);
    }

    @Test
    void aMapMayBeWithoutPlayers() {
        assertThat(MapLetters.parse("..\n~.").players()).isZero();
    }

    @Test
    void aGeneratedMapIsTheSameAfterWritingAndReading() {
        GameMap map = MapGenerator.generate(7, 48, 40);
        assertThat(MapLetters.parse(map.toString()).toString()).isEqualTo(map.toString());
    }

    @Test
    void whatIsNoMapIsRefusedWithTheReason() {
        refused("", "A map needs at least one tile.");
        refused("..\n...", "Row 1 of the map has 3 tiles and the first row has 2.");
        refused("..\n.x", "Unknown letter 'x' at 1, 1 of the map.");
        refused("0...\n....\n....\n0...", "Player 0 starts twice.");
        refused("1..\n...\n...", "Player 1 starts, and player 0 does not.");
        refused("..0.\n....\n....", "The map is too small for the headquarters at 2, 0: it is 3 x 3 tiles.");
    }

    private static void refused(String letters, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapLetters.parse(letters))
                .withMessage(reason);
    }
}
