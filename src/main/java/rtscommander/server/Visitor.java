package rtscommander.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import rtscommander.analysis.Report;
import rtscommander.nl.Answer;
import rtscommander.nl.Audience;
import rtscommander.nl.Language;
import rtscommander.nl.StandingOrder;
import rtscommander.nl.Understanding;
import rtscommander.protocol.ServerMessage;

/// Whoever a room belongs to: he stays the same while his connections come and go. What he is told while none is there
/// is lost; who comes back sees the state of things. Thread-safe.
final class Visitor implements Audience {
    private final String name;
    private final SentenceCount sentences;
    private final AtomicReference<@Nullable Session> connection = new AtomicReference<>();
    private volatile Language language = Language.ENGLISH;

    /// @param name by which the model keeps visitors apart; not the token, which opens his match
    Visitor(String name, SentenceCount sentences) {
        this.name = name;
        this.sentences = sentences;
    }

    String name() {
        return name;
    }

    Language language() {
        return language;
    }

    void speak(Language spoken) {
        language = spoken;
    }

    /// The connection that he plays through now.
    @Nullable
    Session connection() {
        return connection.get();
    }

    /// Comes through a connection, or through none; tells which it was before.
    Optional<Session> come(@Nullable Session session) {
        return Optional.ofNullable(connection.getAndSet(session));
    }

    void leave(Session session) {
        connection.compareAndSet(session, null);
    }

    @Override
    public void understood(int seq, Understanding understanding) {
        sentences.add(understanding);
        tell(new ServerMessage.Understanding(seq, understanding));
    }

    @Override
    public void answered(Answer answer) {
        tell(new ServerMessage.Answer(answer));
    }

    @Override
    public void standing(List<StandingOrder> orders) {
        tell(new ServerMessage.Standing(orders));
    }

    void reported(Report report) {
        tell(new ServerMessage.Report(report));
    }

    private void tell(ServerMessage message) {
        Session session = connection.get();
        if (session != null) {
            session.say(message);
        }
    }
}
