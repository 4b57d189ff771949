package rtscommander.sim.path;

import java.util.List;
import java.util.SplittableRandom;

/// A grid drawn with letters: `.` is free, all else is blocked. What is drawn can change.
final class LetterGrid implements Passability {
    private final List<StringBuilder> rows;

    private LetterGrid(List<StringBuilder> rows) {
        this.rows = rows;
    }

    static LetterGrid of(String drawing) {
        return new LetterGrid(drawing.lines().map(StringBuilder::new).toList());
    }

    static LetterGrid random(SplittableRandom random, int width, int height, int percentBlocked) {
        StringBuilder drawing = new StringBuilder();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                drawing.append(random.nextInt(100) < percentBlocked ? '#' : '.');
            }
            drawing.append('\n');
        }
        return of(drawing.toString());
    }

    void draw(int x, int y, char letter) {
        rows.get(y).setCharAt(x, letter);
    }

    @Override
    public int width() {
        return rows.get(0).length();
    }

    @Override
    public int height() {
        return rows.size();
    }

    @Override
    public boolean isFree(int x, int y) {
        return y >= 0 && y < height() && x >= 0 && x < width() && rows.get(y).charAt(x) == '.';
    }
}
