package rtscommander.nl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Event;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.UnitView;

/// Judges how far the orders under way have come. For one tick.
final class Progress {
    private final Situation situation;
    private final Map<EntityId, UnitView> units = new HashMap<>();
    private final Set<EntityId> unfinished;
    private final Set<UnitKind> inTraining;

    Progress(Situation situation) {
        this.situation = situation;
        situation.units().forEach(unit -> units.put(unit.id(), unit));
        unfinished = situation.buildings().stream()
                .filter(building -> !building.finished())
                .map(building -> building.id())
                .collect(Collectors.toSet());
        inTraining = situation.buildings().stream()
                .flatMap(building -> building.queue().stream())
                .collect(Collectors.toSet());
    }

    /// Counts a unit that left its factory for every order that waits for such ones: those that stood in the
    /// queues before its own come first.
    void count(List<Mission> missions) {
        for (Mission mission : missions) {
            for (Event event : situation.view().events()) {
                if (event instanceof Event.Trained trained
                        && mission.toTrain > 0
                        && mission.order.what().equals(Optional.of(trained.kind()))) {
                    count(mission);
                }
            }
            // Of those before it some may have been taken back.
            mission.ahead = Math.min(mission.ahead, before(mission, situation));
        }
    }

    /// How many of its kind may stand in the queues before its own.
    static int before(Mission mission, Situation situation) {
        int queued = mission.order.what().map(situation::queued).orElse(0);
        return Math.max(0, queued - mission.toTrain);
    }

    private static void count(Mission mission) {
        if (mission.ahead > 0) {
            mission.ahead--;
        } else {
            mission.toTrain--;
        }
    }

    /// Whether a running order is done: its units have come to rest or are lost, its units trained, its
    /// building built.
    boolean isDone(Mission mission) {
        mission.units.removeIf(id -> !units.containsKey(id));
        return switch (mission.order.verb()) {
            case MOVE, ATTACK, RETREAT, SCOUT ->
                mission.units.stream().allMatch(id -> orders(id).isEmpty());
            case DEFEND, PATROL -> {
                mission.units.removeIf(id -> !keepsWatch(orders(id)));
                yield mission.units.isEmpty();
            }
            case HARVEST, STOP, HOLD -> mission.units.isEmpty();
            case TRAIN, BUILD -> {
                mission.sites.retainAll(unfinished);
                yield mission.sites.isEmpty() && !isTraining(mission);
            }
            case REPAIR, SELL, CANCEL, RALLY, SELECT, ASSIGN, NUKE, REPORT -> true;
        };
    }

    private boolean isTraining(Mission mission) {
        return mission.toTrain > 0
                && mission.order.what().filter(inTraining::contains).isPresent();
    }

    private List<UnitOrder> orders(EntityId id) {
        return Optional.ofNullable(units.get(id)).map(UnitView::orders).orElse(List.of());
    }

    private static boolean keepsWatch(List<UnitOrder> orders) {
        return orders.stream()
                .anyMatch(order -> order instanceof UnitOrder.GuardPlace
                        || order instanceof UnitOrder.GuardEntity
                        || order instanceof UnitOrder.Patrol);
    }

    /// Where a scout whose way has ended goes next; nothing when it is lost or has seen everything.
    Optional<Resolution.Orders> nextQuarter(Mission mission) {
        List<UnitView> scouts = situation.units().stream()
                .filter(unit -> mission.units.contains(unit.id()))
                .toList();
        Optional<Point> from = Situation.middle(scouts);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        mission.at().ifPresent(mission.tried::add);
        try {
            Optional<Point> next = new Exploration(situation, new Places(situation, mission.gesture))
                    .next(mission.order.to(), from.get(), mission.tried);
            next.ifPresent(mission.tried::add);
            return next.map(to -> new Resolution.Orders(
                    Answer.Code.ORDERED,
                    List.of(new Command.Order(
                            situation.player(),
                            scouts.stream().map(UnitView::id).toList(),
                            new UnitOrder.Move(to),
                            false)),
                    Choice.of(scouts).at(to)));
        } catch (NotPossible e) {
            return Optional.empty();
        }
    }
}
