package rtscommander.server;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rtscommander.llm.ModelState;
import rtscommander.match.CommandQueue.Submission;
import rtscommander.match.Match;
import rtscommander.match.RecordEntry;
import rtscommander.nl.Adjutant;
import rtscommander.nl.Gesture;
import rtscommander.nl.Language;
import rtscommander.nl.Sentence;
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
    private final Visitor visitor;
    private final AtomicReference<Game> game;
    private final Queue<Match> givenUp = new ConcurrentLinkedQueue<>();

    // What follows is the tick thread's.
    private @Nullable Session welcomed;
    private @Nullable Game welcomedTo;
    private int matches;
    private ServerMessage.@Nullable Model shownModel;
    private int beatsAlone;

    Room(String token, String version, Visitor visitor, Game game) {
        this.token = token;
        this.version = version;
        this.visitor = visitor;
        this.game = new AtomicReference<>(game);
    }

    String token() {
        return token;
    }

    /// Lets a connection in. Another that was here goes: the match was opened elsewhere.
    void enter(Session session) {
        visitor.come(session)
                .filter(before -> before != session)
                .ifPresent(before -> before.bye(ServerMessage.ByeReason.ELSEWHERE));
    }

    void leave(Session session) {
        visitor.leave(session);
    }

    Visitor visitor() {
        return visitor;
    }

    /// Gives up the present match for another.
    void play(Game next) {
        Game before = game.getAndSet(next);
        before.analyst().stop();
        givenUp.add(before.match());
    }

    /// Hands a command in; says why when it is not taken.
    Optional<ServerMessage.Refused> offer(Submission submission) {
        Game now = game.get();
        if (now.match().end().isPresent()) {
            return Optional.of(matchOver());
        }
        Submission told = new Submission(submission.command(), () -> {
            submission.judged().run();
            now.adjutant().gave(submission.command());
        });
        return now.match().offer(told) ? Optional.empty() : Optional.of(queueFull());
    }

    /// Hands a sentence in; says why when it is not taken.
    Optional<ServerMessage.Refused> hear(int seq, String text, Gesture gesture) {
        Game now = game.get();
        if (now.match().end().isPresent()) {
            return Optional.of(matchOver());
        }
        now.adjutant().hear(seq, new Sentence(visitor.name(), text, visitor.language()), gesture);
        return Optional.empty();
    }

    /// Leaves word with the adjutant; says why when it is not taken.
    ///
    /// @param note false when too much waits
    Optional<ServerMessage.Refused> note(Predicate<Adjutant> note) {
        Game now = game.get();
        if (now.match().end().isPresent()) {
            return Optional.of(matchOver());
        }
        return note.test(now.adjutant()) ? Optional.empty() : Optional.of(queueFull());
    }

    /// Carries out the plan of a tip, if there still is one; says why when it is not taken.
    Optional<ServerMessage.Refused> acceptTip(int report, int tip) {
        return game.get().analyst().plan(report, tip).flatMap(plan -> note(adjutant -> adjutant.carryOut(plan)));
    }

    void askReport() {
        game.get().analyst().ask();
    }

    /// From now on he is spoken to in that language, beginning with a new report.
    void speak(Language language) {
        if (visitor.language() != language) {
            visitor.speak(language);
            askReport();
        }
    }

    private static ServerMessage.Refused matchOver() {
        return new ServerMessage.Refused(ServerMessage.RefusalReason.MATCH_OVER, "The match is over.");
    }

    private static ServerMessage.Refused queueFull() {
        return new ServerMessage.Refused(
                ServerMessage.RefusalReason.QUEUE_FULL, "Too many commands wait for the next tick.");
    }

    /// One beat, on the tick thread. False when the room is to be closed.
    ///
    /// @param model how the language model is
    boolean tick(ServerMessage.Model model) {
        for (Match old = givenUp.poll(); old != null; old = givenUp.poll()) {
            old.abandon();
        }
        Game now = game.get();
        Session session = visitor.connection();
        if (session == null) {
            welcomed = null;
            return ++beatsAlone < PATIENCE;
        }
        beatsAlone = 0;
        if (session != welcomed || !now.equals(welcomedTo)) {
            welcome(session, now);
            return true;
        }
        introduce(session, now, model);
        return now.match().end().isPresent() || play(now, session, model);
    }

    /// Shows a newcomer the match as it stands; it goes on at the next beat.
    private void welcome(Session session, Game now) {
        Match match = now.match();
        boolean resumed = session != welcomed && session.cameBack();
        if (!now.equals(welcomedTo)) {
            matches++;
        }
        session.welcome(new ServerMessage.Welcome(
                version, token, matches, resumed, MatchMaker.HUMAN, match.seed(), match.map()));
        session.show(match.view(MatchMaker.HUMAN), resumed && match.end().isEmpty());
        shownModel = null;
        welcomed = session;
        welcomedTo = now;
    }

    /// Tells how the model is whenever that changes, and a newcomer the orders that live on and how he stands.
    private void introduce(Session session, Game now, ServerMessage.Model model) {
        if (shownModel == null) {
            now.adjutant().introduce();
            now.analyst().ask();
        }
        if (!model.equals(shownModel)) {
            shownModel = model;
            session.say(model);
        }
    }

    private boolean play(Game playing, Session session, ServerMessage.Model model) {
        Match now = playing.match();
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
        playing.analyst().watch(now.view(MatchMaker.HUMAN));
        if (model.state() == ModelState.READY) {
            playing.analyst().modelIsFree();
        }
        return true;
    }

    /// Whether a fault ended the present match.
    boolean failed() {
        return game.get().match().end().equals(Optional.of(RecordEntry.Reason.FAILED));
    }

    /// Gives everything up, on the tick thread or after it has ended. Whoever came in at the last moment
    /// has to come again.
    void close() {
        givenUp.forEach(Match::abandon);
        game.get().analyst().stop();
        game.get().match().abandon();
        visitor.come(null).ifPresent(late -> late.bye(ServerMessage.ByeReason.SHUTDOWN));
    }
}
