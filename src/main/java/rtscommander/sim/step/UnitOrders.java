package rtscommander.sim.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.Rejection;
import rtscommander.sim.Rejection.Reason;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Entity;
import rtscommander.sim.state.Knowledge;
import rtscommander.sim.state.Unit;
import rtscommander.sim.view.BuildingView;

/// Orders to units: who of those named can obey, where each one goes, and what is refused.
///
/// Units that died since the player saw them are passed over; the order holds for the others.
final class UnitOrders {
    Optional<Rejection> check(Battlefield field, Command.Order command) {
        List<Unit> units = new ArrayList<>();
        for (EntityId id : command.units()) {
            if (field.find(id).orElse(null) instanceof Unit unit) {
                if (unit.owner != command.player()) {
                    return Refusals.because(Reason.NOT_YOURS);
                }
                units.add(unit);
            }
        }
        if (units.isEmpty()) {
            return Refusals.because(Reason.NO_SUCH_UNIT);
        }
        if (command.queued() && units.stream().anyMatch(unit -> unit.orders.size() >= Rules.MAX_QUEUED_ORDERS)) {
            return Refusals.because(Reason.TOO_MANY_ORDERS);
        }
        return switch (command.order()) {
            case UnitOrder.Move(Point to) -> onTheMap(field, to);
            case UnitOrder.AttackMove(Point to) -> onTheMap(field, to);
            case UnitOrder.Patrol(Point to) -> onTheMap(field, to);
            case UnitOrder.GuardPlace(Point place) -> onTheMap(field, place);
            case UnitOrder.GuardEntity(EntityId id) -> guardable(field, command.player(), id);
            case UnitOrder.Attack(EntityId id) -> attackable(field, command.player(), units, id);
            case UnitOrder.Harvest(Point near) -> harvestable(field, command.player(), units, near);
            case UnitOrder.Hold hold -> Optional.empty();
            case UnitOrder.Stop stop -> Optional.empty();
            case UnitOrder.Scatter scatter -> Optional.empty();
        };
    }

    void obey(Battlefield field, Command.Order command) {
        List<Unit> units = new ArrayList<>();
        for (EntityId id : command.units()) {
            if (field.find(id).orElse(null) instanceof Unit unit && !units.contains(unit)) {
                units.add(unit);
            }
        }
        switch (command.order()) {
            case UnitOrder.Move(Point to) ->
                Formation.around(field, units, to)
                        .forEach((unit, place) -> give(unit, new UnitOrder.Move(place), command.queued()));
            case UnitOrder.AttackMove(Point to) ->
                Formation.around(field, units, to)
                        .forEach((unit, place) -> give(unit, new UnitOrder.AttackMove(place), command.queued()));
            case UnitOrder.Patrol(Point to) ->
                Formation.around(field, units, to)
                        .forEach((unit, place) -> give(unit, new UnitOrder.Patrol(place), command.queued()));
            case UnitOrder.GuardPlace(Point to) ->
                Formation.around(field, units, to)
                        .forEach((unit, place) -> give(unit, new UnitOrder.GuardPlace(place), command.queued()));
            case UnitOrder.Attack(EntityId id) -> attack(field, command, units, id);
            case UnitOrder.Harvest harvest ->
                units.stream()
                        .filter(unit -> unit.kind == UnitKind.HARVESTER)
                        .forEach(unit -> give(unit, harvest, command.queued()));
            case UnitOrder.GuardEntity guard ->
                units.stream()
                        .filter(unit -> !unit.id.equals(guard.entity()))
                        .forEach(unit -> give(unit, guard, command.queued()));
            case UnitOrder.Hold hold -> units.forEach(unit -> give(unit, hold, command.queued()));
            case UnitOrder.Stop stop -> units.forEach(unit -> give(unit, stop, command.queued()));
            case UnitOrder.Scatter scatter -> units.forEach(unit -> give(unit, scatter, command.queued()));
        }
    }

    private static void attack(Battlefield field, Command.Order command, List<Unit> units, EntityId id) {
        // A building that is remembered but gone is attacked where it stood: the player cannot know that it is gone.
        UnitOrder order = field.find(id).isPresent()
                ? command.order()
                : new UnitOrder.AttackMove(memory(field, command.player(), id).centre());
        for (Unit unit : units) {
            if (field.find(id).map(target -> Gunnery.canHarm(unit, target)).orElse(unit.rules.isCombatant())) {
                give(unit, order, command.queued());
            }
        }
    }

    private static void give(Unit unit, UnitOrder order, boolean queued) {
        if (queued && !unit.orders.isEmpty()) {
            List<UnitOrder> longer = new ArrayList<>(unit.orders);
            longer.add(order);
            unit.orders = List.copyOf(longer);
        } else {
            unit.setOrders(List.of(order));
            unit.halt();
        }
    }

    private static Optional<Rejection> onTheMap(Battlefield field, Point point) {
        return field.map.contains(point) ? Optional.empty() : Refusals.because(Reason.OUTSIDE_THE_MAP);
    }

    private static Optional<Rejection> guardable(Battlefield field, int player, EntityId id) {
        Entity entity = field.find(id).orElse(null);
        if (entity == null) {
            return Refusals.because(Reason.NO_SUCH_TARGET);
        }
        return entity.owner == player ? Optional.empty() : Refusals.because(Reason.NOT_YOURS);
    }

    private static Optional<Rejection> attackable(Battlefield field, int player, List<Unit> units, EntityId id) {
        Entity target = field.find(id).orElse(null);
        boolean remembered = field.player(player).knowledge.buildings.containsKey(id);
        if (target == null || !field.sees(player, target)) {
            return remembered && units.stream().anyMatch(unit -> unit.rules.isCombatant())
                    ? Optional.empty()
                    : Refusals.because(remembered ? Reason.CANNOT_ATTACK_THAT : Reason.NO_SUCH_TARGET);
        }
        if (target.owner == player) {
            return Refusals.because(Reason.TARGET_IS_YOURS);
        }
        return units.stream().anyMatch(unit -> Gunnery.canHarm(unit, target))
                ? Optional.empty()
                : Refusals.because(Reason.CANNOT_ATTACK_THAT);
    }

    private static Optional<Rejection> harvestable(Battlefield field, int player, List<Unit> units, Point near) {
        if (units.stream().noneMatch(unit -> unit.kind == UnitKind.HARVESTER)) {
            return Refusals.because(Reason.CANNOT_HARVEST);
        }
        Knowledge knowledge = field.player(player).knowledge;
        for (int tile = 0; tile < field.map.size(); tile++) {
            if (knowledge.oreAt(tile) > 0) {
                return onTheMap(field, near);
            }
        }
        return Refusals.because(Reason.NOTHING_TO_HARVEST);
    }

    private static BuildingView memory(Battlefield field, int player, EntityId id) {
        BuildingView remembered = field.player(player).knowledge.buildings.get(id);
        if (remembered == null) {
            throw new IllegalArgumentException("player " + player + " remembers no building " + id.value());
        }
        return remembered;
    }
}
