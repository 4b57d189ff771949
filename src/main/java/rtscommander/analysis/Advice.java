package rtscommander.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The rules of advice, by urgency. Stateless.
final class Advice {
    /// More would not be read.
    static final int MOST_TIPS = 4;

    private static final List<Function<Facts, Optional<Tip>>> BY_URGENCY = List.of(
            DefenceAdvice::nukeIncoming,
            DefenceAdvice::headquartersLost,
            DefenceAdvice::threat,
            EconomyAdvice::lowPower,
            EconomyAdvice::powerSoonShort,
            EconomyAdvice::noHarvesters,
            EconomyAdvice::idleHarvesters,
            ArmyAdvice::noArmy,
            DefenceAdvice::airThreat,
            DefenceAdvice::stayHome,
            DefenceAdvice::heavyLosses,
            ArmyAdvice::nukeReady,
            EconomyAdvice::nextBuilding,
            EconomyAdvice::fewHarvesters,
            ArmyAdvice::strongMoment,
            ArmyAdvice::huntArtillery,
            ArmyAdvice::counterTanks,
            ArmyAdvice::counterInfantry,
            DefenceAdvice::damagedBuilding,
            ArmyAdvice::idleWarFactory,
            ArmyAdvice::idleBarracks,
            DefenceAdvice::noTurrets,
            ScoutAdvice::enemyBaseUnknown,
            EconomyAdvice::unspentCredits,
            EconomyAdvice::expand,
            ScoutAdvice::unseenQuarter,
            DefenceAdvice::enemyNukePossible);

    private Advice() {}

    /// The most urgent tips, at least one. Two that would give the same order count as one.
    static List<Tip> on(Facts facts) {
        List<Tip> tips = new ArrayList<>();
        for (Function<Facts, Optional<Tip>> rule : BY_URGENCY) {
            Optional<Tip> tip = rule.apply(facts).filter(found -> !repeats(tips, found));
            if (tip.isPresent() && tips.size() < MOST_TIPS) {
                tips.add(tip.get());
            }
        }
        return tips.isEmpty() ? List.of(Tip.of(Line.of(Code.KEEP_GOING))) : List.copyOf(tips);
    }

    private static boolean repeats(List<Tip> tips, Tip found) {
        return !found.plan().orders().isEmpty()
                && tips.stream().anyMatch(tip -> tip.plan().equals(found.plan()));
    }
}
