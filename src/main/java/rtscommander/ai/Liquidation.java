package rtscommander.ai;

import java.util.List;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;

/// Sells one building after another when there is no other money to be had: what is left of a war without ore is
/// decided
/// by whoever can still send somebody.
final class Liquidation {
    /// The barracks and the headquarters are kept: they make what the money is for.
    private static final List<BuildingKind> FOR_SALE = List.of(
            BuildingKind.REFINERY, BuildingKind.WAR_FACTORY, BuildingKind.DEFENSE_TURRET, BuildingKind.POWER_PLANT);

    void act(Survey survey, Orders orders) {
        boolean poor = orders.credits() < Rules.costOf(UnitKind.INFANTRY);
        boolean canTrain = survey.finished(BuildingKind.BARRACKS).isPresent();
        if (!poor || !canTrain || survey.hasIncome() || survey.isTraining()) {
            return;
        }
        FOR_SALE.stream()
                .flatMap(kind -> survey.finished(kind).stream())
                .findFirst()
                .ifPresent(building -> orders.sell(building.id()));
    }
}
