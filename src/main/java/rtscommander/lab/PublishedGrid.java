package rtscommander.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import rtscommander.sim.path.Passability;

/// A map of the MovingAI benchmark (N. R. Sturtevant, "Benchmarks for grid-based pathfinding", 2012), a
/// file of type `octile`: `.` and `G` are free, all else is blocked. Immutable.
public final class PublishedGrid implements Passability {
    private static final int HEADER_LINES = 4;

    private final int width;
    private final int height;
    private final BitSet free;

    private PublishedGrid(int width, int height, BitSet free) {
        this.width = width;
        this.height = height;
        this.free = free;
    }

    /// Reads a `.map` file.
    ///
    /// @throws IOException when it cannot be read, or is not of that form
    public static PublishedGrid read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= HEADER_LINES || !lines.get(0).equals("type octile")) {
            throw new IOException(file + " is no map of type octile.");
        }
        List<String> rows = lines.subList(HEADER_LINES, lines.size());
        int width = rows.get(0).length();
        BitSet free = new BitSet(width * rows.size());
        for (int y = 0; y < rows.size(); y++) {
            String row = rows.get(y);
            if (row.length() != width) {
                throw new IOException("Row " + y + " of " + file + " is not as long as the first one.");
            }
            for (int x = 0; x < width; x++) {
                free.set(y * width + x, row.charAt(x) == '.' || row.charAt(x) == 'G');
            }
        }
        return new PublishedGrid(width, rows.size(), free);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public boolean isFree(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && free.get(y * width + x);
    }
}
