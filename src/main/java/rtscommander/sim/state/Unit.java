package rtscommander.sim.state;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rtscommander.sim.Armour;
import rtscommander.sim.EntityId;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.UnitRules;
import rtscommander.sim.Weapon;
import rtscommander.sim.view.UnitView;

/// One unit.
public final class Unit extends Entity {
    public final UnitKind kind;
    public final UnitRules rules;

    public double x;
    public double y;
    /// Direction of the body.
    public int facing;

    /// What to do, first things first. An immutable list, replaced when it changes, so that views can share it.
    public List<UnitOrder> orders = List.of();
    /// Whether the first order has been begun.
    public boolean orderBegun;
    /// Where the unit stood when the first order began; patrols return there.
    public Point orderFrom;
    /// Where an idle unit belongs: it comes back here after a chase.
    public Point post;

    /// Where the legs are going now; none when the unit stands.
    public @Nullable Point goal;
    /// Points still to be passed on the way to the goal; empty while a route is waited for.
    public List<Point> route = List.of();

    public int nextWaypoint;
    /// The goal that [#halt] was called short of, because there was no nearer place to stand; none otherwise.
    public @Nullable Point gaveUpAt;
    /// Tick at which the present route was asked for.
    public int routeAskedAt = -1_000_000;

    /// Where the unit was at the last check of its progress.
    public double checkedX;

    public double checkedY;
    /// Checks in a row in which it hardly got on although it wanted to.
    public int blockedChecks;

    /// The enemy that the unit goes after: the order's, or one that it chose itself.
    public @Nullable Entity prey;
    /// Where the prey was seen last.
    public @Nullable Point preySeenAt;

    /// Credits on board.
    public int cargo;
    /// The tile that a harvester mines or is heading for, as an index into the map; -1 for none.
    public int minedTile = -1;
    /// Ticks spent on the present load or unload.
    public int workTicks;

    public boolean homeward;

    /// Tile from which the unit's eye looks now; -1 before its first look.
    public int eyeColumn = -1;

    public int eyeRow = -1;

    /// Whether it left its post for a chase and has to come back.
    public boolean strayed;

    public UnitView.Activity activity = UnitView.Activity.IDLE;

    /// The views made last, kept as long as they are true.
    public @Nullable UnitView ownView;

    public @Nullable UnitView foreignView;

    public Unit(EntityId id, int owner, UnitKind kind, double x, double y, int facing) {
        super(id, owner, Rules.of(kind).health());
        this.kind = kind;
        this.rules = Rules.of(kind);
        this.x = x;
        this.y = y;
        this.facing = facing;
        this.aim = facing;
        this.orderFrom = new Point(x, y);
        this.post = orderFrom;
        this.checkedX = x;
        this.checkedY = y;
    }

    /// The order being obeyed; none when idle.
    public @Nullable UnitOrder order() {
        return orders.isEmpty() ? null : orders.getFirst();
    }

    /// Puts new orders in place of the old and forgets everything that belonged to those.
    public void setOrders(List<UnitOrder> next) {
        orders = List.copyOf(next);
        orderBegun = false;
        prey = null;
        preySeenAt = null;
        gaveUpAt = null;
        minedTile = -1;
        workTicks = 0;
        homeward = false;
        strayed = false;
        post = at();
    }

    /// Stands as near to the goal as the unit gets.
    public void giveUp() {
        gaveUpAt = goal;
        halt();
    }

    /// Goes on to the next order, or to idleness.
    public void orderDone() {
        setOrders(orders.subList(1, orders.size()));
        halt();
    }

    public void halt() {
        goal = null;
        route = List.of();
        nextWaypoint = 0;
        blockedChecks = 0;
    }

    public boolean moving() {
        return goal != null;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Armour armour() {
        return rules.armour();
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
        return rules.flies();
    }

    @Override
    public double x() {
        return x;
    }

    @Override
    public double y() {
        return y;
    }

    @Override
    public double distanceFrom(double fromX, double fromY) {
        double dx = fromX - x;
        double dy = fromY - y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
