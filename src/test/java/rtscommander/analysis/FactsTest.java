package rtscommander.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static rtscommander.support.Scenario.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Command;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.UnitView;

class FactsTest {
    @Test
    void onlyWhatIsInSightCounts() {
        Facts facts = Watched.on("""
                0..tt...........................T.......
                ........................................
                ........................................
                ..........T.............................
                """).afterTicks(1).facts();
        assertThat(facts.own().count(UnitKind.TANK)).isEqualTo(2);
        assertThat(facts.enemies().count(UnitKind.TANK)).isEqualTo(1);
        assertThat(facts.enemies().units().getFirst().at()).isEqualTo(at(10, 3));
        assertThat(facts.enemyBase()).isEmpty();
    }

    @Test
    void whoWasSeenIsRememberedForThreeMinutes() {
        Watched story = Watched.on("""
                0.......................................
                ........................................
                ........................................
                ............................V.......i...
                """);
        story.when(order(story, UnitKind.INFANTRY, new UnitOrder.Hold()));
        story.afterSeconds(1);
        assertThat(story.facts().enemies().size()).isEqualTo(0);
        story.when(order(story, UnitKind.INFANTRY, new UnitOrder.Move(at(34, 3))));
        story.afterSeconds(3);
        assertThat(story.facts().enemies().count(UnitKind.HARVESTER)).isEqualTo(1);
        int seen = story.facts().enemies().lastSeen();
        story.when(order(story, UnitKind.INFANTRY, new UnitOrder.Move(at(39, 3))));
        story.afterSeconds(60);
        assertThat(story.facts().enemies().lastSeen()).isBetween(seen, seen + 100);
        story.afterSeconds(181);
        assertThat(story.facts().enemies().size()).isEqualTo(0);
    }

    @Test
    void theDeadAreForgottenAtOnce() {
        Watched story = Watched.on("""
                0.......................................
                ..ttttt.................................
                ........................................
                .....I..................................
                """);
        story.afterTicks(1);
        assertThat(story.facts().enemies().size()).isEqualTo(1);
        story.afterSeconds(6);
        assertThat(story.facts().enemies().size()).isEqualTo(0);
    }

    @Test
    void incomeIsWhatTheLastMinuteBrought() {
        Watched story = Watched.on("""
                0...oooo
                ....oooo
                ....oooo
                ..v.....
                """);
        story.when(order(story, UnitKind.HARVESTER, new UnitOrder.Harvest(at(4, 1))));
        story.afterSeconds(60);
        int before = story.story().view(0).status().creditsHarvested();
        story.afterSeconds(60);
        int brought = story.story().view(0).status().creditsHarvested() - before;
        assertThat(brought).isPositive();
        assertThat(story.facts().economy().incomeAMinute()).isEqualTo(brought);
    }

    @Test
    void powerIsForeseenWithTheSitesThatWillBeFinished() {
        Watched story = Watched.on("""
                0...p...........
                ................
                ................
                ................
                """);
        story.when(
                new Command.Place(0, BuildingKind.BARRACKS, new Cell(6, 0)),
                new Command.Place(0, BuildingKind.REFINERY, new Cell(8, 0)));
        Facts.Power power = story.facts().power();
        // The barracks take 15 seconds, the refinery 18 more: too long for half a minute.
        assertThat(power).isEqualTo(new Facts.Power(150, 0, 150, 20));
        story.afterSeconds(5);
        assertThat(story.facts().power()).isEqualTo(new Facts.Power(150, 0, 150, 30));
    }

    @Test
    void harvestersWithoutOrdersAreIdle() {
        Watched story = Watched.on("""
                0......o
                .......o
                ....v.v.
                ........
                """);
        List<UnitView> harvesters = story.story().units(0, UnitKind.HARVESTER);
        story.when(new Command.Order(0, List.of(harvesters.get(1).id()), new UnitOrder.Stop(), false));
        story.afterTicks(2);
        assertThat(story.facts().economy().idle())
                .containsExactly(harvesters.get(1).id());
    }

    @Test
    void theLeastSeenQuarterIsKnown() {
        Facts facts = Watched.on(("0" + ".".repeat(59) + "\n") + (".".repeat(60) + "\n").repeat(39))
                .facts();
        assertThat(facts.scouting().seen(Quarter.NORTHWEST)).isGreaterThan(10);
        assertThat(facts.scouting().seen(facts.scouting().leastSeen())).isEqualTo(0);
        assertThat(facts.scouting().leastSeen()).isEqualTo(Quarter.NORTHEAST);
    }

    @Test
    void farOreIsTheNextField() {
        Facts facts = Watched.on("0..o" + ".".repeat(40) + "o\n" + (".".repeat(45) + "\n").repeat(3))
                .facts();
        assertThat(facts.economy().oreNear()).isEqualTo(500);
        assertThat(facts.economy().nextField()).contains(at(44, 0));
    }

    private static Command order(Watched story, UnitKind kind, UnitOrder order) {
        return new Command.Order(
                0, story.story().units(0, kind).stream().map(UnitView::id).toList(), order, false);
    }
}
