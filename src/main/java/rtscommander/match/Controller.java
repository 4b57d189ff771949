package rtscommander.match;

import java.util.List;
import rtscommander.sim.Command;
import rtscommander.sim.view.PlayerView;

/// Plays for a player who is no human: sees what that player may know, and answers with commands.
///
/// Confined to the tick thread of its match, so its work a tick must be bounded. What it decides on a
/// view is judged in the tick after.
@FunctionalInterface
public interface Controller {
    /// Its wishes after one tick, in order; none is as good an answer as any.
    List<Command> decide(PlayerView view);
}
