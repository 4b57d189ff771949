package rtscommander.sim;

/// What a tile is made of. Ore and gems are grass once they are mined out.
public enum Terrain {
    GRASS('.'),
    ORE('o'),
    GEMS('g'),
    WATER('~');

    private final char letter;

    Terrain(char letter) {
        this.letter = letter;
    }

    /// The letter that stands for this terrain in maps of letters and on the wire.
    public char letter() {
        return letter;
    }

    /// Ground units cannot enter water; helicopters fly over it.
    public boolean walkable() {
        return this != WATER;
    }
}
