package rtscommander.ai;

import rtscommander.sim.Rules;

/// Has damaged buildings repaired, a few at a time, while there is money.
final class Repairs {
    private static final int WORTH_REPAIRING_PERCENT = 70;
    private static final int AT_A_TIME = 3;
    private static final int CREDITS_LEFT = 200;

    void act(Survey survey, Orders orders) {
        if (orders.credits() < CREDITS_LEFT) {
            return;
        }
        long underway =
                survey.own().stream().filter(building -> building.repairing()).count();
        survey.own().stream()
                .filter(building -> building.finished() && !building.repairing())
                .filter(building ->
                        building.health() * 100 < Rules.of(building.kind()).health() * WORTH_REPAIRING_PERCENT)
                .limit(Math.max(0, AT_A_TIME - underway))
                .forEach(building -> orders.repair(building.id()));
    }
}
