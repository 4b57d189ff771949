package rtscommander.nl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;

/// Writes order plans as JSON, leaving out what is the default. Thread-safe.
public final class PlanWriter {
    private PlanWriter() {}

    public static String write(OrderPlan plan) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = PlanReader.MAPPER.createGenerator(text)) {
            write(json, plan);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return text.toString();
    }

    public static void write(JsonGenerator json, OrderPlan plan) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("orders");
        for (PlannedOrder order : plan.orders()) {
            write(json, order);
        }
        json.writeEndArray();
        word(json, "ask", plan.ask());
        json.writeEndObject();
    }

    public static void write(JsonGenerator json, PlannedOrder order) throws IOException {
        json.writeStartObject();
        json.writeStringField("do", PlanWords.name(order.verb()));
        if (order.who().isPresent()) {
            json.writeFieldName("who");
            write(json, order.who().get());
        }
        word(json, "what", order.what());
        if (order.count() > 1) {
            json.writeNumberField("count", order.count());
        }
        if (order.to().isPresent()) {
            json.writeFieldName("to");
            write(json, order.to().get());
        }
        flag(json, "then", order.then());
        condition(json, "when", order.when());
        condition(json, "until", order.until());
        flag(json, "repeat", order.repeat());
        word(json, "about", order.about());
        number(json, "group", order.group());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Who who) throws IOException {
        json.writeStartObject();
        if (!who.kinds().isEmpty()) {
            json.writeArrayFieldStart("kinds");
            for (Who.Members members : who.kinds()) {
                json.writeString(PlanWords.name(members));
            }
            json.writeEndArray();
        }
        if (who.count().isPresent()) {
            switch (who.count().get()) {
                case Who.Count.Exactly(int number) -> json.writeNumberField("count", number);
                case Who.Count.Half half -> json.writeStringField("count", "half");
            }
        }
        word(json, "area", who.area());
        number(json, "group", who.group());
        word(json, "state", who.state());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        switch (place) {
            case Place.At at -> point(json, at);
            case Place.Toward(Direction direction, OptionalInt tiles) -> {
                json.writeStringField("dir", PlanWords.name(direction));
                number(json, "tiles", tiles);
            }
            case Place.In(Area area) -> json.writeStringField("area", PlanWords.name(area));
            case Place.Named(Place.Reference reference) -> json.writeStringField("ref", PlanWords.name(reference));
            case Place.Of of -> {
                json.writeStringField("entity", PlanWords.name(of.target()));
                word(json, "owner", of.owner());
                word(json, "pick", Optional.of(of.pick()).filter(pick -> pick != Place.Pick.NEAREST));
                word(json, "area", of.area());
                if (of.near().isPresent()) {
                    point(json, of.near().get());
                }
            }
        }
        json.writeEndObject();
    }

    private static void point(JsonGenerator json, Place.At at) throws IOException {
        json.writeNumberField("x", at.x());
        json.writeNumberField("y", at.y());
    }

    private static void condition(JsonGenerator json, String name, Optional<Condition> condition) throws IOException {
        if (condition.isPresent()) {
            json.writeObjectFieldStart(name);
            json.writeStringField("on", PlanWords.name(condition.get().on()));
            word(json, "what", condition.get().what());
            number(json, "value", condition.get().value());
            json.writeEndObject();
        }
    }

    private static void word(JsonGenerator json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, PlanWords.name(value.get()));
        }
    }

    private static void number(JsonGenerator json, String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsInt());
        }
    }

    private static void flag(JsonGenerator json, String name, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(name, true);
        }
    }
}
