package rtscommander.protocol;

import static rtscommander.sim.BuildingKind.BARRACKS;
import static rtscommander.sim.BuildingKind.WAR_FACTORY;
import static rtscommander.sim.UnitKind.INFANTRY;
import static rtscommander.sim.UnitKind.TANK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rtscommander.analysis.Assessment;
import rtscommander.analysis.Code;
import rtscommander.analysis.Line;
import rtscommander.analysis.Report;
import rtscommander.analysis.Tip;
import rtscommander.llm.ModelState;
import rtscommander.nl.Answer;
import rtscommander.nl.Choice;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Refusal;
import rtscommander.nl.StandingOrder;
import rtscommander.nl.Understanding;
import rtscommander.nl.Verb;
import rtscommander.nl.Who;
import rtscommander.protocol.ServerMessage.Bye;
import rtscommander.protocol.ServerMessage.ByeReason;
import rtscommander.protocol.ServerMessage.Model;
import rtscommander.protocol.ServerMessage.Pong;
import rtscommander.protocol.ServerMessage.RefusalReason;
import rtscommander.protocol.ServerMessage.Refused;
import rtscommander.protocol.ServerMessage.Snapshot;
import rtscommander.protocol.ServerMessage.Welcome;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Event;
import rtscommander.sim.Kind;
import rtscommander.sim.Outcome;
import rtscommander.sim.Point;
import rtscommander.sim.Rejection;
import rtscommander.sim.Terrain;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.WeaponClass;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.FogView;
import rtscommander.sim.view.OreView;
import rtscommander.sim.view.PlayerStatus;
import rtscommander.sim.view.PlayerView;
import rtscommander.sim.view.UnitView;
import rtscommander.sim.view.UnitView.Activity;

/// The values that the examples in `docs/protocol.md` stand for.
final class Examples {
    private static final Point HOME = new Point(540, 400);
    private static final Point FRONT = new Point(1300, 500);

    /// The map of two rows: `..o~` and `..g~`.
    static final GameMap MAP = new GameMap(
            4,
            2,
            new Terrain[] {
                Terrain.GRASS, Terrain.GRASS, Terrain.ORE, Terrain.WATER,
                Terrain.GRASS, Terrain.GRASS, Terrain.GEMS, Terrain.WATER
            },
            List.of(new Cell(0, 0), new Cell(1, 0)));

    private static final FogView FOG = new FogView(4, new byte[] {2, 2, 2, 1, 0, 0, 0, 0});
    private static final OreView ORE = new OreView(4, new short[] {0, 0, 450, 0, 0, 0, 1000, 0});
    private static final PlayerStatus STATUS = new PlayerStatus(1450, 150, 20, 5160, 4, 0, 0, 0, 0, 600);
    private static final BuildingView FACTORY = new BuildingView(
            new EntityId(3),
            WAR_FACTORY,
            0,
            new Cell(12, 9),
            0,
            1200,
            100,
            false,
            false,
            List.of(TANK, TANK),
            35,
            Optional.of(new Point(800, 640)));

    private static final Point GOAL = new Point(1200, 480);
    private static final PlannedOrder TO_THE_ORE = PlannedOrder.of(Verb.MOVE)
            .with(Who.of(INFANTRY).with(new Who.Count.Half()))
            .with(new Place.Named(Place.Reference.ORE))
            .withThen();

    private Examples() {}

    static UnitView tank(double x, double y) {
        return new UnitView(
                new EntityId(7),
                TANK,
                0,
                new Point(x, y),
                64,
                70,
                280,
                Activity.MOVING,
                0,
                List.of(new UnitOrder.Move(new Point(1300, 900))));
    }

    /// What the player of the document sees, with these units.
    static PlayerView view(int tick, UnitView... units) {
        return new PlayerView(
                0, tick, new Outcome.Running(), MAP, FOG, ORE, STATUS, List.of(units), List.of(FACTORY), List.of());
    }

