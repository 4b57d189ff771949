package rtscommander.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Event;
import rtscommander.sim.Opening;
import rtscommander.sim.Outcome;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.World;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.map.MapGenerator;
import rtscommander.sim.view.PlayerView;
import rtscommander.support.Seeds;

class OpponentTest {
    private static final int MINUTE = 60 * Rules.TICKS_PER_SECOND;

    @Test
    void itBeatsAnIdlePlayerBeforeMinuteTwelve() {
        for (long seed = 1; seed <= 5; seed++) {
            World world = world(seed);
            play(world, new Opponent(seed), 12 * MINUTE);
            assertThat(world.outcome()).as("seed %d", seed).isEqualTo(new Outcome.Won(0));
        }
    }

    @Test
    void aBeginnerHasSixMinutesBeforeTheFirstAttack() {
        World world = world(6);
        List<Event> events = play(world, new Opponent(6), 6 * MINUTE);
        assertThat(events)
                .noneMatch(event ->
                        event instanceof Event.Destroyed destroyed && destroyed.kind() instanceof BuildingKind);
    }

    @Test
    void itGathersBuildsAndTrainsWithinThreeMinutes() {
        World world = world(7);
        play(world, new Opponent(7), 3 * MINUTE);
        PlayerView view = world.view(0);
        assertThat(view.status().creditsHarvested()).isGreaterThan(2000);
        for (BuildingKind kind : BuildingKind.values()) {
            assertThat(view.buildings()).anyMatch(building -> building.owner() == 0 && building.kind() == kind);
        }
        assertThat(view.units()).filteredOn(unit -> unit.owner() == 0).hasSizeGreaterThan(15);
    }

    @Test
    void itFindsTheEnemyBeforeItAttacks() {
        World world = world(8);
        play(world, new Opponent(8), 3 * MINUTE);
        assertThat(world.view(0).buildings()).anyMatch(building -> building.owner() == 1);
    }

    @Test
    void itAsksForNothingThatIsRefused() {
        World world = world(9);
        List<Event> events = play(world, new Opponent(9), 6 * MINUTE);
        assertThat(events).noneMatch(Event.Refused.class::isInstance);
    }

    @Test
    void itNeverRepeatsAnOrderTickByTick() {
        World world = world(10);
        Opponent opponent = new Opponent(10);
        int orders = 0;
        while (world.outcome() instanceof Outcome.Running) {
            List<Command> commands = opponent.decide(world.view(0));
            orders += (int)
                    commands.stream().filter(Command.Order.class::isInstance).count();
            world.step(commands);
        }
        assertThat(orders).isBetween(5, 60);
    }

    @Test
    void itMeetsWhoeverComesNearItsBase() {
        World world = world(11);
        Opponent opponent = new Opponent(11);
        play(world, opponent, 2 * MINUTE);
        EntityId raider = world.view(1).units().stream()
                .filter(unit -> unit.kind() == UnitKind.INFANTRY && unit.owner() == 1)
                .findFirst()
                .orElseThrow()
                .id();
        Point base = world.view(0).buildings().getFirst().centre();
        world.step(List.of(new Command.Order(1, List.of(raider), new UnitOrder.Move(base), false)));
        List<Event> events = play(world, opponent, 4 * MINUTE);
        assertThat(events)
                .anyMatch(event -> event instanceof Event.Destroyed destroyed
                        && destroyed.id().equals(raider)
                        && destroyed.by() == 0);
    }

    @Test
    void theSameViewsLeadToTheSameCommands() {
        World world = world(12);
        Opponent one = new Opponent(5);
        Opponent other = new Opponent(5);
        for (int tick = 0; tick < 3 * MINUTE; tick++) {
            List<Command> commands = one.decide(world.view(0));
            assertThat(other.decide(world.view(0))).isEqualTo(commands);
            world.step(commands);
        }
    }

    @Test
    void itCopesWithWhateverWorldItIsPutInto() {
        Seeds.forAll(30, random -> {
            World world = strangeWorld(random);
            Opponent opponent = new Opponent(random.nextLong());
            Opponent enemy = new Opponent(random.nextLong());
            for (int tick = 0; tick < 1200; tick++) {
                List<Command> commands = new ArrayList<>(opponent.decide(world.view(0)));
                commands.addAll(enemy.decide(world.view(1)));
                world.step(commands);
            }
        });
    }

    @Test
    void itPlaysOnTheLargestMap() {
        World world = new World(MapGenerator.generate(3, Rules.MAX_MAP_SIZE, Rules.MAX_MAP_SIZE));
        assertThatCode(() -> play(world, new Opponent(3), MINUTE)).doesNotThrowAnyException();
        assertThat(world.view(0).buildings()).hasSizeGreaterThan(2);
    }

    /// Any pieces anywhere on dry land, with or without money, headquarters, harvesters or anything at all.
    private static World strangeWorld(SplittableRandom random) {
        GameMap map = MapGenerator.generate(random.nextInt(1000), random.nextInt(32, 60), random.nextInt(32, 60));
        List<Opening.Piece> pieces = new ArrayList<>();
        for (int i = random.nextInt(25); i > 0; i--) {
            Cell cell = new Cell(random.nextInt(map.width() - 4), random.nextInt(map.height() - 4));
            int owner = random.nextInt(2);
            if (map.terrain(cell).walkable()) {
                pieces.add(
                        random.nextInt(3) == 0
                                ? new Opening.Piece.OfBuilding(owner, any(random, BuildingKind.values()), cell)
                                : new Opening.Piece.OfUnit(owner, any(random, UnitKind.values()), cell.centre()));
            }
        }
        return new World(map, new Opening(pieces, random.nextInt(2) * random.nextInt(20_000)));
    }

    private static <T> T any(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static World world(long seed) {
        return new World(MapGenerator.generate(seed, Rules.DEFAULT_MAP_WIDTH, Rules.DEFAULT_MAP_HEIGHT));
    }

    /// Plays player 0 until that tick; the other player does nothing.
    private static List<Event> play(World world, Opponent opponent, int untilTick) {
        List<Event> events = new ArrayList<>();
        while (world.tick() < untilTick && world.outcome() instanceof Outcome.Running) {
            events.addAll(world.step(opponent.decide(world.view(0))));
        }
        return events;
    }
}
