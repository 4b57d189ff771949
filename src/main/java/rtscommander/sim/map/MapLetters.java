package rtscommander.sim.map;

import java.util.List;
import java.util.TreeMap;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.BuildingRules;
import rtscommander.sim.Cell;
import rtscommander.sim.Rules;
import rtscommander.sim.Terrain;

/// Reads a map from rows of letters, as tests and scenarios draw it. Stateless.
///
/// The letters are those of [Terrain]; the digits `0` and `1` mark the north-west tile of a player's
/// headquarters, on grass. A map may be of any size, and without players.
public final class MapLetters {
    private MapLetters() {}

    /// The map of those rows.
    ///
    /// @throws IllegalArgumentException for rows of different lengths, an unknown letter, a player who is
    ///     marked twice or alone as `1`, or a headquarters without room; the message says where
    public static GameMap parse(String letters) {
        List<String> rows = letters.lines().toList();
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            throw new IllegalArgumentException("A map needs at least one tile.");
        }
        int width = rows.get(0).length();
        Terrain[] terrain = new Terrain[width * rows.size()];
        TreeMap<Integer, Cell> starts = new TreeMap<>();
        for (int y = 0; y < rows.size(); y++) {
            String row = rows.get(y);
            if (row.length() != width) {
                throw new IllegalArgumentException(
                        "Row " + y + " of the map has " + row.length() + " tiles and the first row has " + width + ".");
            }
            for (int x = 0; x < width; x++) {
                char letter = row.charAt(x);
                boolean start = letter == '0' || letter == '1';
                if (start && starts.put(letter - '0', new Cell(x, y)) != null) {
                    throw new IllegalArgumentException("Player " + letter + " starts twice.");
                }
                terrain[y * width + x] = start ? Terrain.GRASS : terrainOf(letter, x, y);
            }
        }
        if (starts.containsKey(1) && !starts.containsKey(0)) {
            throw new IllegalArgumentException("Player 1 starts, and player 0 does not.");
        }
        GameMap map = new GameMap(width, rows.size(), terrain, List.copyOf(starts.values()));
        map.starts().forEach(start -> checkRoom(map, start));
        return map;
    }

    private static Terrain terrainOf(char letter, int x, int y) {
        for (Terrain terrain : Terrain.values()) {
            if (terrain.letter() == letter) {
                return terrain;
            }
        }
        throw new IllegalArgumentException("Unknown letter '" + letter + "' at " + x + ", " + y + " of the map.");
    }

    private static void checkRoom(GameMap map, Cell start) {
        BuildingRules hq = Rules.of(BuildingKind.HQ);
        if (!map.contains(start.x() + hq.width() - 1, start.y() + hq.height() - 1)) {
            throw new IllegalArgumentException("The map is too small for the headquarters at " + start.x() + ", "
                    + start.y() + ": it is " + hq.width() + " x " + hq.height() + " tiles.");
        }
    }
}
