package rtscommander.server;

import java.util.Optional;
import java.util.concurrent.Executor;
import rtscommander.protocol.ServerMessage;
import rtscommander.protocol.ServerMessage.ByeReason;
import rtscommander.protocol.ServerMessage.RefusalReason;
import rtscommander.sim.view.PlayerView;

/// One connection, and the room that it plays in once it has joined. Thread-safe, but for what its
/// methods say.
final class Session {
    private static final int POLICY_VIOLATION = 1008;

    private final Outbox outbox;
    private volatile Optional<Room> room = Optional.empty();
    private volatile boolean cameBack;
    private volatile boolean ending;
    private int ack;

    Session(Wire wire, Executor senders) {
        this.outbox = new Outbox(wire, senders);
    }

    Optional<Room> room() {
        return room;
    }

    /// Whether it entered with a token that was known.
    boolean cameBack() {
        return cameBack;
    }

    /// Whether it is about to be closed: nothing that comes from it counts any more.
    boolean ending() {
        return ending;
    }

    void enter(Room entered, boolean back) {
        cameBack = back;
        room = Optional.of(entered);
        entered.enter(this);
    }

    void refuse(RefusalReason reason, String detail) {
        outbox.say(new ServerMessage.Refused(reason, detail));
    }

    void say(ServerMessage message) {
        outbox.say(message);
    }

    /// Tick thread: the world has judged the client's command of this number.
    void judged(int seq) {
        ack = seq;
    }

    /// Tick thread. The client numbers its commands anew after a welcome.
    void welcome(ServerMessage.Welcome welcome) {
        ack = 0;
        outbox.begin(welcome);
    }

    /// Tick thread.
    void show(PlayerView view, boolean paused) {
        outbox.show(view, paused, ack);
    }

    /// Says why, and closes.
    void bye(ByeReason reason) {
        ending = true;
        room = Optional.empty();
        outbox.say(new ServerMessage.Bye(reason));
        outbox.end(
                switch (reason) {
                    case ELSEWHERE -> 1000;
                    case SHUTDOWN -> 1001;
                    case MATCH_FAILED -> 1011;
                },
                "bye");
    }

    /// Closes on a client that does not keep to the protocol.
    void turnAway() {
        ending = true;
        outbox.end(POLICY_VIOLATION, "three frames in a row were refused");
    }

    /// The connection is gone; the room stays for a while.
    void closed() {
        outbox.drop();
        room.ifPresent(left -> left.leave(this));
        room = Optional.empty();
    }
}
