package rtscommander.ai;

import java.util.List;
import java.util.Optional;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.SiteFinder;

/// Puts up the base in a fixed order, one building at a time, and whatever was lost again; power before it runs short.
final class BaseBuilder {
    /// So many of a kind, once the army is worth so much.
    private record Step(BuildingKind kind, int count, int army) {}

    private static final List<Step> ORDER = List.of(
            new Step(BuildingKind.POWER_PLANT, 1, 0),
            new Step(BuildingKind.REFINERY, 1, 0),
            new Step(BuildingKind.BARRACKS, 1, 0),
            new Step(BuildingKind.WAR_FACTORY, 1, 0),
            new Step(BuildingKind.DEFENSE_TURRET, 1, 800),
            new Step(BuildingKind.REFINERY, 2, 1000),
            new Step(BuildingKind.DEFENSE_TURRET, 2, 2000),
            new Step(BuildingKind.WAR_FACTORY, 2, 2500),
            new Step(BuildingKind.DEFENSE_TURRET, 3, 5000),
            new Step(BuildingKind.BARRACKS, 2, 5000));
    /// With so many credits unspent it goes on whatever the army is worth.
    private static final int RICH = 2500;
    /// Ticks to wait when there is no room anywhere.
    private static final int TRY_AGAIN = 20 * Rules.TICKS_PER_SECOND;

    private int savings;
    private int noRoomAt = -TRY_AGAIN;

    /// Credits that others should leave for the next building.
    int savings() {
        return savings;
    }

    void act(Survey survey, Intelligence intelligence, Orders orders) {
        savings = 0;
        boolean busy = survey.own().stream().anyMatch(building -> !building.finished());
        if (busy || survey.finished(BuildingKind.HQ).isEmpty() || survey.tick() - noRoomAt < TRY_AGAIN) {
            return;
        }
        Optional<BuildingKind> next = next(survey, orders.credits());
        if (next.isEmpty()) {
            return;
        }
        int cost = Rules.costOf(next.get());
        if (orders.credits() < cost) {
            // What no income will ever pay for is not saved for.
            savings = survey.hasIncome() ? cost : 0;
            return;
        }
        new SiteFinder(survey.view(), survey.home())
                .find(next.get(), wish(survey, intelligence, next.get()))
                .ifPresentOrElse(site -> orders.place(next.get(), site), () -> noRoomAt = survey.tick());
    }

    private static Optional<BuildingKind> next(Survey survey, int credits) {
        int power = 0;
        for (BuildingView building : survey.own()) {
            power += Rules.of(building.kind()).power();
        }
        int army = Survey.strength(survey.army());
        for (Step step : ORDER) {
            if (survey.count(step.kind()) < step.count()) {
                int left = power + Rules.of(step.kind()).power();
                if (left < 0) {
                    return Optional.of(BuildingKind.POWER_PLANT);
                }
                boolean ready = Rules.of(step.kind()).prerequisites().stream()
                        .allMatch(kind -> survey.finished(kind).isPresent());
                if (ready) {
                    return army >= step.army() || credits >= RICH ? Optional.of(step.kind()) : Optional.empty();
                }
            }
        }
        return power < 0 ? Optional.of(BuildingKind.POWER_PLANT) : Optional.empty();
    }

    /// Where it would stand best: refineries by the ore, turrets towards the enemy, others behind the headquarters.
    private static Point wish(Survey survey, Intelligence intelligence, BuildingKind kind) {
        Point home = survey.home();
        Point enemy = intelligence.enemyHome(survey);
        return switch (kind) {
            case REFINERY -> survey.nearestOre(home).orElse(home);
            case DEFENSE_TURRET -> Survey.towards(home, enemy, 7.0 * Rules.TILE);
            case BARRACKS, WAR_FACTORY -> Survey.towards(home, enemy, 5.0 * Rules.TILE);
            case HQ, POWER_PLANT -> Survey.towards(home, enemy, -4.0 * Rules.TILE);
        };
    }
}
