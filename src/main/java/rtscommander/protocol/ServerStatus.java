package rtscommander.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import rtscommander.llm.ModelStatus;
import rtscommander.match.RecentTimes;

/// How the server does, for `/api/status` and `/metrics`. Immutable.
///
/// @param durations of the last minute's ticks
/// @param lateness of their beginnings
/// @param droppedBeats beats left out since the start because the loop was too far behind
/// @param matches that are kept, those that wait for their player's return included
/// @param failedMatches that a fault has ended since the start
/// @param clients connections that are open
public record ServerStatus(
        String version,
        long uptimeSeconds,
        RecentTimes.Summary durations,
        RecentTimes.Summary lateness,
        long droppedBeats,
        int matches,
        long failedMatches,
        int clients,
        Sentences sentences,
        ModelStatus model) {
    private static final double NANOS_IN_A_MILLI = 1e6;
    private static final double NANOS_IN_A_SECOND = 1e9;

    public String toJson() {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("version", version);
            json.writeNumberField("uptime_s", uptimeSeconds);
            times(json, "tick_ms", durations);
            times(json, "lateness_ms", lateness);
            json.writeNumberField("dropped_beats", droppedBeats);
            json.writeNumberField("matches", matches);
            json.writeNumberField("failed_matches", failedMatches);
            json.writeNumberField("clients", clients);
            json.writeObjectFieldStart("sentences");
            json.writeNumberField("by_rules", sentences.byRules());
            json.writeNumberField("by_model", sentences.byModel());
            json.writeNumberField("not_understood", sentences.notUnderstood());
            json.writeNumberField("cancelled", sentences.cancelled());
            json.writeEndObject();
            model(json);
            json.writeEndObject();
        });
    }

    /// What became of all sentences since the start.
    ///
    /// @param byRules understood by rules, as others by the model
    /// @param cancelled by newer ones
    public record Sentences(long byRules, long byModel, long notUnderstood, long cancelled) {}

    private void model(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("model");
        json.writeStringField("state", lowerCase(model.state()));
        json.writeNumberField("progress", model.progress());
        json.writeStringField("file", model.file());
        json.writeStringField("detail", model.detail());
        json.writeNumberField("load_s", model.loadSeconds());
        json.writeNumberField("tokens_per_s", model.tokensPerSecond());
        json.writeNumberField("waiting", model.waiting());
        json.writeArrayFieldStart("requests");
        for (ModelStatus.Request request : model.requests()) {
            json.writeStartObject();
            json.writeNumberField("id", request.id());
            json.writeStringField("purpose", lowerCase(request.purpose()));
            json.writeStringField("state", lowerCase(request.state()));
            json.writeNumberField("age_s", request.ageSeconds());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void times(JsonGenerator json, String name, RecentTimes.Summary times) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("p50", times.p50() / NANOS_IN_A_MILLI);
        json.writeNumberField("p99", times.p99() / NANOS_IN_A_MILLI);
        json.writeNumberField("max", times.max() / NANOS_IN_A_MILLI);
        json.writeEndObject();
    }

    /// The same figures in the text format of Prometheus.
    public String toPrometheus() {
        StringBuilder text = new StringBuilder();
        summary(text, "rts_tick_seconds", "Duration of the last minute's ticks.", durations);
        summary(text, "rts_tick_lateness_seconds", "Lateness of the last minute's ticks.", lateness);
        figure(text, "rts_dropped_beats_total", "counter", "Beats left out because the loop was behind.", droppedBeats);
        figure(text, "rts_failed_matches_total", "counter", "Matches that a fault has ended.", failedMatches);
        figure(text, "rts_matches", "gauge", "Matches that are kept.", matches);
        figure(text, "rts_clients", "gauge", "Connections that are open.", clients);
        figure(
                text,
                "rts_sentences_by_rules_total",
                "counter",
                "Sentences that rules understood.",
                sentences.byRules());
        figure(text, "rts_sentences_by_model_total", "counter", "Those that the model did.", sentences.byModel());
        figure(text, "rts_sentences_lost_total", "counter", "Those that nobody did.", sentences.notUnderstood());
        figure(text, "rts_uptime_seconds", "gauge", "Seconds since the server started.", uptimeSeconds);
        return text.toString();
    }

    private static void summary(StringBuilder text, String name, String help, RecentTimes.Summary times) {
        head(text, name, "gauge", help);
        quantile(text, name, "0.5", times.p50());
        quantile(text, name, "0.99", times.p99());
        quantile(text, name, "1", times.max());
    }

    private static void quantile(StringBuilder text, String name, String quantile, long nanos) {
        text.append(name)
                .append("{quantile=\"")
                .append(quantile)
                .append("\"} ")
                .append(nanos / NANOS_IN_A_SECOND)
                .append('\n');
    }

    private static void figure(StringBuilder text, String name, String type, String help, long value) {
        head(text, name, type, help);
        text.append(name).append(' ').append(value).append('\n');
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }
}
