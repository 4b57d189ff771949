package rtscommander.sim.state;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rtscommander.sim.Armour;
import rtscommander.sim.EntityId;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;
import rtscommander.sim.Weapon;

/// What can be shot at: a unit or a building.
public abstract sealed class Entity permits Unit, Building {
    public final EntityId id;
    public final int owner;

    public int health;
    /// Direction of the gun.
    public int aim;
    /// Ticks until the gun may fire again.
    public int cooldown;
    /// What the gun is trained on, chosen by the rules of gunnery.
    public @Nullable Entity target;
    /// Who hit it last, and when.
    public @Nullable Entity attacker;

    public int attackedAtTick = -1_000_000;
    /// The player whose weapon hit it last; -1 for nobody.
    public int hitBy = -1;

    /// Set once the entity has left the world for good.
    public boolean gone;

    Entity(EntityId id, int owner, int health) {
        this.id = id;
        this.owner = owner;
        this.health = health;
    }

    public abstract Kind kind();

    public abstract Armour armour();

    public abstract Optional<Weapon> weapon();

    public abstract int maxHealth();

    public abstract boolean flies();

    /// The middle, in world units.
    public abstract double x();

    public abstract double y();

    /// World units from a point to the nearest part of this entity that a gun can aim at: its middle for units, its
    /// footprint for buildings.
    public abstract double distanceFrom(double x, double y);

    public boolean alive() {
        return !gone && health > 0;
    }

    public Point at() {
        return new Point(x(), y());
    }
}
