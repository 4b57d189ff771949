package rtscommander.nl;

import java.util.Optional;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.SiteFinder;

/// What the player has left to spend in one tick, while the orders of a sentence draw on it one after the
/// other: credits, room in queues, and ground.
final class Means {
    private final Situation situation;
    private final SiteFinder sites;
    private int credits;
    private int queued;

    Means(Situation situation) {
        this.situation = situation;
        this.credits = situation.view().status().credits();
        this.sites = new SiteFinder(situation.view(), situation.home());
    }

    /// Takes what so many units need, or as many of them as can be paid and have room.
    ///
    /// @return how many; 0 for none
    int train(UnitKind kind, int wished) {
        int room = situation.buildings().stream()
                .filter(building -> building.kind() == Rules.of(kind).madeAt() && building.finished())
                .mapToInt(building -> Rules.QUEUE_LENGTH - building.queue().size())
                .sum();
        int count = Math.min(
                Math.min(wished, Rules.MAX_TRAIN_COUNT),
                Math.min(Math.max(0, room - queued), credits / Rules.costOf(kind)));
        credits -= count * Rules.costOf(kind);
        queued += count;
        return count;
    }

    boolean affords(BuildingKind kind) {
        return credits >= Rules.costOf(kind);
    }

    /// Takes the ground nearest to a place, and the price.
    Optional<Cell> build(BuildingKind kind, Point wish) {
        Optional<Cell> site = sites.find(kind, wish);
        site.ifPresent(at -> {
            sites.reserve(kind, at);
            credits -= Rules.costOf(kind);
        });
        return site;
    }

    /// The first building that must stand before this one can be put up, and does not.
    Optional<BuildingKind> missingFor(BuildingKind kind) {
        return Rules.of(kind).prerequisites().stream()
                .filter(needed -> situation.buildings().stream().noneMatch(own -> stands(own, needed)))
                .findFirst();
    }

    private static boolean stands(BuildingView building, BuildingKind kind) {
        return building.kind() == kind && building.finished();
    }
}
