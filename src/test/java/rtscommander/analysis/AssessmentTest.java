package rtscommander.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static rtscommander.analysis.Code.AIR_THREAT;
import static rtscommander.analysis.Code.BASE_THREATENED;
import static rtscommander.analysis.Code.BUILD_POWER_PLANT;
import static rtscommander.analysis.Code.BUILD_WAR_FACTORY;
import static rtscommander.analysis.Code.COACH_ECONOMY;
import static rtscommander.analysis.Code.COACH_SPEND;
import static rtscommander.analysis.Code.COUNTER_INFANTRY;
import static rtscommander.analysis.Code.COUNTER_TANKS;
import static rtscommander.analysis.Code.ENEMY_BASE_UNKNOWN;
import static rtscommander.analysis.Code.EXPAND;
import static rtscommander.analysis.Code.FEW_HARVESTERS;
import static rtscommander.analysis.Code.HEADQUARTERS_LOST;
import static rtscommander.analysis.Code.HUNT_ARTILLERY;
import static rtscommander.analysis.Code.IDLE_BARRACKS;
import static rtscommander.analysis.Code.IDLE_HARVESTERS;
import static rtscommander.analysis.Code.IDLE_WAR_FACTORY;
import static rtscommander.analysis.Code.LOW_POWER;
import static rtscommander.analysis.Code.NO_ARMY;
import static rtscommander.analysis.Code.NO_TURRETS;
import static rtscommander.analysis.Code.NUKE_INCOMING;
import static rtscommander.analysis.Code.NUKE_READY;
import static rtscommander.analysis.Code.NUKE_READY_NO_TARGET;
import static rtscommander.analysis.Code.POWER_SOON_SHORT;
import static rtscommander.analysis.Code.STAY_HOME;
import static rtscommander.analysis.Code.STRONG_MOMENT;
import static rtscommander.analysis.Code.SUMMARY;
import static rtscommander.analysis.Code.SUMMARY_ALONE;
import static rtscommander.support.Scenario.at;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rtscommander.analysis.Assessment.Level;
import rtscommander.nl.Adjutant;
import rtscommander.nl.Answer;
import rtscommander.nl.Audience;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.StandingOrder;
import rtscommander.nl.Understanding;
import rtscommander.nl.Verb;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Opening;
import rtscommander.sim.Rules;
import rtscommander.sim.Terrain;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.World;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.view.PlayerView;
import rtscommander.support.ScriptedInterpreter;

/// What is said of each story, line by line.
class AssessmentTest {
    private static final String LOW_POWER_BASE = """
            0...w..b..r......oo.............
            .................oo.............
            ..d.d.dd........................
            .....v.v...i.i..................
            """;

    private record Row(String name, Supplier<Watched> story, double score, Level level, List<Code> codes) {}

    private static Row row(String name, Supplier<Watched> story, double score, Level level, Code... codes) {
        return new Row(name, story, score, level, List.of(codes));
    }

