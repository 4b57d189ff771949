package rtscommander.sim;

/// A place on the map in world units, 40 to a tile, from the north-west corner; x grows eastwards, y southwards.
/// Immutable.
///
/// Doubles are safe in a deterministic simulation: since Java 17 all floating-point arithmetic is strict (JEP 306), so
/// sums, products, quotients and square roots are the same on every machine and in every mode of the JVM.
public record Point(double x, double y) {
    /// World units to another point.
    public double distanceTo(Point other) {
        return Math.sqrt(squaredDistanceTo(other));
    }

    /// Square of the distance: enough to compare, and cheaper.
    public double squaredDistanceTo(Point other) {
        double dx = other.x - x;
        double dy = other.y - y;
        return dx * dx + dy * dy;
    }

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
