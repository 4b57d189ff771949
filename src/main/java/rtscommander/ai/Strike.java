package rtscommander.ai;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.FogLevel;
import rtscommander.sim.view.UnitView;

/// The attacks: sets out once enough have gathered, marches together, takes one building after another, and comes home
/// when it is beaten. The next attack is larger.
final class Strike {
    /// No attack sooner, in ticks: a beginner needs the time.
    private static final int EARLIEST = 6 * 60 * Rules.TICKS_PER_SECOND;
    /// What the first attack is worth at least, and each later one more.
    private static final int FIRST_STRENGTH = 2500;

    private static final int STRENGTH_MORE_EACH_TIME = 1500;
    private static final int LARGEST = 12_000;
    /// One's own strength is wanted to be so many times what is known of the enemy, guns of the base included.
    private static final double SUPERIORITY = 1.3;
    /// After so long without an attack the plan counts less and less, and after as long again for nothing, in ticks.
    private static final int PATIENCE = 3 * 60 * Rules.TICKS_PER_SECOND;
    /// What has gathered since joins an attack under way once it is worth so much.
    private static final int REINFORCEMENT = 1200;
    /// An attack against so many times its own strength is broken off.
    private static final double TOO_STRONG = 1.7;
    /// Tiles around the middle of the group in which friend and enemy are weighed against each other.
    private static final double FIELD = 12;
    private static final int CHEAPEST = Rules.costOf(UnitKind.INFANTRY);
    /// Vehicles with less health than this share are sent home, and do not set out.
    private static final int WORN_PERCENT = 30;

    private final int variation;
    private final SortedSet<EntityId> members = new TreeSet<>();
    private final Exploration exploration = new Exploration();
    private final MarchOrder march = new MarchOrder();
    private int attacks;
    private int lastAttack;
    private Point target = new Point(0, 0);

    /// @param variation ticks by which this commander attacks later than another
    Strike(int variation) {
        this.variation = variation;
    }

    boolean has(EntityId unit) {
        return members.contains(unit);
    }

    void act(Survey survey, Intelligence intelligence, Orders orders, List<UnitView> reserve, HomeGuard homeGuard) {
        List<UnitView> group = survey.armyOf(members);
        members.clear();
        group.forEach(unit -> members.add(unit.id()));
        List<UnitView> fresh = homeGuard.gathered(survey, reserve).stream()
                .filter(unit -> !isWorn(unit))
                .toList();
        if (group.isEmpty()) {
            if (!homeGuard.threatened() && isEnough(survey, intelligence, fresh)) {
                attacks++;
                lastAttack = survey.tick();
                setOut(survey, intelligence, orders, fresh);
            }
        } else if (isBeaten(survey, group)) {
            orders.give(group, new UnitOrder.Move(homeGuard.post(survey)));
            members.clear();
        } else {
            sendWornHome(orders, group, homeGuard.post(survey));
            lead(survey, intelligence, orders, survey.armyOf(members));
            if (!homeGuard.threatened() && Survey.strength(fresh) >= REINFORCEMENT) {
                fresh.forEach(unit -> members.add(unit.id()));
                orders.give(fresh, new UnitOrder.AttackMove(target));
            }
        }
    }

    private boolean isEnough(Survey survey, Intelligence intelligence, List<UnitView> fresh) {
        if (fresh.isEmpty()) {
            return false;
        }
        int strength = Survey.strength(fresh);
        // Whoever cannot get any stronger attacks with what he has.
        boolean poor = survey.view().status().credits() < CHEAPEST;
        if (poor && !survey.hasIncome() && !survey.isTraining()) {
            return true;
        }
        int waited = survey.tick() - lastAttack;
        double eagerness = Math.clamp(2 - waited / (double) PATIENCE, 0, 1);
        double known = SUPERIORITY * (intelligence.enemyStrength() + guns(survey));
        int planned = Math.min(LARGEST, FIRST_STRENGTH + attacks * STRENGTH_MORE_EACH_TIME);
        return survey.tick() >= EARLIEST + variation && strength >= eagerness * Math.max(planned, known);
    }

