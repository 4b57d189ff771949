package rtscommander.nl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Event;
import rtscommander.sim.Rules;

/// What the world said to the commands of one order. Immutable.
///
/// @param refusal the first, if any was refused
/// @param toTrain units that went into queues
/// @param sites of the buildings that were begun
record Hearing(int commands, int refused, Optional<Refusal> refusal, int toTrain, List<EntityId> sites) {
    Hearing {
        sites = List.copyOf(sites);
    }

    /// Those commands that the world did not refuse.
    static List<Command> accepted(List<Command> commands, List<Event> events) {
        List<Command> accepted = new ArrayList<>(commands);
        for (Event event : events) {
            if (event instanceof Event.Refused refused) {
                accepted.remove(refused.command());
            }
        }
        return accepted;
    }

    static Hearing of(List<Command> commands, List<Event> events) {
        List<Command> left = new ArrayList<>(commands);
        Optional<Refusal> refusal = Optional.empty();
        for (Event event : events) {
            if (event instanceof Event.Refused refused && left.remove(refused.command())) {
                refusal = refusal.or(() -> Optional.of(new Refusal.ByTheWorld(refused.why())));
            }
        }
        int toTrain = 0;
        List<EntityId> sites = new ArrayList<>();
        for (Command command : left) {
            if (command instanceof Command.Train train) {
                toTrain += train.count();
            } else if (command instanceof Command.Place place) {
                events.forEach(event -> {
                    if (event instanceof Event.ConstructionStarted started && isAt(started, place)) {
                        sites.add(started.building());
                    }
                });
            }
        }
        return new Hearing(commands.size(), commands.size() - left.size(), refusal, toTrain, sites);
    }

    private static boolean isAt(Event.ConstructionStarted started, Command.Place place) {
        double x = (place.at().x() + Rules.of(place.kind()).width() / 2.0) * Rules.TILE;
        double y = (place.at().y() + Rules.of(place.kind()).height() / 2.0) * Rules.TILE;
        return started.kind() == place.kind()
                && started.at().x() == x
                && started.at().y() == y;
    }

    boolean allRefused() {
        return refused > 0 && refused == commands;
    }

    /// The choice as it came true: of several buildings some may have been refused.
    Choice correct(Choice choice) {
        return sites.isEmpty() ? choice : new Choice(choice.units(), choice.what(), sites.size(), choice.at());
    }
}
