package rtscommander.nl.phrase;

import java.util.Optional;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;

/// Clauses that forbid. A deed that is denied is never that deed: an attack becomes holding, any other movement
/// becomes stopping; what is not to be made is cancelled by [BaseOrders].
final class Denials {
    private static final String OBJECT = "(?<object>THING | SPOT | ENEMY_BASE | ARMY | PRONOUN | CROWD)*";
    private static final Shape DENIED = Shape.of(
            "[DISPATCH WANT WITH]* (?<who>WHO*) NOT+ [DISPATCH MOVE]*"
                    + " (?<deed>[ATTACK DEFEND PATROL SCOUT HARVEST RETREAT MOVE HOLD STOP RETURN]) " + OBJECT,
            "[DISPATCH WANT WITH]* (?<who>NAMED*) STOP (?<deed>[ATTACK MOVE RETREAT HARVEST DEFEND PATROL SCOUT]) "
                    + OBJECT);

    private Denials() {}

    static Optional<Heard> read(Clause clause) {
        return clause.match(DENIED).flatMap(slots -> {
            Role deed = slots.role("deed");
            boolean named = slots.has("object") && slots.is("object", Role.UNITS, Role.CROWD, Role.GROUP);
            if (deed == Role.HOLD || deed == Role.STOP || (named && deed != Role.ATTACK)) {
                return Optional.empty();
            }
            return Heard.of(PlannedOrder.of(deed == Role.ATTACK ? Verb.HOLD : Verb.STOP), slots.whos("who"), true);
        });
    }
}
