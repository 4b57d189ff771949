package rtscommander.analysis;

import java.util.List;
import java.util.Optional;
import rtscommander.analysis.Facts.Base;
import rtscommander.analysis.Facts.Economy;
import rtscommander.analysis.Facts.Power;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;
import rtscommander.nl.Who;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;

/// Advice on power, money and building. Stateless.
final class EconomyAdvice {
    private static final int HARVESTERS_AT_FIRST = 3;
    private static final int HARVESTERS_A_REFINERY = 4;
    private static final int MOST_HARVESTERS = 10;
    /// Two of the dearest units could be paid.
    private static final int MUCH_MONEY = 1600;
    /// Ten trips.
    private static final int LITTLE_ORE = 10 * Rules.CARGO_CAPACITY;

    private static final List<BuildingKind> BUILD_ORDER =
            List.of(BuildingKind.POWER_PLANT, BuildingKind.REFINERY, BuildingKind.BARRACKS, BuildingKind.WAR_FACTORY);

    private EconomyAdvice() {}

    static Optional<Tip> lowPower(Facts facts) {
        Power power = facts.power();
        // A plant that is finished within half a minute is advice taken.
        return power.low() && power.soonLow()
                ? Optional.of(Tip.of(Line.of(Code.LOW_POWER, power.produced(), power.used()))
                        .making(facts, BuildingKind.POWER_PLANT, 1)
                        .at(facts.home()))
                : Optional.empty();
    }

    static Optional<Tip> powerSoonShort(Facts facts) {
        Power power = facts.power();
        return !power.low() && power.soonLow()
                ? Optional.of(Tip.of(Line.of(Code.POWER_SOON_SHORT, power.producedSoon(), power.usedSoon()))
                        .making(facts, BuildingKind.POWER_PLANT, 1)
                        .at(facts.home()))
                : Optional.empty();
    }

    static Optional<Tip> noHarvesters(Facts facts) {
        return harvesters(facts) == 0
                ? Optional.of(Tip.of(Line.of(Code.NO_HARVESTERS)).making(facts, UnitKind.HARVESTER, 1))
                : Optional.empty();
    }

    static Optional<Tip> fewHarvesters(Facts facts) {
        int has = harvesters(facts);
        int wanted = Math.min(
                MOST_HARVESTERS,
                Math.max(
                        HARVESTERS_AT_FIRST,
                        HARVESTERS_A_REFINERY * facts.base().count(BuildingKind.REFINERY)));
        return has > 0 && has < wanted
                ? Optional.of(Tip.of(Line.of(Code.FEW_HARVESTERS, has, wanted)).making(facts, UnitKind.HARVESTER, 1))
                : Optional.empty();
    }

    private static int harvesters(Facts facts) {
        return facts.economy().harvesters() + facts.base().inTraining(UnitKind.HARVESTER);
    }

    static Optional<Tip> idleHarvesters(Facts facts) {
        List<Sighting> idle = facts.own()
                .only(unit -> facts.economy().idle().contains(unit.id()))
                .units();
        if (idle.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Tip.of(Line.of(Code.IDLE_HARVESTERS, idle.size()).about(UnitKind.HARVESTER))
                .at(idle.getFirst().at())
                .saying(PlannedOrder.of(Verb.HARVEST)
                        .with(Who.of(UnitKind.HARVESTER).with(Who.State.IDLE))));
    }

    /// The first building of the usual order that there is none of. Short power is advised on already.
    static Optional<Tip> nextBuilding(Facts facts) {
        Base base = facts.base();
        if (base.finished(BuildingKind.HQ).isEmpty() || facts.power().soonLow()) {
            return Optional.empty();
        }
        return BUILD_ORDER.stream()
                .filter(kind -> base.count(kind) == 0)
                .findFirst()
                .map(kind -> Tip.of(Line.of(codeOfBuilding(kind))).making(facts, kind, 1));
    }

    private static Code codeOfBuilding(BuildingKind kind) {
        return switch (kind) {
            case POWER_PLANT -> Code.BUILD_POWER_PLANT;
            case REFINERY -> Code.BUILD_REFINERY;
            case BARRACKS -> Code.BUILD_BARRACKS;
            case WAR_FACTORY -> Code.BUILD_WAR_FACTORY;
            case HQ, DEFENSE_TURRET -> throw new IllegalArgumentException(kind + " is not in the build order");
        };
    }

    /// Everything works, and money is still left: more places to spend it.
    static Optional<Tip> unspentCredits(Facts facts) {
        Base base = facts.base();
        boolean allBusy = base.finished(BuildingKind.WAR_FACTORY).isPresent()
                && base.idle(BuildingKind.WAR_FACTORY).isEmpty()
                && base.idle(BuildingKind.BARRACKS).isEmpty();
        return allBusy && facts.economy().credits() >= MUCH_MONEY
                ? Optional.of(
                        Tip.of(Line.of(Code.UNSPENT_CREDITS, facts.economy().credits()))
                                .making(facts, BuildingKind.WAR_FACTORY, 1))
                : Optional.empty();
    }

    /// What lies near home runs out. Once it is gone, the harvesters have found the next field by themselves.
    static Optional<Tip> expand(Facts facts) {
        Economy economy = facts.economy();
        if (economy.oreNear() == 0 || economy.oreNear() >= LITTLE_ORE || economy.harvesters() == 0) {
            return Optional.empty();
        }
        return economy.nextField()
                .map(field -> Tip.of(Line.of(Code.EXPAND, economy.oreNear()).about(UnitKind.HARVESTER))
                        .at(field)
                        .saying(PlannedOrder.of(Verb.HARVEST)
                                .with(Who.of(UnitKind.HARVESTER))
                                .with(new Place.At(whole(field.x()), whole(field.y())))));
    }

    private static int whole(double worldUnits) {
        return (int) Math.round(worldUnits);
    }
}
