package rtscommander.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rtscommander.sim.World;

/// Names the first value in which two worlds differ.
public final class Divergence {
    private Divergence() {}

    /// Everything that a world is hashed from, a line a value: to be compared with another world's, or with another
    /// version's.
    public static List<String> lines(World world) {
        List<String> lines = new ArrayList<>();
        String[] entity = {""};
        world.describe((what, value) -> {
            if (what.equals("entity") || what.equals("player")) {
                entity[0] = what + " " + value + " ";
            }
            lines.add(entity[0] + what + " = " + value);
        });
        return lines;
    }

    /// Empty when the two are the same.
    public static Optional<String> between(World one, World other) {
        List<String> a = lines(one);
        List<String> b = lines(other);
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return Optional.of("tick " + one.tick() + ": " + a.get(i) + ", but " + b.get(i));
            }
        }
        return a.size() == b.size()
                ? Optional.empty()
                : Optional.of("tick " + one.tick() + ": " + a.size() + " values, but " + b.size());
    }
}
