package rtscommander.protocol;

import java.util.List;
import java.util.Optional;
import rtscommander.sim.Event;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.view.PlayerView;

/// What the server may say, as `docs/protocol.md` has it. Immutable.
public sealed interface ServerMessage {
    /// The answer to whoever comes, comes back, or asks for another match.
    ///
    /// @param version of this program
    record Welcome(String version, String token, boolean resumed, int player, long seed, GameMap map)
            implements ServerMessage {}

    /// A view, whole or as the difference from an earlier one.
    ///
    /// @param since the view that the client has; empty to send the whole
    /// @param paused whether the match stood still; told in whole snapshots only
    /// @param ack number of the client's last command that the world has judged; 0 before the first
    /// @param events what the client has not been told yet
    record Snapshot(Optional<PlayerView> since, PlayerView view, boolean paused, int ack, List<Event> events)
            implements ServerMessage {
        public Snapshot {
            events = List.copyOf(events);
        }
    }

    /// A frame that came to nothing.
    ///
    /// @param detail one English sentence
    record Refused(RefusalReason reason, String detail) implements ServerMessage {}

    /// The answer to a ping.
    record Pong(long at) implements ServerMessage {}

    /// The last frame before the server closes.
    record Bye(ByeReason reason) implements ServerMessage {}

    /// Why a frame came to nothing.
    enum RefusalReason {
        BAD_FRAME,
        TOO_FAST,
        /// Too many commands wait for the tick.
        QUEUE_FULL,
        /// No room for another match.
        SERVER_FULL,
        /// The first frame must be join or resume.
        NOT_JOINED,
        MATCH_OVER
    }

    /// Why the server closes.
    enum ByeReason {
        /// The match was opened in another tab.
        ELSEWHERE,
        SHUTDOWN,
        /// A fault ended the match.
        MATCH_FAILED
    }

    /// The frame's text.
    default String encode() {
        return Json.write(json -> {
            json.writeStartObject();
            switch (this) {
                case Welcome welcome -> WelcomeJson.writeFields(json, welcome);
                case Snapshot snapshot -> new SnapshotJson(json).writeFields(snapshot);
                case Refused(RefusalReason reason, String detail) -> {
                    json.writeStringField("type", "refused");
                    json.writeStringField("reason", Fields.code(reason));
                    json.writeStringField("detail", detail);
                }
                case Pong(long at) -> {
                    json.writeStringField("type", "pong");
                    json.writeNumberField("at", at);
                }
                case Bye(ByeReason reason) -> {
                    json.writeStringField("type", "bye");
                    json.writeStringField("reason", Fields.code(reason));
                }
            }
            json.writeEndObject();
        });
    }
}
