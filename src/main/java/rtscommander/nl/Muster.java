package rtscommander.nl;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rtscommander.nl.Refusal.Reason;
import rtscommander.sim.EntityId;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.view.UnitView;

/// Calls up the units that an order is for, before they are counted. Stateless.
///
/// Left unsaid, it is the units that are selected; with none selected, what the verb calls for.
final class Muster {
    /// Below this share of its health, in percent, a unit is damaged.
    private static final int DAMAGED_BELOW = 70;

    private Muster() {}

    /// @throws NotPossible when there is none
    static List<UnitView> candidates(PlannedOrder order, Situation situation, Gesture gesture) throws NotPossible {
        return order.who().isPresent()
                ? named(order.who().get(), situation, gesture)
                : usual(order, situation, gesture);
    }

    private static List<UnitView> usual(PlannedOrder order, Situation situation, Gesture gesture) throws NotPossible {
        List<UnitView> selected = of(gesture.selected(), situation);
        if (order.verb() == Verb.HARVEST) {
            return harvesters(order, situation, selected);
        }
        if (!selected.isEmpty()) {
            return selected;
        }
        List<UnitView> army = notEmpty(situation.army(), Reason.NO_SUCH_UNITS);
        return order.verb() == Verb.SCOUT ? List.of(fastest(army)) : army;
    }

    /// Those that are idle; when none is, and the sentence says where to mine, those at work elsewhere.
    private static List<UnitView> harvesters(PlannedOrder order, Situation situation, List<UnitView> selected)
            throws NotPossible {
        List<UnitView> chosen = selected.stream().filter(Muster::harvests).toList();
        if (!chosen.isEmpty()) {
            return chosen;
        }
        List<UnitView> all =
                notEmpty(situation.units().stream().filter(Muster::harvests).toList(), Reason.NO_SUCH_UNITS);
        List<UnitView> idle = all.stream().filter(Muster::idle).toList();
        return order.to().isPresent() && idle.isEmpty() ? all : notEmpty(idle, Reason.NO_IDLE_UNITS);
    }

    private static UnitView fastest(List<UnitView> army) {
        return army.stream()
                .min(Comparator.<UnitView>comparingDouble(
                                unit -> -Rules.of(unit.kind()).speed())
                        .thenComparing(unit -> !idle(unit))
                        .thenComparing(UnitView::id))
                .orElseThrow();
    }

    private static List<UnitView> named(Who who, Situation situation, Gesture gesture) throws NotPossible {
        List<UnitView> units = situation.units();
        if (who.group().isPresent()) {
            List<EntityId> group = gesture.groups().getOrDefault(who.group().getAsInt(), List.of());
            units = notEmpty(of(group, situation), Reason.NO_SUCH_GROUP);
        }
        if (who.state().equals(Optional.of(Who.State.SELECTED))) {
            Set<EntityId> selected = new HashSet<>(gesture.selected());
            units = notEmpty(
                    units.stream().filter(unit -> selected.contains(unit.id())).toList(), Reason.NOTHING_SELECTED);
        }
        units = notEmpty(
                units.stream()
                        .filter(unit -> belongs(who, unit))
                        .filter(unit -> who.area().isEmpty()
                                || Areas.contains(
                                        who.area().get(), situation.view().map(), unit.at()))
                        .toList(),
                Reason.NO_SUCH_UNITS);
        return who.state().isEmpty() ? units : inState(who.state().get(), units);
    }

    /// Kinds left unsaid mean combat units, as they do when nobody is named; but not in a group or a
    /// selection, which is taken as it is, and not where only the state is told, as in "all that idle".
    private static boolean belongs(Who who, UnitView unit) {
        if (who.kinds().isEmpty()) {
            return who.group().isPresent()
                    || who.state().isPresent()
                    || Rules.of(unit.kind()).isCombatant();
        }
        return who.kinds().stream().anyMatch(members -> switch (members) {
            case Who.Members.Of(UnitKind kind) -> unit.kind() == kind;
            case Who.Members.Army army -> Rules.of(unit.kind()).isCombatant();
            case Who.Members.All all -> true;
        });
    }

    private static List<UnitView> inState(Who.State state, List<UnitView> units) throws NotPossible {
        return switch (state) {
            case IDLE -> notEmpty(units.stream().filter(Muster::idle).toList(), Reason.NO_IDLE_UNITS);
            case DAMAGED ->
                notEmpty(
                        units.stream()
                                .filter(unit -> healthPercent(unit) < DAMAGED_BELOW)
                                .toList(),
                        Reason.NO_DAMAGED_UNITS);
            case SELECTED -> units;
        };
    }

    static int healthPercent(UnitView unit) {
        return unit.health() * 100 / Rules.of(unit.kind()).health();
    }

    private static boolean idle(UnitView unit) {
        return unit.orders().isEmpty();
    }

    private static boolean harvests(UnitView unit) {
        return unit.kind() == UnitKind.HARVESTER;
    }

    private static List<UnitView> of(List<EntityId> ids, Situation situation) {
        Set<EntityId> wanted = new HashSet<>(ids);
        return situation.units().stream()
                .filter(unit -> wanted.contains(unit.id()))
                .toList();
    }

    static List<UnitView> notEmpty(List<UnitView> units, Reason otherwise) throws NotPossible {
        if (units.isEmpty()) {
            throw new NotPossible(otherwise);
        }
        return units;
    }
}
