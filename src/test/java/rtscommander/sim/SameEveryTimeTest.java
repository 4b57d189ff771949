package rtscommander.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.map.MapGenerator;
import rtscommander.sim.view.UnitView;
import rtscommander.support.Divergence;
import rtscommander.support.Seeds;

class SameEveryTimeTest {
    @Test
    void sameMapAndCommandsGiveTheSameWorldAtEveryTick() {
        Seeds.forAll(3, random -> {
            GameMap map = MapGenerator.generate(random.nextLong(), 48, 40);
            World one = new World(map);
            World other = new World(map);
            long choices = random.nextLong();
            SplittableRandom first = new SplittableRandom(choices);
            SplittableRandom second = new SplittableRandom(choices);
            for (int tick = 0; tick < 600; tick++) {
                one.step(whim(one, first));
                other.step(whim(other, second));
                assertThat(Divergence.between(one, other)).isEmpty();
                assertThat(one.hash()).isEqualTo(other.hash());
            }
        });
    }

    @Test
    void oneOrderMoreIsAnotherWorldAndTheDifferenceHasAName() {
        GameMap map = MapGenerator.generate(5, 48, 40);
        World one = new World(map);
        World other = new World(map);
        EntityId unit = other.view(0).units().getLast().id();
        one.step(List.of());
        other.step(List.of(new Command.Order(0, List.of(unit), new UnitOrder.Hold(), false)));
        assertThat(one.hash()).isNotEqualTo(other.hash());
        assertThat(Divergence.between(one, other))
                .hasValueSatisfying(named ->
                        assertThat(named).contains("entity " + unit.value()).contains("orders"));
    }

    /// Now and then some order for some unit, whatever it is good for.
    private static List<Command> whim(World world, SplittableRandom random) {
        List<Command> commands = new ArrayList<>();
        for (int player = 0; player < 2; player++) {
            int owner = player;
            List<UnitView> own = world.view(player).units().stream()
                    .filter(unit -> unit.owner() == owner)
                    .toList();
            Point anywhere = new Point(random.nextDouble(48 * 40), random.nextDouble(40 * 40));
            if (!own.isEmpty() && random.nextInt(10) == 0) {
                List<EntityId> some =
                        List.of(own.get(random.nextInt(own.size())).id());
                commands.add(new Command.Order(player, some, new UnitOrder.AttackMove(anywhere), random.nextBoolean()));
            }
            if (random.nextInt(60) == 0) {
                commands.add(new Command.Train(player, UnitKind.HARVESTER, 1, List.of()));
                commands.add(new Command.Place(player, BuildingKind.POWER_PLANT, Cell.of(anywhere)));
            }
        }
        return commands;
    }
}
