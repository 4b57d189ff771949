package rtscommander.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rtscommander.nl.Answer;
import rtscommander.nl.Choice;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.PlanWriter;
import rtscommander.nl.Refusal;
import rtscommander.nl.StandingOrder;
import rtscommander.nl.Understanding;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;

/// What becomes of sentences, as JSON.
final class SentenceJson {
    private static final double NANOS_IN_A_MILLI = 1e6;

    private SentenceJson() {}

    static void understanding(JsonGenerator json, int seq, Understanding understanding) throws IOException {
        json.writeStringField("type", "understanding");
        json.writeNumberField("seq", seq);
        json.writeStringField("state", Fields.code(understanding.state()));
        json.writeStringField("by", Fields.code(understanding.by()));
        json.writeFieldName("ms");
        Json.writeNumber(json, Math.round(understanding.nanos() / NANOS_IN_A_MILLI * 10) / 10.0);
        json.writeStringField("ask", understanding.ask().map(Fields::code).orElse(""));
        json.writeArrayFieldStart("plans");
        for (OrderPlan plan : understanding.plans()) {
            PlanWriter.write(json, plan);
        }
        json.writeEndArray();
    }

    static void answer(JsonGenerator json, Answer answer) throws IOException {
        Choice choice = answer.choice();
        json.writeStringField("type", "answer");
        json.writeNumberField("seq", answer.seq());
        json.writeNumberField("order", answer.index());
        json.writeNumberField("id", answer.id());
        json.writeStringField("verb", Fields.code(answer.order().verb()));
        json.writeStringField("code", Fields.code(answer.code()));
        kinds(json, choice.units());
        json.writeStringField("what", choice.what().map(Kind::code).orElse(""));
        json.writeNumberField("count", choice.count());
        place(json, choice.at());
        json.writeArrayFieldStart("units");
        for (Choice.Chosen unit : choice.units()) {
            json.writeNumber(unit.id().value());
        }
        json.writeEndArray();
        json.writeStringField("topic", answer.order().about().map(Fields::code).orElse(""));
        if (answer.refusal().isPresent()) {
            json.writeObjectFieldStart("reason");
            switch (answer.refusal().get()) {
                case Refusal.ByTheWorld world -> EventJson.rejection(json, world.why());
                case Refusal.Because because -> json.writeStringField("reason", because.code());
            }
            json.writeEndObject();
        }
    }

    private static void kinds(JsonGenerator json, List<Choice.Chosen> units) throws IOException {
        Map<UnitKind, Integer> counts = new EnumMap<>(UnitKind.class);
        units.forEach(unit -> counts.merge(unit.kind(), 1, Integer::sum));
        json.writeObjectFieldStart("kinds");
        for (Map.Entry<UnitKind, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey().code(), count.getValue());
        }
        json.writeEndObject();
    }

    static void standing(JsonGenerator json, List<StandingOrder> orders) throws IOException {
        json.writeStringField("type", "standing");
        json.writeArrayFieldStart("orders");
        for (StandingOrder standing : orders) {
            json.writeStartObject();
            json.writeNumberField("id", standing.id());
            json.writeNumberField("seq", standing.seq());
            json.writeStringField("state", standing.running() ? "running" : "waiting");
            json.writeFieldName("order");
            PlanWriter.write(json, standing.order());
            place(json, standing.at());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// The field `at`.
    private static void place(JsonGenerator json, Optional<Point> at) throws IOException {
        json.writeArrayFieldStart("at");
        if (at.isPresent()) {
            Json.writePlace(json, at.get().x());
            Json.writePlace(json, at.get().y());
        }
        json.writeEndArray();
    }
}