    /// Summary, tips and coaching of each.
    private static final List<Row> GRID = List.of(
            row(
                    "the first moment of a match",
                    () -> Watched.on("""
                    0.......oo......................
                    ........oo......................
                    ....v...........................
                    ....v..iii......................
                    """),
                    5.5,
                    Level.EVEN,
                    SUMMARY_ALONE,
                    BUILD_POWER_PLANT,
                    FEW_HARVESTERS,
                    ENEMY_BASE_UNKNOWN,
                    COACH_ECONOMY),
            row(
                    "no money and power short",
                    () -> Watched.with(40, LOW_POWER_BASE),
                    8,
                    Level.EVEN,
                    SUMMARY_ALONE,
                    LOW_POWER,
                    FEW_HARVESTERS,
                    ENEMY_BASE_UNKNOWN,
                    EXPAND,
                    COACH_ECONOMY),
            row(
                    "power soon short",
                    () -> Watched.with(5000, """
                    0...p..b..w......oo.............
                    ................................
                    ......r.d.d....d................
                    .......v.v.i.i..................
                    """)
                            .when(
                                    new Command.Place(0, BuildingKind.DEFENSE_TURRET, new Cell(9, 3)),
                                    new Command.Place(0, BuildingKind.DEFENSE_TURRET, new Cell(9, 1))),
                    9,
                    Level.EVEN,
                    SUMMARY_ALONE,
                    POWER_SOON_SHORT,
                    IDLE_HARVESTERS,
                    FEW_HARVESTERS,
                    IDLE_WAR_FACTORY,
                    COACH_ECONOMY),
            row(
                    "an idle harvester and money to spend",
                    () -> Watched.with(3000, """
                    0...p..b..w......oo.............
                    .................oo.............
                    ......r.........................
                    .....v.v.v.v...i.i..............
                    """)
                            .when(new Command.Order(0, List.of(new EntityId(7)), new UnitOrder.Stop(), false))
                            .afterTicks(1),
                    8.5,
                    Level.EVEN,
                    SUMMARY_ALONE,
                    IDLE_HARVESTERS,
                    IDLE_WAR_FACTORY,
                    IDLE_BARRACKS,
                    ENEMY_BASE_UNKNOWN,
                    COACH_ECONOMY),
            row(
                    "enemies at the door",
                    () -> Watched.with(0, """
                    0...p..b..r......oo.............
                    .................oo.............
                    ..........I.I...................
                    ..vvvv.....I....i...............
                    """).afterTicks(5),
                    4,
                    Level.AHEAD,
                    SUMMARY,
                    BASE_THREATENED,
                    BUILD_WAR_FACTORY,
                    NO_TURRETS,
                    ENEMY_BASE_UNKNOWN,
                    COACH_ECONOMY),
            row(
                    "enemy tanks met by infantry",
                    () -> Watched.with(2000, """
                    .............................................
                    0...p..b..w..r.....oo...................TTTT.
                    ...................oo....................T...
                    ....v..v.v.v................i.....i..........
                    """).afterTicks(1),
                    5.5,
                    Level.AHEAD,
                    SUMMARY,
                    STAY_HOME,
                    COUNTER_TANKS,
                    IDLE_WAR_FACTORY,
                    IDLE_BARRACKS,
                    COACH_ECONOMY),
            row(
                    "helicopters and nothing to shoot them with",
                    () -> Watched.with(900, """
                    .............................................
                    0...p..b..w..r.....oo......................H.
                    ...................oo....................H...
                    ....v..v.v.v.........................t.......
                    """).afterTicks(1),
                    5.5,
                    Level.AHEAD,
                    SUMMARY,
                    AIR_THREAT,
                    STAY_HOME,
                    IDLE_WAR_FACTORY,
                    IDLE_BARRACKS,
                    COACH_ECONOMY),
            row(
                    "a strong army and a known enemy",
                    () -> Watched.with(0, """
                    0...p..b..w..r.....oo.............ttttttt.....
                    ...................oo.............iiiiiii.....
                    .........................................1....
                    ....v..v.v.v..d...............................
                    ..............................................
                    ..............................................
                    """).afterTicks(1),
                    20.5,
                    Level.AHEAD,
                    SUMMARY,
                    STRONG_MOMENT,
                    COACH_ECONOMY),
            row(
                    "many infantry",
                    () -> Watched.with(700, """
                    0...p..b..w..r.....oo.......................
                    ...................oo...............II.I....
                    ...............................t....III.....
                    ....v..v.v.v..d.............................
                    """).afterTicks(1),
                    3,
                    Level.AHEAD,
                    SUMMARY,
                    COUNTER_INFANTRY,
                    IDLE_WAR_FACTORY,
                    IDLE_BARRACKS,
                    ENEMY_BASE_UNKNOWN,
                    COACH_ECONOMY),
            row(
                    "artillery in sight",
                    () -> Watched.with(0, """
                    0...p..b..w..r.....oo.......................
                    ...................oo.......................
                    ...........................t......A.........
                    ....v..v.v.v..d.............................
                    """).afterTicks(1),
                    7,
                    Level.AHEAD,
                    SUMMARY,
                    HUNT_ARTILLERY,
                    ENEMY_BASE_UNKNOWN,
                    COACH_ECONOMY),
            row(
                    "an army far from home and no turret",
                    () -> Watched.with(600, """
                    0...p..b..w..r.....oo.......................
                    ...................oo......ttt..............
                    .............................T..............
                    ....v..v.v.v................................
                    """).afterTicks(1),
                    8.5,
                    Level.AHEAD,
                    SUMMARY,
                    IDLE_WAR_FACTORY,
                    IDLE_BARRACKS,
                    NO_TURRETS,
                    ENEMY_BASE_UNKNOWN,
                    COACH_ECONOMY),
            row(
                    "a nuke comes down on the base",
                    () -> Watched.with(0, """
                    0...p..b..w..r..oo..........1...............
                    ................oo..........................
                    ............................................
                    ....v..v.v.v..i...........................I.
                    """)
                            .afterTicks(Rules.NUKE_CHARGE_TICKS + 1)
                            .when(new Command.LaunchNuke(1, at(2, 2))),
                    7.5,
                    Level.EVEN,
                    SUMMARY_ALONE,
                    NUKE_INCOMING,
                    IDLE_HARVESTERS,
                    NUKE_READY_NO_TARGET,
                    IDLE_WAR_FACTORY,
                    COACH_SPEND),
            row(
                    "the own nuke is ready",
                    () -> Watched.with(0, """
                    0...p..b..w..r..oo..........................
                    ................oo..........1...............
                    ............................................
                    ....v..v.v.v..iii.....i.....................
                    """).afterTicks(Rules.NUKE_CHARGE_TICKS + 1),
                    10,
                    Level.AHEAD,
                    SUMMARY,
                    IDLE_HARVESTERS,
                    NUKE_READY,
                    IDLE_WAR_FACTORY,
                    IDLE_BARRACKS,
                    COACH_SPEND),
            row(
                    "a battle that was lost",
                    () -> Watched.with(0, """
                    0...p..b..w..r......oooooo..................
                    ....................oooooo..........TTTTT...
                    ...............iiiiii...............TTTTT...
                    ....v..v.v.v........................TTTTT...
                    """)
                            .when(new Command.Order(
                                    0, ids(10, 11, 12, 13, 14, 15), new UnitOrder.AttackMove(at(38, 2)), false))
                            .afterSeconds(30),
                    -5.5,
                    Level.BEHIND,
                    SUMMARY,
                    NO_ARMY,
                    COUNTER_TANKS,
                    IDLE_WAR_FACTORY,
                    NO_TURRETS,
                    COACH_ECONOMY),
            row(
                    "the ore at home runs out",
                    () -> Watched.with(0, """
                    0...p..b..w..ro....oo....................1..
                    ...................o........................
                    ...................................oo.......
                    ....v..v.v.v..d..i.....................t....
                    """).afterTicks(1),
                    8.5,
                    Level.AHEAD,
                    SUMMARY,
                    EXPAND,
                    COACH_ECONOMY));

