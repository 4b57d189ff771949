package rtscommander.nl.nano;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rtscommander.nl.BadPlan;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.PlanReader;
import rtscommander.nl.phrase.WordList;

/// The notation in which the model writes plans, one token a meaning, from the table `notation.txt`; its twin is
/// `notation.py`. Immutable; any thread.
final class Notation {
    static final String NONE = "plan:none";
    static final String DOUBT = "plan:doubt";
    static final String ASK = "ask";

    private static final String NUMBER = "NUMBER";
    private static final String POSITION = "n";
    private static final List<String> NUMBERS = Stream.concat(
                    IntStream.rangeClosed(1, 9).mapToObj(position -> POSITION + position),
                    Stream.of("1", "2", "3", "4", "10", "50"))
            .toList();
    private static final String SET = "true";
    private static final String MANY = "who";

    /// One field of an order.
    ///
    /// @param path of its value in the order's JSON
    record Role(String name, List<String> path, List<String> values) {
        List<String> tokens() {
            return values.stream().map(value -> name + ":" + value).toList();
        }
    }

    /// An answer, read.
    ///
    /// @param doubt whether the model said that it guesses
    record Answer(OrderPlan plan, boolean doubt) {}

    private final List<Role> roles;
    private final Map<String, Integer> places = new HashMap<>();

    private Notation(List<Role> roles) {
        this.roles = roles;
        for (int place = 0; place < roles.size(); place++) {
            for (String token : roles.get(place).tokens()) {
                places.put(token, place);
            }
        }
    }

    static Notation read() {
        return new Notation(WordList.lines("nano/notation.txt").stream()
                .map(line -> List.of(line.split(" +", -1)))
                .map(words -> new Role(
                        words.get(0),
                        Arrays.asList(words.get(1).split("\\.", -1)),
                        words.subList(2, words.size()).stream()
                                .flatMap(value -> value.equals(NUMBER) ? NUMBERS.stream() : Stream.of(value))
                                .toList()))
                .toList());
    }

    /// In the order in which they stand in an answer.
    List<Role> roles() {
        return roles;
    }

    /// The plan of a whole answer; strict.
    ///
    /// @param numbers of the sentence
    Answer read(String answer, List<Integer> numbers) throws BadPlan {
        List<String> tokens = new ArrayList<>(List.of(answer.strip().split(" ", -1)));
        boolean doubt = tokens.getFirst().equals(DOUBT);
        if (doubt) {
            tokens.removeFirst();
        }
        if (tokens.isEmpty()) {
            throw new BadPlan("The answer says nothing.");
        }
        return new Answer(plan(tokens, numbers), doubt);
    }

    private OrderPlan plan(List<String> tokens, List<Integer> numbers) throws BadPlan {
        ObjectNode plan = JsonNodeFactory.instance.objectNode();
        ArrayNode orders = plan.putArray("orders");
        if (!tokens.equals(List.of(NONE))) {
            int last = roles.size();
            for (String token : tokens) {
                if (plan.has(ASK)) {
                    throw new BadPlan("Nothing may follow an ask.");
                }
                if (token.startsWith(ASK + ":")) {
                    plan.put(ASK, token.substring(ASK.length() + 1));
                } else {
                    last = add(orders, token, last, numbers);
                }
            }
        }
        return PlanReader.read(plan);
    }

    /// Returns the place of the token's role in the table.
    private int add(ArrayNode orders, String token, int last, List<Integer> numbers) throws BadPlan {
        Integer place = places.get(token);
        if (place == null) {
            throw new BadPlan("\"" + token + "\" is no word of the notation.");
        }
        Role role = roles.get(place);
        if (place == 0 || (place == 1 && last != 0)) {
            orders.addObject();
        } else if (place < last || (place == last && !role.name().equals(MANY))) {
            throw new BadPlan("\"" + token + "\" has no place here.");
        }
        put((ObjectNode) orders.get(orders.size() - 1), role, token.substring(token.indexOf(':') + 1), numbers);
        return place;
    }

    private static void put(ObjectNode order, Role role, String value, List<Integer> numbers) throws BadPlan {
        ObjectNode at = order;
        for (String step : role.path().subList(0, role.path().size() - 1)) {
            at = at.withObjectProperty(step);
        }
        String key = role.path().getLast();
        if (role.name().equals(MANY)) {
            at.withArrayProperty(key).add(value);
        } else if (role.values().equals(List.of(SET))) {
            at.put(key, true);
        } else if (NUMBERS.contains(value)) {
            at.put(key, number(value, numbers));
        } else {
            at.put(key, value);
        }
    }

    /// Of the number that a token or its value refers to; 0 when it refers to none.
    static int position(String token) {
        String value = token.substring(token.indexOf(':') + 1);
        return NUMBERS.contains(value) && value.startsWith(POSITION)
                ? Integer.parseInt(value.substring(POSITION.length()))
                : 0;
    }

    private static int number(String value, List<Integer> numbers) throws BadPlan {
        int position = position(value);
        if (position == 0) {
            return Integer.parseInt(value);
        }
        if (position > numbers.size()) {
            throw new BadPlan("The sentence has only " + numbers.size() + " numbers.");
        }
        return numbers.get(position - 1);
    }
}
