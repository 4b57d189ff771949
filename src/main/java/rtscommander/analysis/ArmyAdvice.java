package rtscommander.analysis;

import java.util.Comparator;
import java.util.Optional;
import rtscommander.nl.Place;
import rtscommander.nl.Verb;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.view.BuildingView;

/// Advice on raising an army and using it. Stateless.
final class ArmyAdvice {
    /// Three tanks, or fifteen infantry: enough to take something.
    private static final int WORTH_SENDING = 1500;

    private static final int HALF_A_MINUTE = 30 * Rules.TICKS_PER_SECOND;
    private static final int SOME_TANKS = 2;
    private static final int MANY_INFANTRY = 5;
    private static final int A_SQUAD = 5;

    private ArmyAdvice() {}

    static Optional<Tip> noArmy(Facts facts) {
        boolean none = facts.own().army().size() == 0 && facts.base().inTraining(UnitKind.INFANTRY) == 0;
        return none && facts.base().finished(BuildingKind.BARRACKS).isPresent()
                ? Optional.of(Tip.of(Line.of(Code.NO_ARMY)).making(facts, UnitKind.INFANTRY, A_SQUAD))
                : Optional.empty();
    }

    static Optional<Tip> nukeReady(Facts facts) {
        if (facts.ownNukeTicks() > 0 || facts.base().finished(BuildingKind.HQ).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(facts.enemyBase()
                .map(base -> Tip.of(Line.of(Code.NUKE_READY).about(base.kind()))
                        .at(base.centre())
                        .sending(Verb.NUKE, Place.Reference.ENEMY_BASE))
                .orElseGet(() -> Tip.of(Line.of(Code.NUKE_READY_NO_TARGET))));
    }

    /// The army is worth half as much again as all that is known of the enemy's, and knows where to go.
    static Optional<Tip> strongMoment(Facts facts) {
        int own = facts.own().worth();
        int enemy = facts.enemies().worth();
        if (own < WORTH_SENDING || 2 * own < 3 * enemy || facts.base().threat().isPresent()) {
            return Optional.empty();
        }
        return facts.enemyBase()
                .map(base -> Tip.of(Line.of(Code.STRONG_MOMENT, own, enemy))
                        .at(base.centre())
                        .sendingTheArmy(Verb.ATTACK, Place.Reference.ENEMY_BASE));
    }

    /// Artillery shoots farther than all else, and dies to whatever reaches it.
    static Optional<Tip> huntArtillery(Facts facts) {
        Forces artillery =
                facts.enemies().seenSince(facts.tick() - HALF_A_MINUTE).only(unit -> unit.kind() == UnitKind.ARTILLERY);
        boolean hunters = facts.own().count(UnitKind.TANK) + facts.own().count(UnitKind.HELICOPTER) > 0;
        return artillery.units().stream()
                .max(Comparator.comparingInt(Sighting::tick))
                .filter(last -> hunters)
                .map(last -> Tip.of(
                                Line.of(Code.HUNT_ARTILLERY, artillery.size()).about(UnitKind.ARTILLERY))
                        .at(last.at())
                        .hunting(UnitKind.ARTILLERY, last.at()));
    }

    /// Tanks cannot shoot at helicopters.
    static Optional<Tip> counterTanks(Facts facts) {
        int tanks = facts.enemies().count(UnitKind.TANK);
        int helicopters = facts.own().count(UnitKind.HELICOPTER) + facts.base().inTraining(UnitKind.HELICOPTER);
        return tanks >= SOME_TANKS && 2 * helicopters < tanks
                ? Optional.of(Tip.of(Line.of(Code.COUNTER_TANKS, tanks)).making(facts, UnitKind.HELICOPTER, 1))
                : Optional.empty();
    }

    /// Shells burst over groups.
    static Optional<Tip> counterInfantry(Facts facts) {
        int infantry = facts.enemies().count(UnitKind.INFANTRY);
        int artillery = facts.own().count(UnitKind.ARTILLERY) + facts.base().inTraining(UnitKind.ARTILLERY);
        return infantry >= MANY_INFANTRY && artillery == 0
                ? Optional.of(Tip.of(Line.of(Code.COUNTER_INFANTRY, infantry)).making(facts, UnitKind.ARTILLERY, 1))
                : Optional.empty();
    }

    static Optional<Tip> idleWarFactory(Facts facts) {
        return idle(facts, BuildingKind.WAR_FACTORY, Code.IDLE_WAR_FACTORY, UnitKind.TANK, 1);
    }

    static Optional<Tip> idleBarracks(Facts facts) {
        return idle(facts, BuildingKind.BARRACKS, Code.IDLE_BARRACKS, UnitKind.INFANTRY, A_SQUAD);
    }

    /// Something stands idle although it could be paid to work.
    private static Optional<Tip> idle(Facts facts, BuildingKind where, Code code, UnitKind unit, int count) {
        return facts.base().idle(where).stream()
                .findFirst()
                .filter(building -> facts.economy().credits() >= count * Rules.costOf(unit))
                .map(BuildingView::centre)
                .map(place -> Tip.of(Line.of(code, facts.economy().credits()))
                        .at(place)
                        .making(facts, unit, count));
    }
}
