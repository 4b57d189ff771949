package rtscommander.sim.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rtscommander.sim.Armour;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.BuildingRules;
import rtscommander.sim.Cell;
import rtscommander.sim.EntityId;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.Weapon;
import rtscommander.sim.view.BuildingView;

/// One building, or the site of one.
public final class Building extends Entity {
    /// Health of a site before any work is done, in percent of the finished building's.
    private static final int SITE_HEALTH_PERCENT = 10;

    public final BuildingKind kind;
    public final BuildingRules rules;
    /// North-west tile.
    public final Cell at;

    /// Work done on the site so far.
    public int builtTicks;

    public boolean finished;
    public boolean repairing;
    /// Units in training; the first is being worked on.
    public final List<UnitKind> queue = new ArrayList<>();
    /// Work done on the first of the queue.
    public int trainedTicks;

    public @Nullable Point rally;
    /// Whether its eye is open: from the tick after it was put up.
    public boolean watching;

    /// The views made last, kept as long as they are true.
    public @Nullable BuildingView ownView;

    public @Nullable BuildingView foreignView;

    public Building(EntityId id, int owner, BuildingKind kind, Cell at, boolean finished) {
        super(id, owner, finished ? Rules.of(kind).health() : Rules.of(kind).health() * SITE_HEALTH_PERCENT / 100);
        this.kind = kind;
        this.rules = Rules.of(kind);
        this.at = at;
        this.finished = finished;
        this.builtTicks = finished ? rules.buildTicks() : 0;
    }

    /// Health that one tick of work adds, so that an undamaged site is whole when it is finished.
    public int healthGained(int fromTicks, int toTicks) {
        return healthAfter(toTicks) - healthAfter(fromTicks);
    }

    private int healthAfter(int ticks) {
        int first = rules.health() * SITE_HEALTH_PERCENT / 100;
        return first + (rules.health() - first) * ticks / Math.max(1, rules.buildTicks());
    }

    public int builtPercent() {
        return finished ? 100 : Math.min(99, builtTicks * 100 / Math.max(1, rules.buildTicks()));
    }

    public int trainedPercent() {
        return queue.isEmpty()
                ? 0
                : trainedTicks * 100 / Rules.of(queue.getFirst()).buildTicks();
    }

    public boolean covers(int cellX, int cellY) {
        return cellX >= at.x() && cellX < at.x() + rules.width() && cellY >= at.y() && cellY < at.y() + rules.height();
    }

    /// The tile from which it looks around.
    public int middleColumn() {
        return at.x() + rules.width() / 2;
    }

    public int middleRow() {
        return at.y() + rules.height() / 2;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Armour armour() {
        return Armour.CONCRETE;
    }

    @Override
    public Optional<Weapon> weapon() {
        return rules.weapon();
    }

    @Override
    public int maxHealth() {
        return rules.health();
    }

    @Override
    public boolean flies() {
        return false;
    }

    @Override
    public double x() {
        return (at.x() + rules.width() / 2.0) * Rules.TILE;
    }

    @Override
    public double y() {
        return (at.y() + rules.height() / 2.0) * Rules.TILE;
    }

    @Override
    public double distanceFrom(double fromX, double fromY) {
        double west = at.x() * (double) Rules.TILE;
        double north = at.y() * (double) Rules.TILE;
        double dx = Math.max(0, Math.max(west - fromX, fromX - west - rules.width() * Rules.TILE));
        double dy = Math.max(0, Math.max(north - fromY, fromY - north - rules.height() * Rules.TILE));
        return Math.sqrt(dx * dx + dy * dy);
    }
}
