package rtscommander.sim;

/// Names one unit or building for the whole match. Never reused.
public record EntityId(int value) implements Comparable<EntityId> {
    @Override
    public int compareTo(EntityId other) {
        return Integer.compare(value, other.value);
    }
}
