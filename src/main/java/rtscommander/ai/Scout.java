package rtscommander.ai;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rtscommander.sim.Cell;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.FogLevel;
import rtscommander.sim.view.UnitView;

/// Sends one unit to find the enemy's base, and another from time to time to see what became of it.
final class Scout {
    private static final int FIRST_AT = 20 * Rules.TICKS_PER_SECOND;
    /// Ticks from the end of one errand to the next.
    private static final int REST = 120 * Rules.TICKS_PER_SECOND;
    /// A base is found when one has come this close to it, in tiles.
    private static final double CLOSE = 6;

    private final Exploration exploration = new Exploration();
    private Optional<EntityId> scout = Optional.empty();
    private int nextAt = FIRST_AT;

    boolean is(EntityId unit) {
        return scout.filter(unit::equals).isPresent();
    }

    void act(Survey survey, Intelligence intelligence, Orders orders, List<UnitView> reserve) {
        if (scout.isPresent()) {
            survey.army().stream()
                    .filter(unit -> is(unit.id()))
                    .findFirst()
                    .ifPresentOrElse(unit -> go(unit, survey, intelligence, orders), () -> rest(survey));
        } else if (survey.tick() >= nextAt) {
            reserve.stream()
                    .filter(unit -> unit.kind() == UnitKind.INFANTRY || unit.kind() == UnitKind.HELICOPTER)
                    .min(Comparator.comparingDouble(unit -> unit.at().distanceTo(intelligence.enemyHome(survey))))
                    .ifPresent(unit -> {
                        scout = Optional.of(unit.id());
                        orders.give(List.of(unit), new UnitOrder.Move(intelligence.enemyHome(survey)));
                    });
        }
    }

    private void go(UnitView unit, Survey survey, Intelligence intelligence, Orders orders) {
        Point enemyHome = intelligence.enemyHome(survey);
        boolean known = !survey.enemyBuildings().isEmpty();
        if (known && unit.at().distanceTo(enemyHome) <= CLOSE * Rules.TILE) {
            // Seen enough: it is of the reserve again, and goes home with it.
            rest(survey);
        } else if (unit.orders().isEmpty()) {
            boolean seen = survey.view().fog().level(Cell.of(enemyHome)) != FogLevel.HIDDEN;
            if (known) {
                rest(survey);
            } else if (seen) {
                exploration
                        .next(survey, enemyHome)
                        .ifPresent(place -> orders.give(List.of(unit), new UnitOrder.Move(place)));
            } else {
                orders.give(List.of(unit), new UnitOrder.Move(enemyHome));
            }
        }
    }

    private void rest(Survey survey) {
        scout = Optional.empty();
        nextAt = survey.tick() + REST;
    }
}
