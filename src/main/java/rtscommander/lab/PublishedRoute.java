package rtscommander.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rtscommander.sim.Cell;

/// One problem of the MovingAI benchmark and its solution.
///
/// @param length of the shortest way in tiles, a diagonal step counting the square root of 2
public record PublishedRoute(Cell from, Cell to, double length) {
    private static final int COLUMNS = 9;

    /// Reads a `.scen` file.
    ///
    /// @throws IOException when it cannot be read, or is not of that form
    public static List<PublishedRoute> read(Path file) throws IOException {
        List<PublishedRoute> routes = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] column = line.split("\t", -1);
            if (column.length != COLUMNS) {
                throw new IOException("A line of " + file + " has not " + COLUMNS + " columns: " + line);
            }
            routes.add(new PublishedRoute(cell(column[4], column[5]), cell(column[6], column[7]), number(column[8])));
        }
        return routes;
    }

    /// Length of a way in the measure of the benchmark.
    public static double lengthOf(List<Cell> way) {
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            Cell one = way.get(i - 1);
            Cell next = way.get(i);
            length += one.x() == next.x() || one.y() == next.y() ? 1 : Math.sqrt(2);
        }
        return length;
    }

    private static Cell cell(String x, String y) {
        return new Cell(Integer.parseInt(x), Integer.parseInt(y));
    }

    private static double number(String text) {
        return Double.parseDouble(text.trim());
    }
}
