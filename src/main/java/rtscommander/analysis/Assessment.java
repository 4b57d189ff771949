package rtscommander.analysis;

import java.util.List;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;

/// How the battle stands and what to do about it, by rules. Immutable.
///
/// @param score own units − enemy units + half of (own buildings − enemy buildings), as far as the enemy is known
/// @param level even while nothing of the enemy is known
/// @param tips 1 to 4, the most urgent first
public record Assessment(double score, Level level, Line summary, List<Tip> tips, Line coach) {
    private static final int MUCH_MONEY = 1500;
    private static final int OPENING = 4 * 60 * Rules.TICKS_PER_SECOND;
    private static final int MUCH_UNSEEN = 40;
    private static final int A_GROUP = 5;

    public Assessment {
        tips = List.copyOf(tips);
    }

    /// Who is better off.
    public enum Level {
        AHEAD,
        EVEN,
        BEHIND
    }

    static Assessment of(Facts facts) {
        double score = facts.own().size()
                - facts.enemies().size()
                + (facts.base().buildings().size() - facts.enemyBuildings().size()) / 2.0;
        Level level = isAlone(facts) ? Level.EVEN : levelOf(score);
        return new Assessment(score, level, summary(facts), Advice.on(facts), coach(facts, level));
    }

    private static boolean isAlone(Facts facts) {
        return facts.enemies().size() == 0 && facts.enemyBuildings().isEmpty();
    }

    private static Level levelOf(double score) {
        if (score > 1) {
            return Level.AHEAD;
        }
        return score < -1 ? Level.BEHIND : Level.EVEN;
    }

    private static Line summary(Facts facts) {
        int own = facts.own().size();
        int income = facts.economy().incomeAMinute();
        return isAlone(facts)
                ? Line.of(Code.SUMMARY_ALONE, own, income)
                : Line.of(Code.SUMMARY, own, facts.enemies().size(), income);
    }

    /// What to mind in general, as the match goes.
    private static Line coach(Facts facts, Level level) {
        Forces army = facts.own().army();
        long kinds = army.units().stream().map(Sighting::kind).distinct().count();
        if (facts.tick() < OPENING) {
            return Line.of(Code.COACH_ECONOMY).about(UnitKind.HARVESTER);
        }
        if (facts.economy().credits() >= MUCH_MONEY) {
            return Line.of(Code.COACH_SPEND);
        }
        if (facts.scouting().seenPercent() < MUCH_UNSEEN) {
            return Line.of(Code.COACH_SCOUT);
        }
        if (army.size() >= A_GROUP && kinds == 1) {
            return Line.of(Code.COACH_MIX);
        }
        return Line.of(
                switch (level) {
                    case AHEAD -> Code.COACH_PRESS;
                    case EVEN -> Code.COACH_STEADY;
                    case BEHIND -> Code.COACH_REBUILD;
                });
    }
}
