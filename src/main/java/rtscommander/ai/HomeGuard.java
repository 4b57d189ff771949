package rtscommander.ai;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.UnitView;

/// What the army does at home: gathers in front of the headquarters, and throws out whoever comes near the base.
final class HomeGuard {
    /// Tiles from the headquarters to where the army gathers.
    private static final int POST_DISTANCE = 8;
    /// A unit within so many tiles of the post has gathered.
    private static final double GATHERED = 7;
    /// Enemies within so many tiles of what is one's own are a threat.
    private static final double TOO_CLOSE = 11;
    /// As many are sent as are worth so many times the threat.
    private static final int SUPERIORITY = 2;
    /// An order against a threat stands until the threat has moved by so many tiles, or so long, in ticks.
    private static final double SAME_THREAT = 4;

    private static final int ORDER_STANDS = 5 * Rules.TICKS_PER_SECOND;

    private Optional<Point> post = Optional.empty();
    private Optional<Point> threat = Optional.empty();
    private int orderedAt;

    /// Where the army gathers.
    Point post(Survey survey) {
        return post.orElse(survey.home());
    }

    boolean threatened() {
        return threat.isPresent();
    }

    /// Those of the reserve who have gathered.
    List<UnitView> gathered(Survey survey, List<UnitView> reserve) {
        return Survey.near(reserve, post(survey), GATHERED);
    }

    void act(Survey survey, Intelligence intelligence, Orders orders, List<UnitView> reserve) {
        if (post.isEmpty()) {
            post = Optional.of(dryLand(survey, intelligence.enemyHome(survey)));
        }
        Point place = post(survey);
        for (BuildingView building : survey.own()) {
            boolean makesArmy = building.kind() == BuildingKind.BARRACKS || building.kind() == BuildingKind.WAR_FACTORY;
            if (makesArmy && building.finished() && !building.rally().equals(post)) {
                orders.rally(building.id(), place);
            }
        }
        Optional<UnitView> intruder = intruder(survey);
        Optional<Point> now = intruder.map(UnitView::at)
                .or(() -> intelligence.alarm(survey.tick()).filter(at -> isOurs(survey, at)));
        if (now.isPresent()) {
            meet(survey, orders, reserve, now.get(), intruder);
        } else {
            orders.give(
                    reserve.stream()
                            .filter(unit -> unit.orders().isEmpty() && unit.activity() == UnitView.Activity.IDLE)
                            .filter(unit -> unit.at().distanceTo(place) > GATHERED * Rules.TILE)
                            .toList(),
                    new UnitOrder.AttackMove(place));
        }
        threat = now;
    }

    private void meet(Survey survey, Orders orders, List<UnitView> reserve, Point where, Optional<UnitView> intruder) {
        boolean same = threat.filter(last -> last.distanceTo(where) <= SAME_THREAT * Rules.TILE)
                .isPresent();
        if (same && survey.tick() - orderedAt < ORDER_STANDS) {
            return;
        }
        orderedAt = survey.tick();
        boolean flies = intruder.filter(unit -> Rules.of(unit.kind()).flies()).isPresent();
        int needed = SUPERIORITY * Survey.strength(Survey.near(survey.enemies(), where, TOO_CLOSE));
        List<UnitView> able = new ArrayList<>(reserve.stream()
                .filter(unit -> Rules.of(unit.kind())
                        .weapon()
                        .filter(weapon -> weapon.hitsAir() || !flies)
                        .isPresent())
                .toList());
        able.sort(Comparator.<UnitView>comparingDouble(unit -> unit.at().distanceTo(where))
                .thenComparing(UnitView::id));
        List<UnitView> sent = new ArrayList<>();
        int strength = 0;
        for (UnitView unit : able) {
            if (strength <= needed) {
                strength += Survey.strength(List.of(unit));
                if (unit.activity() != UnitView.Activity.FIGHTING) {
                    sent.add(unit);
                }
            }
        }
        orders.give(sent, new UnitOrder.AttackMove(where));
    }

    /// The enemy unit nearest to home of those that come too close to something of ours.
    private static Optional<UnitView> intruder(Survey survey) {
        return survey.enemies().stream()
                .filter(enemy -> isOurs(survey, enemy.at()))
                .min(Comparator.<UnitView>comparingDouble(enemy -> enemy.at().distanceTo(survey.home()))
                        .thenComparing(UnitView::id));
    }

    private static boolean isOurs(Survey survey, Point place) {
        return survey.own().stream().anyMatch(building -> building.centre().distanceTo(place) <= TOO_CLOSE * Rules.TILE)
                || survey.harvesters().stream()
                        .anyMatch(harvester -> harvester.at().distanceTo(place) <= TOO_CLOSE / 2 * Rules.TILE);
    }

    /// The dry tile nearest to a point in front of the headquarters.
    private static Point dryLand(Survey survey, Point enemyHome) {
        GameMap map = survey.view().map();
        Point wish = Survey.towards(survey.home(), enemyHome, POST_DISTANCE * Rules.TILE);
        Cell middle = Cell.of(wish);
        Cell best = Cell.of(survey.home());
        for (int y = middle.y() - POST_DISTANCE; y <= middle.y() + POST_DISTANCE; y++) {
            for (int x = middle.x() - POST_DISTANCE; x <= middle.x() + POST_DISTANCE; x++) {
                Cell cell = new Cell(x, y);
                if (map.contains(cell)
                        && map.terrain(cell).walkable()
                        && cell.centre().distanceTo(wish) < best.centre().distanceTo(wish)) {
                    best = cell;
                }
            }
        }
        return best.centre();
    }
}
