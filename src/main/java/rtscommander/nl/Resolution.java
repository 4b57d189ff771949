package rtscommander.nl;

import java.util.List;
import rtscommander.sim.Command;

/// What one order comes to on the present battlefield. Immutable.
sealed interface Resolution {
    Choice choice();

    /// It is done by these commands, if the world agrees; by none when it is for the page alone.
    record Orders(Answer.Code code, List<Command> commands, Choice choice) implements Resolution {
        public Orders {
            commands = List.copyOf(commands);
        }
    }

    record Refused(Refusal why, Choice choice) implements Resolution {}

    static Resolution refused(Refusal.Reason reason) {
        return new Refused(new Refusal.Because(reason), Choice.NOTHING);
    }
}
