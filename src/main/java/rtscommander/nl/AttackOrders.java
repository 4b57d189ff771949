package rtscommander.nl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rtscommander.nl.Places.Known;
import rtscommander.sim.Armour;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;
import rtscommander.sim.Rejection;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.UnitView;

/// Attacks: on a thing, on several of its kind when many attack, or on whatever is met at a place. For one
/// view.
final class AttackOrders {
    /// So many attack one enemy unit before the next of its kind near it is attacked, too.
    private static final int ATTACKERS_A_TARGET = 3;

    private final Situation situation;

    AttackOrders(Situation situation) {
        this.situation = situation;
    }

    Resolution resolve(OrderRequest request, List<UnitView> candidates) throws NotPossible {
        List<UnitView> fighters = candidates.stream()
                .filter(unit -> Rules.of(unit.kind()).isCombatant())
                .toList();
        if (fighters.isEmpty()) {
            return cannotAttack(candidates);
        }
        Places places = new Places(situation, request.gesture());
        Place place = request.order().to().orElse(Place.Of.target(new Place.Target.Anything()));
        Point from = Situation.middle(fighters).orElseThrow();
        if (place instanceof Place.Of of && Places.isForeign(of, Verb.ATTACK)) {
            List<Known> enemies = places.things(of, true);
            Optional<Point> guess =
                    enemies.stream().noneMatch(enemy -> isNear(enemy, of)) ? guess(of) : Optional.empty();
            return guess.isPresent() ? march(request, fighters, guess.get()) : assault(request, fighters, of, places);
        }
        return place instanceof Place.Of
                ? new Resolution.Refused(
                        new Refusal.ByTheWorld(new Rejection.Because(Rejection.Reason.TARGET_IS_YOURS)),
                        Choice.of(fighters))
                : march(request, fighters, places.find(place, Verb.ATTACK, from).at());
    }

    private static boolean isNear(Known enemy, Place.Of place) {
        return place.near().isEmpty()
                || enemy.at().distanceTo(point(place.near().get())) <= Places.NEAR_TILES * Rules.TILE;
    }

    private static Point point(Place.At at) {
        return new Point(at.x(), at.y());
    }

    /// Where to look for an enemy of whom nothing is known: at the point or in the area that was named, or,
    /// for what must be somewhere in his base, there.
    private Optional<Point> guess(Place.Of of) {
        if (of.near().isPresent()) {
            return of.near().map(AttackOrders::point);
        }
        if (of.area().isPresent()) {
            return of.area().map(area -> Areas.centre(area, situation.view().map()));
        }
        boolean mustBe = switch (of.target()) {
            case Place.Target.OfKind(Kind kind) -> kind == BuildingKind.HQ;
            case Place.Target.AnyBuilding building -> true;
            case Place.Target.Anything anything -> true;
            case Place.Target.AnyUnit unit -> false;
        };
        return mustBe ? Optional.of(situation.enemyBase()) : Optional.empty();
    }

    private Resolution march(OrderRequest request, List<UnitView> fighters, Point to) {
        List<UnitView> units = Resolver.count(request, fighters, to);
        return new Resolution.Orders(
                Answer.Code.ORDERED,
                List.of(new Command.Order(situation.player(), ids(units), new UnitOrder.AttackMove(to), false)),
                Choice.of(units).at(to));
    }

    private Resolution assault(OrderRequest request, List<UnitView> fighters, Place.Of of, Places places)
            throws NotPossible {
        Point from = Situation.middle(fighters).orElseThrow();
        Known first = places.find(of, Verb.ATTACK, from).thing().orElseThrow();
        List<UnitView> able =
                fighters.stream().filter(unit -> harms(unit, first.kind())).toList();
        if (able.isEmpty()) {
            return cannotAttack(fighters);
        }
        List<UnitView> units = Resolver.count(request, able, first.at());
        List<Command> commands = new ArrayList<>();
        share(units, targets(first, of, places, units.size()))
                .forEach((target, attackers) -> commands.add(
                        new Command.Order(situation.player(), ids(attackers), new UnitOrder.Attack(target), false)));
        return new Resolution.Orders(
                Answer.Code.ORDERED,
                commands,
                Choice.of(units).with(first.kind(), commands.size()).at(first.at()));
    }

    /// The one that is meant, and when many attack, others of its kind around it, the nearest first.
    private static List<Known> targets(Known first, Place.Of of, Places places, int attackers) {
        if (!(first.kind() instanceof UnitKind)
                || of.pick() != Place.Pick.NEAREST
                || of.near().isPresent()) {
            return List.of(first);
        }
        return places.things(of, true).stream()
                .filter(enemy -> enemy.kind() == first.kind()
                        && enemy.at().distanceTo(first.at()) <= Places.NEAR_TILES * Rules.TILE)
                .sorted(Comparator.<Known>comparingDouble(enemy -> enemy.at().squaredDistanceTo(first.at()))
                        .thenComparing(Known::id))
                .limit(Math.max(1, attackers / ATTACKERS_A_TARGET))
                .toList();
    }

    /// Each unit takes the nearest target that is not yet fully attended to.
    private static Map<EntityId, List<UnitView>> share(List<UnitView> units, List<Known> targets) {
        int most = (units.size() + targets.size() - 1) / targets.size();
        Map<EntityId, List<UnitView>> shares = new LinkedHashMap<>();
        for (UnitView unit : units) {
            EntityId target = targets.stream()
                    .filter(enemy -> shares.getOrDefault(enemy.id(), List.of()).size() < most)
                    .min(Comparator.comparingDouble(enemy -> enemy.at().squaredDistanceTo(unit.at())))
                    .orElseThrow()
                    .id();
            shares.computeIfAbsent(target, id -> new ArrayList<>()).add(unit);
        }
        return shares;
    }

    private static boolean harms(UnitView unit, Kind target) {
        Armour armour = target instanceof UnitKind kind ? Rules.of(kind).armour() : Armour.CONCRETE;
        boolean flies = target instanceof UnitKind kind && Rules.of(kind).flies();
        return Rules.of(unit.kind())
                .weapon()
                .filter(weapon -> Rules.damagePercent(weapon.weaponClass(), armour) > 0 && (weapon.hitsAir() || !flies))
                .isPresent();
    }

    private static Resolution cannotAttack(List<UnitView> units) {
        return new Resolution.Refused(
                new Refusal.ByTheWorld(new Rejection.Because(Rejection.Reason.CANNOT_ATTACK_THAT)), Choice.of(units));
    }

    private static List<EntityId> ids(List<UnitView> units) {
        return units.stream().map(UnitView::id).toList();
    }
}
