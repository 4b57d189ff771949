package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rtscommander.nl.OrderPlan;

/// Knows some of the talk that is surely no order, by the phrases of `chat.txt`, and orders for things that this game
/// does not have. Immutable; any thread.
final class Chat {
    /// Behind these an order may follow on the talk.
    private static final Set<String> BREAKS =
            Set.of(",", ".", "!", ":", Normaliser.GAP, "and", "then", "et", "puis", "mais", "but");
    /// Who talks so wants something done, whatever else he says.
    private static final Pattern URGES = Pattern.compile(
            ".*(\\b(no more|go|now|right away|plus de|plus d|vite|fonce|foncez|on y va)\\b|直 接|馬 上|立 刻|趕 快|快 點).*");
    private static final List<String> STANDINS = List.of("infantry", "barracks");

    private final Map<Sort, Set<List<String>>> phrases = new HashMap<>();

    Chat(Normaliser normaliser) {
        for (Sort sort : List.of(Sort.OPENING, Sort.ANYWHERE, Sort.UNKNOWN_THING)) {
            phrases.put(
                    sort,
                    WordList.read("chat.txt").stream()
                            .filter(entry -> entry.meaning().is(sort))
                            .map(entry -> Normaliser.atoms(normaliser.normalise(entry.phrase())))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /// The empty plan, if a sentence that is no order known to the rules is surely none.
    ///
    /// @param orders understands a sentence's atoms
    Optional<OrderPlan> nothing(List<String> atoms, Function<List<String>, Optional<OrderPlan>> orders) {
        boolean urged = URGES.matcher(String.join(" ", atoms)).matches();
        boolean one = atoms.stream().limit(Math.max(0, atoms.size() - 1)).noneMatch(BREAKS::contains);
        boolean opened = one && of(Sort.OPENING).stream().anyMatch(phrase -> startsWith(atoms, 0, phrase));
        return opened || (one && !urged && (holds(Sort.ANYWHERE, atoms) || ordersUnknownThing(atoms, orders)))
                ? Optional.of(OrderPlan.NOTHING)
                : Optional.empty();
    }

    private Set<List<String>> of(Sort sort) {
        return phrases.getOrDefault(sort, Set.of());
    }

    private boolean holds(Sort sort, List<String> atoms) {
        return of(sort).stream().anyMatch(phrase -> at(atoms, phrase) >= 0);
    }

    private static int at(List<String> atoms, List<String> phrase) {
        for (int i = 0; i + phrase.size() <= atoms.size(); i++) {
            if (startsWith(atoms, i, phrase)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(List<String> atoms, int from, List<String> phrase) {
        return from + phrase.size() <= atoms.size()
                && atoms.subList(from, from + phrase.size()).equals(phrase);
    }

    /// An order is for nothing when it could be understood with soldiers or barracks in the place of the strange thing.
    private boolean ordersUnknownThing(List<String> atoms, Function<List<String>, Optional<OrderPlan>> orders) {
        for (List<String> thing : of(Sort.UNKNOWN_THING)) {
            int at = at(atoms, thing);
            for (String standin : at < 0 ? List.<String>of() : STANDINS) {
                List<String> known = new ArrayList<>(atoms.subList(0, at));
                known.add(standin);
                known.addAll(atoms.subList(at + thing.size(), atoms.size()));
                boolean single = orders.apply(known)
                        .filter(plan -> plan.orders().size() == 1)
                        .isPresent();
                if (single) {
                    return true;
                }
            }
        }
        return false;
    }
}
