package rtscommander.ai;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.EntityId;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.UnitView;

/// Sees to it that there are harvesters enough and that none stands idle.
final class Economy {
    private static final int BEFORE_ANY_REFINERY = 3;
    private static final int FOR_EACH_REFINERY = 4;
    private static final int MOST = 10;
    /// One that found no work is sent again only after this many ticks.
    private static final int TRY_AGAIN = 30 * Rules.TICKS_PER_SECOND;

    private final SortedMap<EntityId, Integer> sentAt = new TreeMap<>();

    void act(Survey survey, Orders orders, int savings) {
        if (survey.nearestOre(survey.home()).isEmpty()) {
            return;
        }
        sentAt.keySet()
                .removeIf(id -> survey.harvesters().stream()
                        .noneMatch(harvester -> harvester.id().equals(id)));
        for (UnitView harvester : survey.harvesters()) {
            boolean due = survey.tick() - sentAt.getOrDefault(harvester.id(), -TRY_AGAIN) >= TRY_AGAIN;
            if (harvester.orders().isEmpty() && due) {
                sentAt.put(harvester.id(), survey.tick());
                orders.give(List.of(harvester), new UnitOrder.Harvest(harvester.at()));
            }
        }
        int wanted =
                Math.min(MOST, Math.max(BEFORE_ANY_REFINERY, FOR_EACH_REFINERY * survey.count(BuildingKind.REFINERY)));
        // The first few pay for everything else; later ones wait for the building that is saved for.
        int price = Rules.costOf(UnitKind.HARVESTER) + (survey.count(UnitKind.HARVESTER) < wanted / 2 ? 0 : savings);
        survey.finished(BuildingKind.HQ)
                .filter(headquarters -> headquarters.queue().isEmpty())
                .filter(headquarters -> survey.count(UnitKind.HARVESTER) < wanted && orders.credits() >= price)
                .ifPresent(headquarters -> orders.train(UnitKind.HARVESTER, headquarters.id()));
    }
}
