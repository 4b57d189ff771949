package rtscommander.ai;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.view.BuildingView;

/// Trains the army: a mix of all kinds that leans towards what beats the enemy that was seen.
final class Recruiter {
    /// So few wait in a queue that the mix can still change.
    private static final int QUEUE = 2;
    /// With so many credits to spare infantry is trained whatever the mix says.
    private static final int PLENTY = 1200;
    /// How far what was seen of the enemy bends the mix.
    private static final double LEANING = 4;

    private static final List<UnitKind> VEHICLES = List.of(UnitKind.TANK, UnitKind.ARTILLERY, UnitKind.HELICOPTER);

    void act(Survey survey, Intelligence intelligence, Orders orders, int savings) {
        Map<UnitKind, Double> mix = mix(intelligence);
        for (BuildingView building : survey.own()) {
            if (building.finished() && building.queue().size() < QUEUE) {
                switch (building.kind()) {
                    case BARRACKS -> barracks(survey, orders, mix, savings, building);
                    case WAR_FACTORY -> warFactory(survey, orders, mix, savings, building);
                    case HQ, POWER_PLANT, REFINERY, DEFENSE_TURRET -> {
                        // No army comes from there.
                    }
                }
            }
        }
    }

    private static void barracks(
            Survey survey, Orders orders, Map<UnitKind, Double> mix, int savings, BuildingView building) {
        int spare = orders.credits() - savings;
        boolean wanted = survey.finished(BuildingKind.WAR_FACTORY).isEmpty()
                || spare >= PLENTY
                || VEHICLES.stream().allMatch(kind -> need(survey, mix, UnitKind.INFANTRY) >= need(survey, mix, kind));
        if (wanted && spare >= Rules.costOf(UnitKind.INFANTRY)) {
            orders.train(UnitKind.INFANTRY, building.id());
        }
    }

    private static void warFactory(
            Survey survey, Orders orders, Map<UnitKind, Double> mix, int savings, BuildingView building) {
        UnitKind most = UnitKind.TANK;
        for (UnitKind kind : VEHICLES) {
            if (need(survey, mix, kind) > need(survey, mix, most)) {
                most = kind;
            }
        }
        if (orders.credits() - savings >= Rules.costOf(most)) {
            orders.train(most, building.id());
        }
    }

    /// How far behind its share a kind is: the share by what it would be worth with one more.
    private static double need(Survey survey, Map<UnitKind, Double> mix, UnitKind kind) {
        return mix.getOrDefault(kind, 0.0) / ((survey.count(kind) + 1) * Rules.costOf(kind));
    }

    /// The share of each kind in what the army is worth, in any unit.
    private static Map<UnitKind, Double> mix(Intelligence intelligence) {
        Map<UnitKind, Double> seen = new EnumMap<>(UnitKind.class);
        double all = 1;
        for (UnitKind kind : UnitKind.values()) {
            double worth = intelligence.enemyCount(kind) * (double) Rules.costOf(kind);
            seen.put(kind, worth);
            all += worth;
        }
        double infantry = LEANING * seen.getOrDefault(UnitKind.INFANTRY, 0.0) / all;
        double tanks = LEANING * seen.getOrDefault(UnitKind.TANK, 0.0) / all;
        double artillery = LEANING * seen.getOrDefault(UnitKind.ARTILLERY, 0.0) / all;
        double helicopters = LEANING * seen.getOrDefault(UnitKind.HELICOPTER, 0.0) / all;

        Map<UnitKind, Double> mix = new EnumMap<>(UnitKind.class);
        mix.put(UnitKind.INFANTRY, 2 + 2 * helicopters);
        mix.put(UnitKind.TANK, 4 + infantry + artillery);
        mix.put(UnitKind.ARTILLERY, 1.5 + infantry);
        mix.put(UnitKind.HELICOPTER, 1.5 + tanks + artillery);
        return mix;
    }
}