    @TestFactory
    Stream<DynamicTest> everyStoryIsAssessedAsWrittenDown() {
        return GRID.stream()
                .map(row -> DynamicTest.dynamicTest(row.name, () -> {
                    Assessment found = row.story.get().assessment();
                    assertThat(codes(found)).isEqualTo(row.codes);
                    assertThat(found.score()).isEqualTo(row.score);
                    assertThat(found.level()).isEqualTo(row.level);
                }));
    }

    @Test
    void whoHasLostHisHeadquartersIsTold() {
        Opening opening = new Opening(
                List.of(
                        new Opening.Piece.OfBuilding(0, BuildingKind.BARRACKS, new Cell(1, 1)),
                        new Opening.Piece.OfBuilding(1, BuildingKind.HQ, new Cell(5, 5))),
                0);
        Terrain[] grass = new Terrain[64];
        Arrays.fill(grass, Terrain.GRASS);
        GameMap map = new GameMap(8, 8, grass, List.of(new Cell(0, 0), new Cell(5, 5)));
        PlayerView view = new World(map, opening).view(0);
        Observer observer = new Observer();
        observer.watch(view);
        Assessment found = Assessment.of(FactFinder.find(view, observer.recall(view)));
        assertThat(found.tips().getFirst().line().code()).isEqualTo(HEADQUARTERS_LOST);
    }

