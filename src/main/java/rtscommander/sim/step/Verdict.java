package rtscommander.sim.step;

import java.util.List;
import rtscommander.sim.Event;
import rtscommander.sim.Outcome;
import rtscommander.sim.Rules;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.PlayerState;
import rtscommander.sim.state.Unit;

/// Ends the match: who has no building left is out; the last one in has won. If the last ones fall together, or time
/// runs out, it is a draw.
public final class Verdict implements Rule {
    @Override
    public void apply(Battlefield field) {
        for (PlayerState player : field.players) {
            if (!player.eliminated && field.buildings.stream().noneMatch(building -> building.owner == player.number)) {
                eliminate(field, player);
            }
        }
        List<PlayerState> left =
                field.players.stream().filter(player -> !player.eliminated).toList();
        if (left.isEmpty() || field.tick >= Rules.TIME_LIMIT_TICKS) {
            end(field, new Outcome.Drawn());
        } else if (left.size() == 1) {
            end(field, new Outcome.Won(left.getFirst().number));
        }
    }

    /// What is left of the player's army is lost with him.
    private static void eliminate(Battlefield field, PlayerState player) {
        player.eliminated = true;
        field.events.add(new Event.Eliminated(player.number));
        for (Unit unit : List.copyOf(field.units)) {
            if (unit.owner == player.number) {
                field.remove(unit);
                player.unitsLost++;
                field.events.add(new Event.Destroyed(unit.id, unit.kind, unit.owner, unit.hitBy, unit.at()));
            }
        }
    }

    private static void end(Battlefield field, Outcome outcome) {
        field.outcome = outcome;
        field.events.add(new Event.Ended(outcome));
    }
}
