package rtscommander.server;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rtscommander.match.CommandQueue.Submission;
import rtscommander.match.Match;
import rtscommander.match.RecordEntry;
import rtscommander.protocol.ServerMessage;

/// One visitor's place: his match, and the connection that plays it just now, if any.
///
/// The connections' threads say who is here and which match is wished for; the tick thread notices at its
/// next beat, welcomes, and plays on. While nobody is here the match stands still.
final class Room {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    /// Beats without a client after which a room is given up: 30 minutes.
    static final int PATIENCE = 30 * 60 * 20;

    private final String token;
    private final String version;
    private final AtomicReference<Match> match;
    private final AtomicReference<@Nullable Session> client = new AtomicReference<>();
    private final Queue<Match> givenUp = new ConcurrentLinkedQueue<>();

    // What follows is the tick thread's.
    private @Nullable Session welcomed;
    private @Nullable Match welcomedTo;
    private int beatsAlone;

    Room(String token, String version, Match match) {
        this.token = token;
        this.version = version;
        this.match = new AtomicReference<>(match);
    }

    String token() {
        return token;
    }

    /// Lets a connection in. Another that was here goes: the match was opened elsewhere.
    void enter(Session session) {
        Session before = client.getAndSet(session);
        if (before != null && before != session) {
            before.bye(ServerMessage.ByeReason.ELSEWHERE);
        }
    }

    void leave(Session session) {
        client.compareAndSet(session, null);
    }

    /// Gives up the present match for another.
    void play(Match next) {
        givenUp.add(match.getAndSet(next));
    }

    /// Hands a command in; says why when it is not taken.
    Optional<ServerMessage.Refused> offer(Submission submission) {
        Match now = match.get();
        if (now.end().isPresent()) {
            return Optional.of(new ServerMessage.Refused(ServerMessage.RefusalReason.MATCH_OVER, "The match is over."));
        }
        return now.offer(submission)
                ? Optional.empty()
                : Optional.of(new ServerMessage.Refused(
                        ServerMessage.RefusalReason.QUEUE_FULL, "Too many commands wait for the next tick."));
    }

    /// One beat, on the tick thread. False when the room is to be closed.
    boolean tick() {
        for (Match old = givenUp.poll(); old != null; old = givenUp.poll()) {
            old.abandon();
        }
        Match now = match.get();
        Session session = client.get();
        if (session == null) {
            welcomed = null;
            return ++beatsAlone < PATIENCE;
        }
        beatsAlone = 0;
        if (session != welcomed || now != welcomedTo) {
            welcome(session, now);
            return true;
        }
        return now.end().isPresent() || play(now, session);
    }

    /// Shows a newcomer the match as it stands; it goes on at the next beat.
    private void welcome(Session session, Match now) {
        boolean resumed = session != welcomed && session.cameBack();
        session.welcome(new ServerMessage.Welcome(version, token, resumed, MatchMaker.HUMAN, now.seed(), now.map()));
        session.show(now.view(MatchMaker.HUMAN), resumed && now.end().isEmpty());
        welcomed = session;
        welcomedTo = now;
    }

    private boolean play(Match now, Session session) {
        now.tick();
        if (failed()) {
            LOG.error(
                    "a fault ended the match of seed {}",
                    now.seed(),
                    now.fault().orElseThrow());
            session.bye(ServerMessage.ByeReason.MATCH_FAILED);
            return false;
        }
        session.show(now.view(MatchMaker.HUMAN), false);
        return true;
    }

    /// Whether a fault ended the present match.
    boolean failed() {
        return match.get().end().equals(Optional.of(RecordEntry.Reason.FAILED));
    }

    /// Gives everything up, on the tick thread or after it has ended. Whoever came in at the last moment
    /// has to come again.
    void close() {
        givenUp.forEach(Match::abandon);
        match.get().abandon();
        Session late = client.getAndSet(null);
        if (late != null) {
            late.bye(ServerMessage.ByeReason.SHUTDOWN);
        }
    }
}
