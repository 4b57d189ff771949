package rtscommander.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;

/// Takes the fields out of one JSON object, strictly: each must be there, of its type and within its
/// range, and none may be left over. Every complaint is one sentence that names the field.
final class Fields {
    /// Farther from the corner of the map than any map is wide.
    private static final double FARTHEST = 1_000_000;
    /// The largest whole number that a browser can hold exactly.
    static final long LARGEST_WHOLE = (1L << 53) - 1;

    private final JsonNode object;
    private final Set<String> taken = new HashSet<>();
    private String what;

    private Fields(JsonNode object, String what) {
        this.object = object;
        this.what = what;
    }

    /// Reads an object as `reader` says and refuses it when fields are left over.
    ///
    /// @param what the object in words, for complaints: `an order`
    static <T> T read(JsonNode node, String what, Reader<T> reader) throws BadFrame {
        if (!node.isObject()) {
            throw new BadFrame(capitalised(what) + " must be a JSON object.");
        }
        Fields fields = new Fields(node, what);
        T value = reader.read(fields);
        for (String name : (Iterable<String>) node::fieldNames) {
            if (!fields.taken.contains(name)) {
                throw new BadFrame("Field \"" + name + "\" is unknown in " + fields.what + ".");
            }
        }
        return value;
    }

    /// The field `type`, by which later complaints name the object.
    String type() throws BadFrame {
        String type = text("type");
        what = what + " of type \"" + type + "\"";
        return type;
    }

    BadFrame unknownType(String type) {
        return new BadFrame(
                capitalised(what.substring(0, what.indexOf(" of type"))) + " of type \"" + type + "\" is unknown.");
    }

    boolean has(String name) {
        return object.has(name);
    }

    String text(String name) throws BadFrame {
        JsonNode node = take(name);
        if (!node.isTextual()) {
            throw wrong(name, "a string");
        }
        return node.textValue();
    }

    boolean flag(String name) throws BadFrame {
        JsonNode node = take(name);
        if (!node.isBoolean()) {
            throw wrong(name, "true or false");
        }
        return node.booleanValue();
    }

    int whole(String name, int least, int most) throws BadFrame {
        return (int) whole(name, take(name), least, most);
    }

    long whole(String name, long least, long most) throws BadFrame {
        return whole(name, take(name), least, most);
    }

    /// A coordinate in world units. Minus zero comes out as zero, so that equal places are equal bits.
    double place(String name) throws BadFrame {
        return place(name, take(name));
    }

    private double place(String name, JsonNode node) throws BadFrame {
        if (!node.isNumber() || !(Math.abs(node.doubleValue()) <= FARTHEST)) {
            throw wrong(name, "a number from -1000000 to 1000000");
        }
        return node.doubleValue() + 0.0;
    }

    /// A place as a pair of coordinates, or an empty list for none.
    Optional<Point> point(String name) throws BadFrame {
        JsonNode array = array(name, 2);
        if (array.isEmpty()) {
            return Optional.empty();
        }
        if (array.size() != 2) {
            throw wrong(name, "a pair of numbers, or an empty list");
        }
        return Optional.of(new Point(place(name, array.get(0)), place(name, array.get(1))));
    }

    <E extends Enum<E>> E choice(String name, Class<E> choices) throws BadFrame {
        String text = text(name);
        for (E choice : choices.getEnumConstants()) {
            if (code(choice).equals(text)) {
                return choice;
            }
        }
        String all = Arrays.stream(choices.getEnumConstants()).map(Fields::code).collect(Collectors.joining(", "));
        throw wrong(name, "one of " + all);
    }

    EntityId id(String name) throws BadFrame {
        return new EntityId(whole(name, 0, Integer.MAX_VALUE));
    }

    List<EntityId> ids(String name, int most) throws BadFrame {
        List<EntityId> ids = new ArrayList<>();
        for (JsonNode node : array(name, most)) {
            ids.add(new EntityId((int) whole(name, node, 0, Integer.MAX_VALUE)));
        }
        return ids;
    }

    /// A list of exactly so many whole numbers.
    int[] wholes(String name, int count, int least, int most) throws BadFrame {
        JsonNode array = array(name, count);
        if (array.size() != count) {
            throw wrong(name, "a list of " + count);
        }
        int[] wholes = new int[count];
        for (int i = 0; i < count; i++) {
            wholes[i] = (int) whole(name, array.get(i), least, most);
        }
        return wholes;
    }

    <T> T object(String name, String what, Reader<T> reader) throws BadFrame {
        return read(take(name), what, reader);
    }

    <T> List<T> objects(String name, String what, int most, Reader<T> reader) throws BadFrame {
        List<T> values = new ArrayList<>();
        for (JsonNode node : array(name, most)) {
            values.add(read(node, what, reader));
        }
        return values;
    }

    private JsonNode array(String name, int most) throws BadFrame {
        JsonNode node = take(name);
        if (!node.isArray() || node.size() > most) {
            throw wrong(name, "a list of at most " + most);
        }
        return node;
    }

    private JsonNode take(String name) throws BadFrame {
        JsonNode node = object.get(name);
        if (node == null || node.isNull()) {
            throw new BadFrame(
                    "Field \"" + name + "\" is " + (node == null ? "missing" : "null") + " in " + what + ".");
        }
        taken.add(name);
        return node;
    }

    private long whole(String name, JsonNode node, long least, long most) throws BadFrame {
        if (!node.isIntegralNumber()
                || !node.canConvertToLong()
                || node.longValue() < least
                || node.longValue() > most) {
            throw wrong(name, "a whole number from " + least + " to " + most);
        }
        return node.longValue();
    }

    private BadFrame wrong(String name, String expected) {
        return new BadFrame("Field \"" + name + "\" must be " + expected + " in " + what + ".");
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /// How a constant is called on the wire.
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// Makes a value of an object's fields.
    interface Reader<T> {
        T read(Fields fields) throws BadFrame;
    }
}
