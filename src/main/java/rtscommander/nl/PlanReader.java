package rtscommander.nl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads order plans from JSON, strictly. Whatever a model, a client or a file says enters here. Thread-safe.
public final class PlanReader {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PlanReader() {}

    public static OrderPlan read(String text) throws BadPlan {
        return read(parse(text));
    }

    public static OrderPlan read(JsonNode node) throws BadPlan {
        PlanFields fields = PlanFields.of(node, "a plan", "orders", "ask");
        return new OrderPlan(
                fields.list("orders", PlanWords.MOST_ORDERS, PlanReader::order),
                fields.optionalChoice("ask", PlanWords.ASKS));
    }

    static JsonNode parse(String text) throws BadPlan {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BadPlan("This is not one JSON value: it cannot be read at character "
                    + e.getLocation().getColumnNr() + ".");
        }
    }

    private static PlannedOrder order(JsonNode node) throws BadPlan {
        PlanFields fields = PlanFields.of(
                node,
                "an order",
                "do",
                "who",
                "what",
                "count",
                "to",
                "then",
                "when",
                "until",
                "repeat",
                "about",
                "group");
        return new PlannedOrder(
                fields.choice("do", PlanWords.VERBS),
                fields.optional("who", PlanReader::who),
                fields.optionalChoice("what", PlanWords.KINDS),
                fields.optionalWhole("count", 1, PlanWords.LARGEST).orElse(1),
                fields.optional("to", PlanReader::place),
                fields.flag("then"),
                fields.optional("when", when -> condition(when, "a when")),
                fields.optional("until", until -> condition(until, "an until")),
                fields.flag("repeat"),
                fields.optionalChoice("about", PlanWords.TOPICS),
                group(fields));
    }

    private static Who who(JsonNode node) throws BadPlan {
        PlanFields fields = PlanFields.of(node, "a who", "kinds", "count", "area", "group", "state");
        if (node.isEmpty()) {
            throw new BadPlan("A who must say something.");
        }
        return new Who(
                fields.has("kinds") ? fields.choices("kinds", PlanWords.MEMBERS) : List.of(),
                fields.has("count") ? Optional.of(count(fields)) : Optional.empty(),
                fields.optionalChoice("area", PlanWords.AREAS),
                group(fields),
                fields.optionalChoice("state", PlanWords.STATES));
    }

    private static Who.Count count(PlanFields fields) throws BadPlan {
        if (fields.isText("count") && fields.text("count").equals("half")) {
            return new Who.Count.Half();
        }
        if (fields.isText("count")) {
            throw fields.wrong("count", "a whole number from 1 to " + PlanWords.LARGEST + " or \"half\"");
        }
        return new Who.Count.Exactly(fields.whole("count", 1));
    }

    private static OptionalInt group(PlanFields fields) throws BadPlan {
        return fields.optionalWhole("group", 1, 9);
    }

    private static Place place(JsonNode node) throws BadPlan {
        if (node.has("entity")) {
            PlanFields fields =
                    PlanFields.of(node, "a place at an entity", "entity", "owner", "pick", "area", "x", "y");
            return new Place.Of(
                    fields.choice("entity", PlanWords.TARGETS),
                    fields.optionalChoice("owner", PlanWords.OWNERS),
                    fields.optionalChoice("pick", PlanWords.PICKS).orElse(Place.Pick.NEAREST),
                    fields.optionalChoice("area", PlanWords.AREAS),
                    fields.has("x") || fields.has("y") ? Optional.of(point(fields)) : Optional.empty());
        }
        if (node.has("dir")) {
            PlanFields fields = PlanFields.of(node, "a place in a direction", "dir", "tiles");
            return new Place.Toward(
                    fields.choice("dir", PlanWords.DIRECTIONS), fields.optionalWhole("tiles", 1, PlanWords.LARGEST));
        }
        if (node.has("area")) {
            return new Place.In(
                    PlanFields.of(node, "a place in an area", "area").choice("area", PlanWords.AREAS));
        }
        if (node.has("ref")) {
            return new Place.Named(PlanFields.of(node, "a named place", "ref").choice("ref", PlanWords.REFERENCES));
        }
        return point(PlanFields.of(node, "a place", "x", "y"));
    }

    private static Place.At point(PlanFields fields) throws BadPlan {
        return new Place.At(fields.whole("x", -PlanWords.LARGEST), fields.whole("y", -PlanWords.LARGEST));
    }

    private static Condition condition(JsonNode node, String what) throws BadPlan {
        PlanFields fields = PlanFields.of(node, what, "on", "what", "value");
        return new Condition(
                fields.choice("on", PlanWords.TRIGGERS),
                fields.optionalChoice("what", PlanWords.KINDS),
                fields.optionalWhole("value", -PlanWords.LARGEST, PlanWords.LARGEST));
    }
}