    /// What the known gun turrets of the enemy are worth.
    private static int guns(Survey survey) {
        int worth = 0;
        for (BuildingView building : survey.enemyBuildings()) {
            worth += building.kind() == BuildingKind.DEFENSE_TURRET ? Rules.costOf(building.kind()) : 0;
        }
        return worth;
    }

    private void setOut(Survey survey, Intelligence intelligence, Orders orders, List<UnitView> fresh) {
        fresh.forEach(unit -> members.add(unit.id()));
        target = nextTarget(survey, intelligence, Survey.middle(fresh));
        march.begin();
        orders.give(fresh, new UnitOrder.AttackMove(target));
    }

    private void lead(Survey survey, Intelligence intelligence, Orders orders, List<UnitView> group) {
        if (group.isEmpty() || march.keepsTogether(survey, orders, group, target)) {
            return;
        }
        List<UnitView> idle = group.stream()
                .filter(unit -> unit.orders().isEmpty() && unit.activity() != UnitView.Activity.FIGHTING)
                .toList();
        if (2 * idle.size() >= group.size()) {
            target = nextTarget(survey, intelligence, Survey.middle(group));
            orders.give(idle, new UnitOrder.AttackMove(target));
        } else {
            orders.give(
                    idle.stream()
                            .filter(unit -> unit.at().distanceTo(target) > FIELD * Rules.TILE)
                            .toList(),
                    new UnitOrder.AttackMove(target));
        }
    }

    private void sendWornHome(Orders orders, List<UnitView> group, Point home) {
        List<UnitView> worn = group.stream().filter(Strike::isWorn).toList();
        worn.forEach(unit -> members.remove(unit.id()));
        orders.give(worn, new UnitOrder.Move(home));
    }

    private static boolean isWorn(UnitView unit) {
        return unit.health() * 100 < Rules.of(unit.kind()).health() * WORN_PERCENT
                && Rules.of(unit.kind()).madeAt() == BuildingKind.WAR_FACTORY;
    }

    private static boolean isBeaten(Survey survey, List<UnitView> group) {
        Point middle = Survey.middle(group);
        int turrets = 0;
        for (BuildingView building : survey.enemyBuildings()) {
            boolean gun = building.kind() == BuildingKind.DEFENSE_TURRET && building.finished();
            if (gun && building.centre().distanceTo(middle) <= FIELD * Rules.TILE) {
                turrets += Rules.costOf(building.kind());
            }
        }
        int theirs = turrets + Survey.strength(Survey.near(survey.enemies(), middle, FIELD));
        return theirs > TOO_STRONG * Survey.strength(Survey.near(group, middle, FIELD));
    }

    /// A building of the enemy, the near and the dear first; without one known, where he may be.
    private Point nextTarget(Survey survey, Intelligence intelligence, Point from) {
        Optional<Point> building = survey.enemyBuildings().stream()
                .min(Comparator.<BuildingView>comparingDouble(
                                enemy -> enemy.centre().distanceTo(from) - importance(enemy) * Rules.TILE)
                        .thenComparing(BuildingView::id))
                .map(BuildingView::centre);
        if (building.isPresent()) {
            return building.get();
        }
        Point guess = intelligence.enemyHome(survey);
        if (survey.view().fog().level(Cell.of(guess)) == FogLevel.HIDDEN) {
            return guess;
        }
        return survey.enemies().stream()
                .min(Comparator.<UnitView>comparingDouble(enemy -> enemy.at().distanceTo(from))
                        .thenComparing(UnitView::id))
                .map(UnitView::at)
                .or(() -> exploration.next(survey, from))
                .orElse(guess);
    }

    /// How many tiles farther one goes for a building of that kind.
    private static int importance(BuildingView building) {
        return switch (building.kind()) {
            case DEFENSE_TURRET -> 6;
            case WAR_FACTORY -> 5;
            case HQ, BARRACKS -> 4;
            case REFINERY -> 3;
            case POWER_PLANT -> 2;
        };
    }
}