    /// Whoever clicks on a tip must not be told at once that it cannot be.
    @Test
    void whatCannotBePaidIsNoOrder() {
        Tip tip = tip(Watched.with(40, LOW_POWER_BASE), LOW_POWER);
        assertThat(tip.plan()).isEqualTo(OrderPlan.NOTHING);
        tip = tip(Watched.with(300, LOW_POWER_BASE), LOW_POWER);
        assertThat(tip.plan())
                .isEqualTo(OrderPlan.of(PlannedOrder.of(Verb.BUILD).with(BuildingKind.POWER_PLANT)));
    }

    /// Half a minute after it was seen it may be anywhere.
    @Test
    void artilleryIsHuntedWhereItWasSeenLast() {
        Watched story = Watched.with(0, """
                0...p..b..w..r.....oo.......................
                ...................oo.......................
                ...........................t......A.........
                ....v..v.v.v..d.............................
                """).afterTicks(1);
        EntityId artillery = unitOf(story, 1);
        EntityId tank = story.story().view(0).units().stream()
                .filter(unit -> unit.owner() == 0 && unit.kind() == UnitKind.TANK)
                .findFirst()
                .orElseThrow()
                .id();
        story.when(
                        new Command.Order(0, List.of(tank), new UnitOrder.Move(at(16, 2)), false),
                        new Command.Order(1, List.of(artillery), new UnitOrder.Move(at(43, 0)), false))
                .afterSeconds(10);
        PlayerView view = story.story().view(0);
        assertThat(view.units()).noneMatch(unit -> unit.owner() == 1);

        Adjutant adjutant = new Adjutant(0, ScriptedInterpreter.deaf(), new Nobody());
        adjutant.carryOut(tip(story, HUNT_ARTILLERY).plan());
        assertThat(adjutant.decide(view)).hasSize(1);
    }

    private static EntityId unitOf(Watched story, int player) {
        return story.story().view(player).units().stream()
                .filter(unit -> unit.owner() == player)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Hears nothing.
    private static final class Nobody implements Audience {
        @Override
        public void understood(int seq, Understanding understanding) {}

        @Override
        public void answered(Answer answer) {}

        @Override
        public void standing(List<StandingOrder> orders) {}
    }

    private static Tip tip(Watched story, Code code) {
        return story.assessment().tips().stream()
                .filter(tip -> tip.line().code() == code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void adviceThatIsTakenIsNotGivenAgain() {
        Watched story = Watched.with(300, LOW_POWER_BASE);
        story.when(new Command.Place(0, BuildingKind.POWER_PLANT, new Cell(8, 2)));
        assertThat(story.codes()).doesNotContain(LOW_POWER);
    }

    private static List<EntityId> ids(int... values) {
        return Arrays.stream(values).mapToObj(EntityId::new).toList();
    }

    private static List<Code> codes(Assessment found) {
        return Stream.of(
                        Stream.of(found.summary().code()),
                        found.tips().stream().map(tip -> tip.line().code()),
                        Stream.of(found.coach().code()))
                .flatMap(codes -> codes)
                .toList();
    }
}
