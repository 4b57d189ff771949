package rtscommander.server;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import rtscommander.llm.ModelStatus;
import rtscommander.protocol.ServerMessage;

/// All rooms, by the token that lets their visitor back in. Thread-safe.
///
/// A token is 128 random bits and the only key to a match. When every place is taken, nobody is let in
/// until a room is given up.
final class Rooms {
    private static final int TOKEN_BYTES = 16;
    /// Beats from one look at the language model to the next.
    private static final int MODEL_EVERY = 4;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong visitors = new AtomicLong();
    private final SentenceCount sentences = new SentenceCount();
    private final String version;
    private final MatchMaker matches;
    private final Supplier<ModelStatus> model;
    private final Semaphore places;
    // What follows is the tick thread's.
    private ServerMessage.Model shownModel = ServerMessage.Model.NONE;
    private int beats;

    /// @param model how the language model is now; asked on the tick thread
    Rooms(String version, MatchMaker matches, Supplier<ModelStatus> model, int places) {
        this.model = model;
        this.version = version;
        this.matches = matches;
        this.places = new Semaphore(places);
    }

    /// A new room with a new match; empty when no place is left.
    Optional<Room> create() {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            byte[] token = new byte[TOKEN_BYTES];
            random.nextBytes(token);
            Visitor visitor = new Visitor("visitor " + visitors.incrementAndGet(), sentences);
            Game game = matches.start(OptionalLong.empty(), visitor);
            Room room = new Room(HexFormat.of().formatHex(token), version, visitor, game);
            rooms.put(room.token(), room);
            return Optional.of(room);
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
    }

    /// Lets a session into the room of a token. False when there is none.
    boolean resume(String token, Session session) {
        Room room = rooms.get(token);
        if (room == null) {
            return false;
        }
        session.enter(room, true);
        // Given up by the tick thread in this very moment? Then nobody would play there.
        return rooms.get(token) == room;
    }

    /// Gives up a room's match for a new one.
    void anotherMatch(Room room, OptionalLong seed) {
        room.play(matches.start(seed, room.visitor()));
    }

    int count() {
        return rooms.size();
    }

    /// Matches that a fault has ended.
    long failed() {
        return failed.get();
    }

    SentenceCount sentences() {
        return sentences;
    }

    /// One beat of every match, on the tick thread.
    void tick() {
        if (beats++ % MODEL_EVERY == 0) {
            shownModel = ServerMessage.Model.of(model.get());
        }
        for (Room room : rooms.values()) {
            if (!room.tick(shownModel)) {
                close(room);
            }
        }
    }

    /// Gives all rooms up. For after the last beat.
    void close() {
        rooms.values().forEach(this::close);
    }

    private void close(Room room) {
        rooms.remove(room.token());
        if (room.failed()) {
            failed.incrementAndGet();
        }
        room.close();
        places.release();
    }
}
