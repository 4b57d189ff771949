package rtscommander.analysis;

import java.util.Comparator;
import java.util.Optional;
import rtscommander.analysis.Facts.Base;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;

/// Advice on keeping what one has. Stateless.
final class DefenceAdvice {
    private static final int MINUTE = 60 * Rules.TICKS_PER_SECOND;
    private static final int MANY_LOSSES = 5;
    /// A few infantry, or one tank, are no army to run from.
    private static final int WORTH_FEARING = 500;

    private DefenceAdvice() {}

    static Optional<Tip> nukeIncoming(Facts facts) {
        return facts.incoming().map(place -> Tip.of(Line.of(Code.NUKE_INCOMING)).at(place));
    }

    static Optional<Tip> headquartersLost(Facts facts) {
        return facts.base().count(BuildingKind.HQ) == 0
                ? Optional.of(Tip.of(Line.of(Code.HEADQUARTERS_LOST)).at(facts.home()))
                : Optional.empty();
    }

    static Optional<Tip> threat(Facts facts) {
        return facts.base().threat().map(threat -> {
            Line line = threat.enemies() > 0
                    ? Line.of(Code.BASE_THREATENED, threat.enemies())
                    : Line.of(Code.BASE_UNDER_FIRE);
            Tip tip = Tip.of(line.about(threat.target())).at(threat.at());
            return facts.own().army().size() > 0 ? tip.sendingTheArmy(Verb.DEFEND, Place.Reference.BASE) : tip;
        });
    }

    /// Helicopters were seen, and there is less to shoot them with than two infantry or a turret each.
    static Optional<Tip> airThreat(Facts facts) {
        int helicopters = facts.enemies().count(UnitKind.HELICOPTER);
        int answer = facts.own().count(UnitKind.INFANTRY)
                + facts.base().inTraining(UnitKind.INFANTRY)
                + 2 * facts.base().count(BuildingKind.DEFENSE_TURRET);
        return helicopters > 0 && answer < 2 * helicopters
                ? Optional.of(Tip.of(Line.of(Code.AIR_THREAT, helicopters)).making(facts, UnitKind.INFANTRY, 4))
                : Optional.empty();
    }

    /// The enemies of the last minute are worth half as much again as one's own army.
    static Optional<Tip> stayHome(Facts facts) {
        int own = facts.own().worth();
        int enemy = facts.enemies().seenSince(facts.tick() - MINUTE).worth();
        return own > 0 && enemy >= WORTH_FEARING && 2 * enemy >= 3 * own
                ? Optional.of(Tip.of(Line.of(Code.STAY_HOME, own, enemy))
                        .at(facts.home())
                        .sendingTheArmy(Verb.RETREAT, Place.Reference.BASE))
                : Optional.empty();
    }

    /// Unless the enemy lost even more.
    static Optional<Tip> heavyLosses(Facts facts) {
        if (facts.unitsLost() < MANY_LOSSES
                || facts.own().army().size() == 0
                || ArmyAdvice.strongMoment(facts).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Tip.of(Line.of(Code.HEAVY_LOSSES, facts.unitsLost()))
                .at(facts.home())
                .sendingTheArmy(Verb.RETREAT, Place.Reference.BASE));
    }

    /// The one that is worst off.
    static Optional<Tip> damagedBuilding(Facts facts) {
        return facts.base().damaged().stream()
                .min(Comparator.comparingInt(Base::healthPercent))
                .map(building -> {
                    Tip tip = Tip.of(Line.of(Code.DAMAGED_BUILDING, Base.healthPercent(building))
                                    .about(building.kind()))
                            .at(building.centre());
                    return facts.economy().credits() > 0
                            ? tip.saying(PlannedOrder.of(Verb.REPAIR)
                                    .with(Place.Of.kind(building.kind()).with(Place.Pick.WEAKEST)))
                            : tip;
                });
    }

    static Optional<Tip> noTurrets(Facts facts) {
        boolean wanted = facts.enemies().army().size() > 0
                && facts.base().count(BuildingKind.DEFENSE_TURRET) == 0
                && facts.base().finished(BuildingKind.BARRACKS).isPresent();
        return wanted
                ? Optional.of(Tip.of(Line.of(Code.NO_TURRETS)).making(facts, BuildingKind.DEFENSE_TURRET, 1))
                : Optional.empty();
    }

    /// Every nuke charges in the same time: from then on it must be reckoned with.
    static Optional<Tip> enemyNukePossible(Facts facts) {
        return facts.enemyNukeTicks() == 0 ? Optional.of(Tip.of(Line.of(Code.ENEMY_NUKE_POSSIBLE))) : Optional.empty();
    }
}
