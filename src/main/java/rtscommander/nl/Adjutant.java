package rtscommander.nl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import rtscommander.sim.Command;
import rtscommander.sim.view.PlayerView;

/// Carries out what one player says in one match: has his sentences understood, asks him where it must, and
/// gives the commands on the tick that is theirs.
///
/// [#hear], [#confirm], [#drop], [#undo] and [#carryOut] may be called from any thread and return at once;
/// the rest belongs to the tick thread. Between the two lie at most [#MOST_WAITING] notes; what does not fit
/// in is not done.
public final class Adjutant {
    static final int MOST_WAITING = 64;
    /// Sentences that wait for a click; the oldest is forgotten.
    private static final int MOST_UNCONFIRMED = 8;

    private final Interpreter interpreter;
    private final Audience audience;
    private final StandingOrders orders;
    private final ArrayBlockingQueue<Runnable> notes = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Map<Integer, Unconfirmed> unconfirmed = new LinkedHashMap<>();
    /// What the player's hand has ordered since the last view.
    private final List<Command> byHand = new ArrayList<>();
    private List<StandingOrder> shown = List.of();

    public Adjutant(int player, Interpreter interpreter, Audience audience) {
        this.interpreter = interpreter;
        this.audience = audience;
        this.orders = new StandingOrders(player, audience::answered);
    }

    /// A sentence with its number.
    public void hear(int seq, Sentence sentence, Gesture gesture) {
        interpreter.interpret(
                sentence, understanding -> understood(seq, gesture, Confirmation.of(understanding, gesture)));
    }

    private void understood(int seq, Gesture gesture, Understanding understanding) {
        boolean taken = switch (understanding.state()) {
            case UNDERSTOOD ->
                notes.offer(() -> orders.begin(seq, understanding.plans().getFirst(), gesture));
            case CONFIRM -> notes.offer(() -> remember(seq, new Unconfirmed(understanding.plans(), gesture)));
            case THINKING, ASKS, NOTHING, CANCELLED, UNAVAILABLE -> true;
        };
        audience.understood(seq, taken ? understanding : cancelled(understanding));
    }

    private static Understanding cancelled(Understanding understanding) {
        return new Understanding(
                Understanding.State.CANCELLED, understanding.by(), understanding.nanos(), Optional.empty(), List.of());
    }

    private void remember(int seq, Unconfirmed plans) {
        unconfirmed.put(seq, plans);
        if (unconfirmed.size() > MOST_UNCONFIRMED) {
            unconfirmed.remove(unconfirmed.keySet().iterator().next());
        }
    }

    /// The click that a sentence waited for. Nothing when it waits no more.
    ///
    /// @return false when too much waits for the tick
    public boolean confirm(int seq, int choice) {
        return notes.offer(() -> {
            Unconfirmed meant = unconfirmed.remove(seq);
            if (meant != null && choice < meant.plans.size()) {
                orders.begin(seq, meant.plans.get(choice), meant.gesture);
            }
        });
    }

    /// Takes back one standing order.
    ///
    /// @return false when too much waits for the tick
    public boolean drop(int id) {
        return notes.offer(() -> orders.drop(id));
    }

    /// Takes back the last sentence.
    ///
    /// @return false when too much waits for the tick
    public boolean undo() {
        return notes.offer(orders::undo);
    }

    /// Carries out a plan that nobody said, such as a tip.
    ///
    /// @return false when too much waits for the tick
    public boolean carryOut(OrderPlan plan) {
        return notes.offer(() -> orders.begin(0, plan, Gesture.NONE));
    }

    /// Tick thread: the player has given a command with his own hand, and the world has judged it. The next
    /// view tells whether it was refused; then nothing is changed by it.
    public void gave(Command command) {
        byHand.add(command);
    }

    /// Tick thread: what it asks for after this view.
    public List<Command> decide(PlayerView view) {
        Hearing.accepted(byHand, view.events()).forEach(orders::gave);
        byHand.clear();
        for (Runnable note = notes.poll(); note != null; note = notes.poll()) {
            note.run();
        }
        List<Command> commands = orders.step(view);
        List<StandingOrder> list = orders.list();
        if (!list.equals(shown)) {
            shown = list;
            audience.standing(list);
        }
        return commands;
    }

    /// Tick thread: shows the list of orders to a player who has just come.
    public void introduce() {
        audience.standing(shown);
    }

    private record Unconfirmed(List<OrderPlan> plans, Gesture gesture) {}
}
