package rtscommander.nl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The fields of one JSON object of an order plan, taken strictly: none unknown, none null, each of its type and within
/// its range. Every complaint is one sentence that names the field.
final class PlanFields {
    private final JsonNode object;
    private final String what;

    private PlanFields(JsonNode object, String what) {
        this.object = object;
        this.what = what;
    }

    /// Refuses what is no object, and fields that are not `known`.
    ///
    /// @param what the object in words, for complaints: `an order`
    static PlanFields of(JsonNode node, String what, String... known) throws BadPlan {
        if (!node.isObject()) {
            throw new BadPlan(
                    what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + " must be a JSON object.");
        }
        List<String> allowed = Arrays.asList(known);
        for (String name : (Iterable<String>) node::fieldNames) {
            if (!allowed.contains(name)) {
                throw new BadPlan("Field \"" + name + "\" is unknown in " + what + ".");
            }
        }
        return new PlanFields(node, what);
    }

    boolean has(String name) {
        return object.has(name);
    }

    <T> T required(String name, Reading<T> reading) throws BadPlan {
        return reading.from(take(name));
    }

    <T> Optional<T> optional(String name, Reading<T> reading) throws BadPlan {
        return has(name) ? Optional.of(required(name, reading)) : Optional.empty();
    }

    /// A field that says yes by being there: `true` or left out.
    boolean flag(String name) throws BadPlan {
        if (!has(name)) {
            return false;
        }
        JsonNode node = take(name);
        if (!node.isBoolean() || !node.booleanValue()) {
            throw wrong(name, "true or left out");
        }
        return true;
    }

    String text(String name) throws BadPlan {
        JsonNode node = take(name);
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw wrong(name, "a text");
        }
        return node.textValue();
    }

    int whole(String name, int least) throws BadPlan {
        return whole(name, least, PlanWords.LARGEST);
    }

    int whole(String name, int least, int most) throws BadPlan {
        JsonNode node = take(name);
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            throw wrong(name, "a whole number from " + least + " to " + most);
        }
        return node.intValue();
    }

    OptionalInt optionalWhole(String name, int least, int most) throws BadPlan {
        return has(name) ? OptionalInt.of(whole(name, least, most)) : OptionalInt.empty();
    }

    <T> T choice(String name, List<T> choices) throws BadPlan {
        return choice(name, take(name), choices);
    }

    <T> Optional<T> optionalChoice(String name, List<T> choices) throws BadPlan {
        return has(name) ? Optional.of(choice(name, choices)) : Optional.empty();
    }

    /// One choice or more.
    <T> List<T> choices(String name, List<T> choices) throws BadPlan {
        List<T> chosen = new ArrayList<>();
        for (JsonNode node : array(name, 1, choices.size())) {
            chosen.add(choice(name, node, choices));
        }
        return chosen;
    }

    <T> List<T> list(String name, int most, Reading<T> reading) throws BadPlan {
        List<T> values = new ArrayList<>();
        for (JsonNode node : array(name, 0, most)) {
            values.add(reading.from(node));
        }
        return values;
    }

    boolean isText(String name) {
        return object.path(name).isTextual();
    }

    BadPlan wrong(String name, String expected) {
        return new BadPlan("Field \"" + name + "\" must be " + expected + " in " + what + ".");
    }

    private <T> T choice(String name, JsonNode node, List<T> choices) throws BadPlan {
        for (T choice : choices) {
            if (node.isTextual() && PlanWords.name(choice).equals(node.textValue())) {
                return choice;
            }
        }
        throw wrong(name, "one of " + choices.stream().map(PlanWords::name).collect(Collectors.joining(", ")));
    }

    private JsonNode array(String name, int least, int most) throws BadPlan {
        JsonNode node = take(name);
        if (!node.isArray() || node.size() < least || node.size() > most) {
            throw wrong(name, "a list of " + least + " to " + most);
        }
        return node;
    }

    private JsonNode take(String name) throws BadPlan {
        JsonNode node = object.path(name);
        if (node.isMissingNode() || node.isNull()) {
            throw new BadPlan(
                    "Field \"" + name + "\" is " + (node.isNull() ? "null" : "missing") + " in " + what + ".");
        }
        return node;
    }

    /// Makes a value of a piece of JSON.
    interface Reading<T> {
        T from(JsonNode node) throws BadPlan;
    }
}
