package rtscommander.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rtscommander.sim.map.MapLetters;
import rtscommander.support.Scenario;

class EndOfMatchTest {
    @Test
    void whoLosesHisLastBuildingIsOut() {
        Scenario story = Scenario.on("""
                0..............
                ...............
                ...............
                tttttttttt.1...
                tttttttttt.....
                ...............
                .............I.""");
        story.until(3000, "player 0 has won", s -> s.world().outcome().equals(new Outcome.Won(0)));
        assertThat(story.events(Event.Eliminated.class)).containsExactly(new Event.Eliminated(1));
        assertThat(story.view(0).units()).noneMatch(unit -> unit.owner() == 1);
    }

    @Test
    void afterTheEndNothingMovesAndNothingIsObeyed() {
        Scenario story = Scenario.on("""
                0..............
                ...............
                ...............
                tttttttttt.1...
                tttttttttt.....
                ...............""");
        story.until(3000, "it is over", s -> s.world().outcome() instanceof Outcome.Won);
        long hash = story.world().hash();
        story.when(new Command.Train(0, UnitKind.HARVESTER, 1, List.of())).thenRefused(Rejection.Reason.MATCH_OVER);
        assertThat(story.world().hash()).isEqualTo(hash);
        assertThat(story.events(Event.Ended.class)).hasSize(1);
    }

    @Test
    void aNukeChargesIsLaunchedAndHarmsEverybody() {
        Scenario story = Scenario.on("""
                ..............
                ..ii......II..
                ..............""");
        story.when(new Command.LaunchNuke(0, new Point(280, 60)))
                .thenRefused(new Rejection.NukeNotReady(Rules.NUKE_CHARGE_TICKS));
        story.order(0, UnitKind.INFANTRY, new UnitOrder.Hold()).order(1, UnitKind.INFANTRY, new UnitOrder.Hold());
        story.until(
                Rules.NUKE_CHARGE_TICKS, "it is ready", s -> s.view(0).status().nukeTicksLeft() == 0);
        assertThat(story.events(Event.NukeReady.class)).contains(new Event.NukeReady(0));
        story.when(new Command.LaunchNuke(0, new Point(280, 60)));
        story.afterTicks(Rules.NUKE_FLIGHT_TICKS);
        assertThat(story.has(0, UnitKind.INFANTRY)).isFalse();
        assertThat(story.has(1, UnitKind.INFANTRY)).isFalse();
        assertThat(story.view(0).status().nukeTicksLeft()).isGreaterThan(Rules.NUKE_CHARGE_TICKS - 200);
    }

    @Test
    void whenTheLastTwoFallInTheSameTickItIsADraw() {
        World world = new World(
                MapLetters.parse("0......1..\n..........\n.........."),
                new Opening(
                        List.of(
                                new Opening.Piece.OfBuilding(0, BuildingKind.POWER_PLANT, new Cell(0, 0)),
                                new Opening.Piece.OfBuilding(1, BuildingKind.POWER_PLANT, new Cell(7, 0))),
                        0));
        world.step(List.of(new Command.Sell(0, new EntityId(0)), new Command.Sell(1, new EntityId(1))));
        assertThat(world.outcome()).isEqualTo(new Outcome.Drawn());
    }

    @Test
    void timeRunsOutInTheEnd() {
        Scenario story = Scenario.on("""
                ..........
                ..........""");
        story.afterTicks(Rules.TIME_LIMIT_TICKS - 1);
        assertThat(story.world().outcome()).isEqualTo(new Outcome.Running());
        story.afterTicks(1);
        assertThat(story.world().outcome()).isEqualTo(new Outcome.Drawn());
    }
}
