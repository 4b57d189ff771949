package rtscommander.server;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import rtscommander.match.CommandQueue.Submission;
import rtscommander.nl.Adjutant;
import rtscommander.nl.Gesture;
import rtscommander.nl.Language;
import rtscommander.protocol.BadFrame;
import rtscommander.protocol.ClientMessage;
import rtscommander.protocol.ServerMessage;
import rtscommander.protocol.ServerMessage.RefusalReason;
import rtscommander.sim.Command;

/// The door for one connection's frames: not too many, well formed, in their place; then into the room.
/// For the one thread at a time that reads the connection.
final class Ingress {
    private static final long SECOND = 1_000_000_000;
    static final int FRAMES_A_SECOND = 40;
    /// A match costs more to start than a frame to read.
    static final int MATCHES_A_SECOND = 2;
    private static final int LAST_CHANCE = 3;

    private final Rooms rooms;
    private final Session session;
    private final RateLimit frames;
    private final RateLimit matches;
    private int refusedInARow;

    Ingress(Rooms rooms, Session session, LongSupplier nanoTime) {
        this.rooms = rooms;
        this.session = session;
        this.frames = new RateLimit(FRAMES_A_SECOND, SECOND, nanoTime);
        this.matches = new RateLimit(MATCHES_A_SECOND, SECOND, nanoTime);
    }

    void receive(String text) {
        if (session.ending()) {
            return;
        }
        if (!frames.allows()) {
            session.refuse(RefusalReason.TOO_FAST, "More than " + FRAMES_A_SECOND + " frames came within a second.");
            return;
        }
        try {
            accept(ClientMessage.decode(text, MatchMaker.HUMAN));
        } catch (BadFrame e) {
            refuse(RefusalReason.BAD_FRAME, e.sentence());
        }
    }

    /// Binary frames mean nothing here.
    void receiveBinary() {
        if (!session.ending()) {
            refuse(RefusalReason.BAD_FRAME, "Frames are text.");
        }
    }

    private void accept(ClientMessage message) {
        switch (message) {
            case ClientMessage.Ping(long at) -> {
                understood();
                session.say(new ServerMessage.Pong(at));
            }
            case ClientMessage.Join join -> newcomer(Optional.empty());
            case ClientMessage.Resume(String token) -> newcomer(Optional.of(token));
            case ClientMessage.NewMatch(OptionalLong seed) ->
                inRoom(room -> {
                    if (matches.allows()) {
                        rooms.anotherMatch(room, seed);
                    } else {
                        session.refuse(
                                RefusalReason.TOO_FAST,
                                "More than " + MATCHES_A_SECOND + " matches were asked for within a second.");
                    }
                });
            case ClientMessage.Give(int seq, Command command) ->
                inRoom(room -> room.offer(new Submission(command, () -> session.judged(seq)))
                        .ifPresent(session::say));
            case ClientMessage.Language(Language language) -> inRoom(room -> room.speak(language));
            case ClientMessage.Say(int seq, String text, Gesture gesture) ->
                inRoom(room -> room.hear(seq, text, gesture).ifPresent(no -> session.say(no.about(seq))));
            case ClientMessage.Confirm(int seq, int choice) ->
                inRoom(room -> room.note(adjutant -> adjutant.confirm(seq, choice))
                        .ifPresent(no -> session.say(no.about(seq))));
            case ClientMessage.DropOrder(int id) ->
                inRoom(room -> room.note(adjutant -> adjutant.drop(id)).ifPresent(session::say));
            case ClientMessage.Undo undo ->
                inRoom(room -> room.note(Adjutant::undo).ifPresent(session::say));
            case ClientMessage.AcceptTip(int report, int tip) ->
                inRoom(room -> room.acceptTip(report, tip).ifPresent(no -> session.say(no.about(0))));
            case ClientMessage.AskReport report -> inRoom(Room::askReport);
        }
    }

    private void newcomer(Optional<String> token) {
        if (session.room().isPresent()) {
            refuse(RefusalReason.BAD_FRAME, "A connection joins once; another match is had with \"new_match\".");
            return;
        }
        understood();
        if (token.isPresent() && rooms.resume(token.get(), session)) {
            return;
        }
        Optional<Room> room = rooms.create();
        if (room.isPresent()) {
            session.enter(room.get(), false);
        } else {
            session.refuse(RefusalReason.SERVER_FULL, "Every place is taken; try again in a while.");
        }
    }

    private void inRoom(Consumer<Room> action) {
        Optional<Room> room = session.room();
        if (room.isPresent()) {
            understood();
            action.accept(room.get());
        } else {
            refuse(RefusalReason.NOT_JOINED, "The first frame must be of type \"join\" or \"resume\".");
        }
    }

    private void understood() {
        refusedInARow = 0;
    }

    private void refuse(RefusalReason reason, String detail) {
        session.refuse(reason, detail);
        refusedInARow++;
        if (refusedInARow == LAST_CHANCE) {
            session.turnAway();
        }
    }
}
