package rtscommander.sim.state;

import org.jspecify.annotations.Nullable;
import rtscommander.sim.Point;
import rtscommander.sim.Weapon;

/// A round on its way.
public final class Shell {
    public final Weapon weapon;
    public final int owner;
    public final @Nullable Entity shooter;
    /// What it will hit; none for rounds that burst where they land.
    public final @Nullable Entity target;

    public final Point to;
    public int ticksLeft;

    public Shell(Weapon weapon, int owner, @Nullable Entity shooter, @Nullable Entity target, Point to, int ticksLeft) {
        this.weapon = weapon;
        this.owner = owner;
        this.shooter = shooter;
        this.target = target;
        this.to = to;
        this.ticksLeft = ticksLeft;
    }
}
