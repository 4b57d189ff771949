package rtscommander.ai;

import java.util.Comparator;
import java.util.List;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.UnitView;

/// Keeps a group together on the march: when it is strung out, the head waits until the tail has come up.
final class MarchOrder {
    /// Tiles between head and tail of the group at which the head is stopped.
    private static final double STRUNG_OUT = 10;
    /// Tiles by which the head may be ahead when it stops.
    private static final double HEAD = 4;
    /// The longest wait, in ticks.
    private static final int PATIENCE = 25 * Rules.TICKS_PER_SECOND;
    /// With an enemy this close to anybody nobody waits, in tiles.
    private static final double CONTACT = 10;

    private boolean waiting;
    private int waitingSince;
    /// Whoever is this close to the target waits there, in world units.
    private double line;

    void begin() {
        waiting = false;
    }

    /// True while the group waits for its tail, and in the moment when it sets off again.
    boolean keepsTogether(Survey survey, Orders orders, List<UnitView> group, Point target) {
        List<UnitView> byDistance = group.stream()
                .sorted(Comparator.<UnitView>comparingDouble(unit -> unit.at().distanceTo(target))
                        .thenComparing(UnitView::id))
                .toList();
        double head = byDistance.get(group.size() / 4).at().distanceTo(target);
        double tail = byDistance.get((group.size() - 1) * 3 / 4).at().distanceTo(target);
        if (waiting) {
            boolean over = tail <= line + HEAD / 2 * Rules.TILE
                    || survey.tick() - waitingSince > PATIENCE
                    || inContact(survey, group);
            if (over) {
                waiting = false;
                orders.give(group, new UnitOrder.AttackMove(target));
                return true;
            }
        } else if (tail - head > STRUNG_OUT * Rules.TILE && !inContact(survey, group)) {
            waiting = true;
            waitingSince = survey.tick();
            line = tail - HEAD * Rules.TILE;
        }
        if (waiting) {
            orders.give(
                    byDistance.stream()
                            .filter(unit -> unit.at().distanceTo(target) <= line
                                    && !unit.orders().isEmpty())
                            .toList(),
                    new UnitOrder.Stop());
        }
        return waiting;
    }

    private static boolean inContact(Survey survey, List<UnitView> group) {
        return group.stream()
                .anyMatch(unit ->
                        !Survey.near(survey.enemies(), unit.at(), CONTACT).isEmpty());
    }
}
