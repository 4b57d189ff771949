package rtscommander.analysis;

import java.util.Optional;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;

/// Advice on seeing more. Stateless.
final class ScoutAdvice {
    /// Percent of a quarter below which it counts as unseen.
    private static final int LITTLE_SEEN = 30;

    private ScoutAdvice() {}

    static Optional<Tip> enemyBaseUnknown(Facts facts) {
        return facts.enemyBase().isEmpty()
                ? Optional.of(scouting(facts, Line.of(Code.ENEMY_BASE_UNKNOWN)))
                : Optional.empty();
    }

    /// Where he may grow unnoticed, once his base is known.
    static Optional<Tip> unseenQuarter(Facts facts) {
        int seen = facts.scouting().seen(facts.scouting().leastSeen());
        return seen < LITTLE_SEEN && facts.enemyBase().isPresent()
                ? Optional.of(scouting(facts, Line.of(Code.UNSEEN_QUARTER, seen)))
                : Optional.empty();
    }

    private static Tip scouting(Facts facts, Line line) {
        Quarter quarter = facts.scouting().leastSeen();
        Tip tip = Tip.of(line).at(quarter.centre(facts.map()));
        return facts.own().army().size() > 0
                ? tip.saying(PlannedOrder.of(Verb.SCOUT).with(new Place.In(quarter.area())))
                : tip;
    }
}