    static List<ServerMessage> serverMessages() {
        PlayerView first = view(840, tank(1200.5, 480));
        return List.of(
                new Welcome("0.1.0", "3f0c9a5e7b1d42688a90c1d2e3f4a5b6", 1, false, 0, 42, MAP),
                new Snapshot(
                        Optional.empty(),
                        first,
                        false,
                        12,
                        List.of(new Event.Trained(0, new EntityId(7), TANK, new Point(1180, 440)))),
                new Snapshot(Optional.of(first), view(841, tank(1200.5, 483.2)), false, 12, List.of()),
                new ServerMessage.Understanding(1, understood()),
                new ServerMessage.Understanding(
                        3,
                        new Understanding(
                                Understanding.State.ASKS,
                                Understanding.By.RULES,
                                200_000,
                                Optional.of(OrderPlan.Ask.WHAT),
                                List.of())),
                new ServerMessage.Answer(new Answer(
                        1,
                        1,
                        17,
                        TO_THE_ORE,
                        Answer.Code.ORDERED,
                        new Choice(infantry(7, 8, 9), Optional.empty(), 0, Optional.of(GOAL)),
                        Optional.empty())),
                new ServerMessage.Answer(new Answer(
                        4,
                        0,
                        0,
                        PlannedOrder.of(Verb.TRAIN).with(TANK),
                        Answer.Code.REFUSED,
                        new Choice(List.of(), Optional.of(TANK), 1, Optional.empty()),
                        Optional.of(new Refusal.ByTheWorld(new Rejection.NotEnoughCredits(500, 320))))),
                new ServerMessage.Standing(List.of(new StandingOrder(17, 1, true, TO_THE_ORE, Optional.of(GOAL)))),
                new ServerMessage.Report(report()),
                new Model(ModelState.LOADING, 0.4, "qwen2.5-coder-1.5b-instruct-q4_0.gguf", ""),
                new Refused(RefusalReason.BAD_FRAME, "Field \"y\" is missing in an order of type \"move\"."),
                new Refused(RefusalReason.MATCH_OVER, "The match is over.").about(12),
                new Pong(123456),
                new Bye(ByeReason.ELSEWHERE));
    }

    private static Report report() {
        OrderPlan plan = OrderPlan.of(PlannedOrder.of(Verb.BUILD).with(BuildingKind.POWER_PLANT));
        return new Report(
                5,
                840,
                Report.By.RULES,
                new Assessment(
                        -2.5,
                        Assessment.Level.BEHIND,
                        line(Code.SUMMARY, Map.of("own_units", 4, "enemy_units", 6, "income", 540), Optional.empty()),
                        List.of(new Tip(
                                line(
                                        Code.LOW_POWER,
                                        Map.of("produced", 50, "used", 70),
                                        Optional.of(BuildingKind.POWER_PLANT)),
                                Optional.empty(),
                                plan)),
                        line(Code.COACH_ECONOMY, Map.of(), Optional.of(UnitKind.HARVESTER))));
    }

    private static Line line(Code code, Map<String, Integer> numbers, Optional<Kind> kind) {
        return new Line(code, numbers, kind, "");
    }

    private static Understanding understood() {
        return new Understanding(
                Understanding.State.UNDERSTOOD,
                Understanding.By.RULES,
                400_000,
                Optional.empty(),
                List.of(OrderPlan.of(PlannedOrder.of(Verb.TRAIN).with(TANK).withCount(2), TO_THE_ORE)));
    }

    private static List<Choice.Chosen> infantry(int... ids) {
        return IntStream.of(ids)
                .mapToObj(id -> new Choice.Chosen(new EntityId(id), INFANTRY))
                .toList();
    }

    static List<Event> events() {
        Command place = new Command.Place(0, BARRACKS, new Cell(1, 1));
        Command train = new Command.Train(0, TANK, 1, List.of());
        Command launch = new Command.LaunchNuke(0, FRONT);
        Command order = new Command.Order(0, List.of(), new UnitOrder.Stop(), false);
        EntityId site = new EntityId(40);
        return List.of(
                new Event.Refused(place, new Rejection.NotEnoughCredits(500, 320)),
                new Event.Refused(train, new Rejection.MissingPrerequisite(TANK, WAR_FACTORY)),
                new Event.Refused(launch, new Rejection.NukeNotReady(1200)),
                new Event.Refused(order, new Rejection.Because(Rejection.Reason.NO_SUCH_TARGET)),
                new Event.Fired(new EntityId(7), WeaponClass.CANNON, new Point(1200, 480), FRONT, 4),
                new Event.Impact(WeaponClass.HOWITZER, FRONT, 50),
                new Event.UnderAttack(0, new EntityId(3), WAR_FACTORY, HOME),
                new Event.Destroyed(new EntityId(31), INFANTRY, 1, 0, FRONT),
                new Event.Trained(0, new EntityId(7), UnitKind.TANK, new Point(1180, 440)),
                new Event.ConstructionStarted(0, site, BARRACKS, HOME),
                new Event.Built(0, site, BARRACKS, HOME),
                new Event.Sold(0, site, BARRACKS, 250, HOME),
                new Event.Delivered(0, new EntityId(4), 200, HOME),
                new Event.PowerChanged(0, true),
                new Event.NukeReady(0),
                new Event.NukeLaunched(1, HOME, 100),
                new Event.Eliminated(1),
                new Event.Ended(new Outcome.Won(0)));
    }
}
