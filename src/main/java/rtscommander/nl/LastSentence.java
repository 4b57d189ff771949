package rtscommander.nl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import rtscommander.sim.Command;

/// The orders of the sentence that was begun last, the finished ones too, so that it can be taken back. Confined
/// to the tick thread.
final class LastSentence {
    private final int player;
    private final Consumer<Answer> audience;
    private List<Mission> missions = List.of();

    LastSentence(int player, Consumer<Answer> audience) {
        this.player = player;
        this.audience = audience;
    }

    void remember(List<Mission> sentence) {
        missions = List.copyOf(sentence);
    }

    List<Mission> missions() {
        return missions;
    }

    /// Takes it back as far as that is possible, and forgets it.
    ///
    /// @return the commands that do so
    List<Command> undo() {
        List<Command> commands = new ArrayList<>();
        boolean any = false;
        for (Mission mission : missions.reversed()) {
            switch (mission.order.verb()) {
                case SELECT, ASSIGN, REPORT -> {}
                default -> any |= undo(mission, commands);
            }
        }
        if (!any) {
            audience.accept(new Answer(
                    0,
                    0,
                    0,
                    PlannedOrder.of(Verb.CANCEL),
                    Answer.Code.REFUSED,
                    Choice.NOTHING,
                    because(Refusal.Reason.NOTHING_TO_UNDO)));
        }
        missions = List.of();
        return commands;
    }

    private boolean undo(Mission mission, List<Command> commands) {
        if (mission.failed) {
            return false;
        }
        Optional<List<Command>> withdrawal = Withdrawal.of(mission, player);
        if (withdrawal.isEmpty()) {
            audience.accept(
                    mission.answer(Answer.Code.REFUSED, Choice.NOTHING, because(Refusal.Reason.CANNOT_BE_UNDONE)));
        } else {
            commands.addAll(withdrawal.get());
            mission.withdraw();
            audience.accept(mission.answer(Answer.Code.UNDONE, Choice.NOTHING, Optional.empty()));
        }
        return true;
    }

    private static Optional<Refusal> because(Refusal.Reason reason) {
        return Optional.of(new Refusal.Because(reason));
    }
}
