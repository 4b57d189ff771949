package rtscommander.nl.phrase;

import java.util.Optional;
import java.util.regex.Pattern;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;

/// Clauses that forbid. A deed that is denied is never that deed: an attack becomes holding, any other movement
/// becomes stopping; what is not to be made is cancelled by [BaseOrders].
final class Denials {
    private static final Pattern DENIED = Pattern.compile(
            "[JWv]*(?<w>[tsg~e]*)!+[JM]*(?<deed>[ADPSVRMOXU])(?<o>[tkbBEyhHoimcadq~s]*)|[JWv]*(?<x>[tsg]*)X(?<verb>[AMRVDPS])(?<p>[tkbBEyhHoimcadq~s]*)");

    private Denials() {}

    static Optional<Heard> read(Clause clause) {
        return clause.match(DENIED).flatMap(slots -> {
            boolean stopped = slots.has("verb");
            char deed = slots.letter(stopped ? "verb" : "deed");
            if (deed == 'O' || deed == 'X') {
                return Optional.empty();
            }
            return Heard.of(
                    PlannedOrder.of(deed == 'A' ? Verb.HOLD : Verb.STOP), slots.whos(stopped ? "x" : "w"), true);
        });
    }
}
