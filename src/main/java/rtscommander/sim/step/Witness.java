package rtscommander.sim.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rtscommander.sim.Event;
import rtscommander.sim.Point;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.PlayerState;
import rtscommander.sim.state.Unit;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.PlayerView;
import rtscommander.sim.view.UnitView;

/// Composes what one player may know of the battlefield, and of what just happened there. Stateless.
public final class Witness {
    private Witness() {}

    public static PlayerView view(Battlefield field, int player) {
        PlayerState state = field.player(player);
        return new PlayerView(
                player,
                field.tick,
                field.outcome,
                field.map,
                state.knowledge.fog(),
                state.knowledge.ore(),
                state.status(),
                units(field, player),
                buildings(field, state),
                events(field, player));
    }

    private static List<UnitView> units(Battlefield field, int player) {
        List<UnitView> seen = new ArrayList<>(field.units.size());
        for (int i = 0; i < field.units.size(); i++) {
            Unit unit = field.units.get(i);
            if (unit.owner == player) {
                seen.add(Portraits.ofOwn(unit));
            } else if (field.sees(player, unit)) {
                seen.add(Portraits.ofForeign(unit));
            }
        }
        return List.copyOf(seen);
    }

    private static List<BuildingView> buildings(Battlefield field, PlayerState player) {
        List<BuildingView> known = new ArrayList<>(player.knowledge.buildings.values());
        for (Building building : field.buildings) {
            if (building.owner == player.number) {
                known.add(Portraits.ofOwn(building));
            }
        }
        known.sort(Comparator.comparing(BuildingView::id));
        return List.copyOf(known);
    }

    private static List<Event> events(Battlefield field, int player) {
        List<Event> noticed = new ArrayList<>();
        for (int i = 0; i < field.events.size(); i++) {
            Event event = field.events.get(i);
            if (notices(field, player, event)) {
                noticed.add(event);
            }
        }
        return List.copyOf(noticed);
    }

    private static boolean notices(Battlefield field, int player, Event event) {
        return switch (event) {
            case Event.Refused refused -> refused.command().player() == player;
            case Event.Fired fired -> field.sees(player, fired.from()) || field.sees(player, fired.to());
            case Event.Impact impact -> field.sees(player, impact.at());
            case Event.UnderAttack attack -> attack.player() == player;
            case Event.Destroyed destroyed -> isOwnOrSeen(field, player, destroyed.owner(), destroyed.at());
            case Event.Trained trained -> trained.player() == player;
            case Event.ConstructionStarted started -> started.player() == player;
            case Event.Built built -> built.player() == player;
            case Event.Sold sold -> isOwnOrSeen(field, player, sold.player(), sold.at());
            case Event.Delivered delivered -> delivered.player() == player;
            case Event.PowerChanged changed -> changed.player() == player;
            case Event.NukeReady ready -> ready.player() == player;
            case Event.NukeLaunched launched -> true;
            case Event.Eliminated eliminated -> true;
            case Event.Ended ended -> true;
        };
    }

    private static boolean isOwnOrSeen(Battlefield field, int player, int owner, Point at) {
        return owner == player || field.sees(player, at);
    }
}
