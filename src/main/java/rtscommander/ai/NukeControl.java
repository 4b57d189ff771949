package rtscommander.ai;

import rtscommander.sim.BuildingKind;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.UnitView;

/// Launches the nuke, once it is charged, on the richest target known, unless that is too poor or too close to one's
/// own.
final class NukeControl {
    private static final int WORTH_IT = 1000;
    /// What the headquarters, which has no price, is worth.
    private static final int HEADQUARTERS = 1500;

    void act(Survey survey, Orders orders) {
        if (survey.view().status().nukeTicksLeft() > 0
                || survey.finished(BuildingKind.HQ).isEmpty()) {
            return;
        }
        int bestWorth = WORTH_IT;
        Point best = null;
        for (BuildingView building : survey.enemyBuildings()) {
            Point place = building.centre();
            int worth = worth(survey, place);
            if (worth > bestWorth) {
                best = place;
                bestWorth = worth;
            }
        }
        if (best != null) {
            orders.launchNuke(best);
        }
    }

    private static int worth(Survey survey, Point place) {
        double radius = Rules.NUKE_WEAPON.splashRadius();
        int worth = 0;
        for (BuildingView building : survey.enemyBuildings()) {
            worth += building.centre().distanceTo(place) <= radius ? priceOf(building.kind()) : 0;
        }
        for (UnitView enemy : survey.enemies()) {
            worth += enemy.at().distanceTo(place) <= radius ? Rules.costOf(enemy.kind()) : 0;
        }
        for (UnitView ours : survey.army()) {
            worth -= ours.at().distanceTo(place) <= radius ? Rules.costOf(ours.kind()) : 0;
        }
        for (BuildingView ours : survey.own()) {
            worth -= ours.centre().distanceTo(place) <= radius ? priceOf(ours.kind()) : 0;
        }
        return worth;
    }

    private static int priceOf(BuildingKind kind) {
        return kind == BuildingKind.HQ ? HEADQUARTERS : Rules.costOf(kind);
    }
}
