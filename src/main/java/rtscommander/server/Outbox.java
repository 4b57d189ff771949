package rtscommander.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import rtscommander.protocol.ServerMessage;
import rtscommander.sim.Event;
import rtscommander.sim.view.PlayerView;

/// Sends one client what it is to know, one frame at a time. Thread-safe; its callers never wait for the
/// client.
///
/// While a frame is under way a newer view replaces the one that waits, so that a client which reads
/// slowly gets fewer snapshots, and one that stops reading costs one view of memory. The events of
/// skipped views go out with the next snapshot. A client for which [#MOST_EVENTS] events or
/// [#MOST_MESSAGES] messages wait is cut off: it may come back with its token. Frames are put into words
/// on the senders' threads.
final class Outbox {
    static final int MOST_EVENTS = 4096;
    static final int MOST_MESSAGES = 64;

    private final Wire wire;
    private final Executor senders;
    private final Queue<ServerMessage> messages = new ArrayDeque<>();
    private final List<Event> events = new ArrayList<>();
    private Optional<PlayerView> known = Optional.empty();
    private @Nullable Shown waiting;
    private @Nullable Ending ending;
    private boolean sending;
    private boolean closed;

    /// @param senders runs the encoding; never in the caller's thread
    Outbox(Wire wire, Executor senders) {
        this.wire = wire;
        this.senders = senders;
    }

    /// Sends a message that must arrive, in order.
    synchronized void say(ServerMessage message) {
        if (closed || ending != null) {
            return;
        }
        if (messages.size() == MOST_MESSAGES) {
            cut();
            return;
        }
        messages.add(message);
        wake();
    }

    /// Welcomes the client to a match. Nothing of an earlier one is sent any more, and the next view goes
    /// out whole.
    synchronized void begin(ServerMessage.Welcome welcome) {
        waiting = null;
        events.clear();
        known = Optional.empty();
        say(welcome);
    }

    /// Shows the newest view, in place of one that still waits.
    ///
    /// @param ack number of the client's last command that this view was made after
    synchronized void show(PlayerView view, boolean paused, int ack) {
        if (closed || ending != null) {
            return;
        }
        if (events.size() + view.events().size() > MOST_EVENTS) {
            cut();
            return;
        }
        events.addAll(view.events());
        waiting = new Shown(view, paused, ack);
        wake();
    }

    /// Closes once all messages are sent. Views are not sent any more.
    synchronized void end(int code, String reason) {
        if (ending == null) {
            waiting = null;
            ending = new Ending(code, reason);
            wake();
        }
    }

    /// Forgets everything: the connection is gone.
    synchronized void drop() {
        closed = true;
        waiting = null;
        messages.clear();
        events.clear();
        known = Optional.empty();
    }

    private void cut() {
        drop();
        wire.cut();
    }

    private void wake() {
        if (!sending && !closed) {
            sending = true;
            senders.execute(this::sendNext);
        }
    }

    private void sendNext() {
        Optional<ServerMessage> next = next();
        next.ifPresent(message -> wire.send(message.encode(), this::sent, this::failed));
    }

    private synchronized Optional<ServerMessage> next() {
        if (closed) {
            return Optional.empty();
        }
        ServerMessage message = messages.poll();
        if (message == null && waiting != null) {
            message = snapshot(waiting);
        }
        if (message == null) {
            sending = false;
            if (ending != null) {
                drop();
                wire.close(ending.code, ending.reason);
            }
        }
        return Optional.ofNullable(message);
    }

    private ServerMessage snapshot(Shown shown) {
        ServerMessage snapshot = new ServerMessage.Snapshot(known, shown.view, shown.paused, shown.ack, events);
        // Only whole snapshots tell of a pause, so the one after a paused one is whole again.
        known = shown.paused ? Optional.empty() : Optional.of(shown.view);
        waiting = null;
        events.clear();
        return snapshot;
    }

    private void sent() {
        senders.execute(this::sendNext);
    }

    private synchronized void failed() {
        cut();
    }

    private record Shown(PlayerView view, boolean paused, int ack) {}

    private record Ending(int code, String reason) {}
}
