package rtscommander.sim.state;

import rtscommander.sim.Rules;

/// Directions in 256ths of a circle, clockwise from east. Stateless.
///
/// Built on [StrictMath], which gives the same bits on every machine; the platform's own functions need not.
public final class Angles {
    private static final int MASK = Rules.FULL_TURN - 1;
    private static final double[] COSINE = new double[Rules.FULL_TURN];
    private static final double[] SINE = new double[Rules.FULL_TURN];

    static {
        for (int i = 0; i < Rules.FULL_TURN; i++) {
            COSINE[i] = StrictMath.cos(2 * StrictMath.PI * i / Rules.FULL_TURN);
            SINE[i] = StrictMath.sin(2 * StrictMath.PI * i / Rules.FULL_TURN);
        }
    }

    private Angles() {}

    public static double dx(int direction) {
        return COSINE[direction & MASK];
    }

    public static double dy(int direction) {
        return SINE[direction & MASK];
    }

    /// The direction of a vector, 0 to 255.
    public static int of(double dx, double dy) {
        return (int) StrictMath.round(StrictMath.atan2(dy, dx) * Rules.FULL_TURN / (2 * StrictMath.PI)) & MASK;
    }

    /// How far apart two directions are, 0 to 128.
    public static int between(int a, int b) {
        int difference = (a - b) & MASK;
        return Math.min(difference, Rules.FULL_TURN - difference);
    }

    /// `from` turned towards `to` by at most `rate`, the short way.
    public static int turn(int from, int to, int rate) {
        int difference = (to - from) & MASK;
        if (difference <= rate || difference >= Rules.FULL_TURN - rate) {
            return to & MASK;
        }
        return (difference < Rules.FULL_TURN / 2 ? from + rate : from - rate) & MASK;
    }
}
