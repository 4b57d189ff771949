package rtscommander.protocol;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import rtscommander.llm.ModelState;
import rtscommander.llm.ModelStatus;
import rtscommander.nl.StandingOrder;
import rtscommander.sim.Event;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.view.PlayerView;

/// What the server may say, as `docs/protocol.md` has it. Immutable.
public sealed interface ServerMessage {
    /// The answer to whoever comes, comes back, or asks for another match.
    ///
    /// @param version of this program
    /// @param match counts the matches of this token: who comes back to another number comes to another match
    record Welcome(String version, String token, int match, boolean resumed, int player, long seed, GameMap map)
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

    /// What has become of a sentence so far.
    ///
    /// @param seq the client's number of the sentence
    record Understanding(int seq, rtscommander.nl.Understanding understanding) implements ServerMessage {}

    /// What has become of one order of a sentence.
    record Answer(rtscommander.nl.Answer answer) implements ServerMessage {}

    /// The orders that live on, oldest first.
    record Standing(List<StandingOrder> orders) implements ServerMessage {
        public Standing {
            orders = List.copyOf(orders);
        }
    }

    /// How the battle stands, and what could be done.
    record Report(rtscommander.analysis.Report report) implements ServerMessage {}

    /// How the language model is.
    ///
    /// @param progress from 0 to 1 while it is fetched or loaded
    /// @param file its name; empty when there is none
    /// @param detail one English sentence when it failed; else empty
    record Model(ModelState state, double progress, String file, String detail) implements ServerMessage {
        public static final Model NONE = new Model(ModelState.NONE, 1, "", "");

        /// What a page is told of the model's status.
        public static Model of(ModelStatus status) {
            return new Model(status.state(), status.progress(), status.file(), status.detail());
        }
    }

    /// A frame that came to nothing.
    ///
    /// @param detail one English sentence
    /// @param sentence the client's number of the sentence that it was about, 0 for a tip; empty for anything else
    record Refused(RefusalReason reason, String detail, OptionalInt sentence) implements ServerMessage {
        public Refused(RefusalReason reason, String detail) {
            this(reason, detail, OptionalInt.empty());
        }

        /// The same, told about a sentence.
        public Refused about(int seq) {
            return new Refused(reason, detail, OptionalInt.of(seq));
        }
    }

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
                case Understanding(int seq, rtscommander.nl.Understanding understanding) ->
                    SentenceJson.understanding(json, seq, understanding);
                case Answer(rtscommander.nl.Answer answer) -> SentenceJson.answer(json, answer);
                case Standing(List<StandingOrder> orders) -> SentenceJson.standing(json, orders);
                case Report(rtscommander.analysis.Report report) -> ReportJson.writeFields(json, report);
                case Model model -> {
                    json.writeStringField("type", "model");
                    json.writeStringField("state", Fields.code(model.state));
                    json.writeFieldName("progress");
                    Json.writeNumber(json, model.progress);
                    json.writeStringField("file", model.file);
                    json.writeStringField("detail", model.detail);
                }
                case Refused(RefusalReason reason, String detail, OptionalInt sentence) -> {
                    json.writeStringField("type", "refused");
                    json.writeStringField("reason", Fields.code(reason));
                    json.writeStringField("detail", detail);
                    if (sentence.isPresent()) {
                        json.writeNumberField("sentence", sentence.getAsInt());
                    }
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
