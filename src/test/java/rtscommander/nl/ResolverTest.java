package rtscommander.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rtscommander.sim.UnitKind.ARTILLERY;
import static rtscommander.sim.UnitKind.HARVESTER;
import static rtscommander.sim.UnitKind.HELICOPTER;
import static rtscommander.sim.UnitKind.INFANTRY;
import static rtscommander.sim.UnitKind.TANK;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Event;
import rtscommander.sim.Point;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.UnitView;
import rtscommander.support.Headquarters;
import rtscommander.support.Scenario;

/// What orders come to mean on a battlefield: whom, whither, how many.
class ResolverTest {
    private static final String CAMP = """
            0......................
            .......................
            .......................
            ...ii.t................
            ...iii.................
            .......................
            .......................
            .......................
            .......................""";

    @Test
    void onlyThoseWhoAreNamedGoWhereTheyAreTold() {
        Headquarters camp = Headquarters.on(CAMP)
                .say("{\"do\":\"move\",\"who\":{\"kinds\":[\"infantry\"]},\"to\":{\"x\":600,\"y\":200}}");
        assertThat(camp.orders(INFANTRY)).hasSize(5).allMatch(order -> order instanceof UnitOrder.Move);
        assertThat(camp.orders(TANK)).isEmpty();
        assertThat(camp.lastAnswer().code()).isEqualTo(Answer.Code.ORDERED);
        assertThat(camp.lastAnswer().choice().at()).contains(new Point(600, 200));
        assertThat(camp.lastAnswer().choice().units()).hasSize(5);
    }

    @Test
    void halfOfFiveAreTheThreeNearestToTheGoal() {
        Headquarters camp = Headquarters.on("""
                0.................
                ..................
                ..................
                i.i.i.i.i.........""");
        List<UnitView> before = camp.scenario().units(0, INFANTRY);
        camp.say(
                "{\"do\":\"move\",\"who\":{\"kinds\":[\"infantry\"],\"count\":\"half\"},\"to\":{\"x\":700,\"y\":140}}");
        assertThat(camp.lastAnswer().choice().ids())
                .containsExactly(
                        before.get(2).id(), before.get(3).id(), before.get(4).id());
    }

    @Test
    void nobodyNamedMeansTheSelectedAndElseTheArmy() {
        Headquarters camp = Headquarters.on(CAMP).say("{\"do\":\"hold\"}");
        assertThat(camp.orders(TANK)).hasSize(1);
        assertThat(camp.orders(INFANTRY)).hasSize(5);
        Headquarters other = Headquarters.on(CAMP).selecting(TANK).say("{\"do\":\"hold\"}");
        assertThat(other.orders(TANK)).hasSize(1);
        assertThat(other.orders(INFANTRY)).isEmpty();
    }

    @Test
    void aDirectionCountsFromWhereTheUnitsStand() {
        Headquarters camp = Headquarters.on(CAMP)
                .say("{\"do\":\"move\",\"who\":{\"kinds\":[\"tank\"]},\"to\":{\"dir\":\"east\",\"tiles\":5}}");
        assertThat(camp.lastAnswer().choice().at()).contains(Scenario.at(11, 3));
    }

    @Test
    void anAreaIsANinthOfTheMap() {
        Headquarters camp = Headquarters.on(CAMP).say("{\"do\":\"move\",\"to\":{\"area\":\"northeast\"}}");
        Point goal = camp.lastAnswer().choice().at().orElseThrow();
        assertThat(goal.x()).isCloseTo(23 * 40 * 5 / 6.0, within(0.1));
        assertThat(goal.y()).isCloseTo(camp.scenario().world().map().height() * 40 / 6.0, within(0.1));
    }

    @Test
    void theGroupAndThePointerAreTheOnesOnScreen() {
        Headquarters camp = Headquarters.on(CAMP)
                .withGroup(2, TANK)
                .pointingAt(new Point(500, 100))
                .say("{\"do\":\"move\",\"who\":{\"group\":2},\"to\":{\"ref\":\"here\"}}");
        assertThat(camp.orders(TANK)).containsExactly(new UnitOrder.Move(new Point(500, 100)));
    }

    @Test
    void anEnemyInSightIsAttackedByWhomeverCanHarmHim() {
        Headquarters camp = Headquarters.on("""
                0.........
                ..........
                ..........
                .t.i.a....
                ....H.....""");
        camp.say("{\"do\":\"attack\",\"to\":{\"entity\":\"helicopter\"}}");
        assertThat(camp.orders(INFANTRY)).hasSize(1).allMatch(order -> order instanceof UnitOrder.Attack);
        assertThat(camp.orders(TANK)).isEmpty();
        assertThat(camp.orders(ARTILLERY)).isEmpty();
    }

    @Test
    void manyAttackersShareSeveralTargets() {
        Headquarters camp = Headquarters.on("""
                0.........
                ..........
                ..........
                .tttttt...
                ..........
                ..II......""");
        camp.say("{\"do\":\"attack\",\"to\":{\"entity\":\"infantry\"}}");
        assertThat(camp.lastAnswer().choice().count()).isEqualTo(2);
        assertThat(camp.answers().getFirst().choice().units()).hasSize(6);
    }

    @Test
    void whoeverIsNotSeenIsNotAttackedAndTheEnemysBaseIsGuessed() {
        String apart = """
                0...................................
                ....................................
                ....................................
                .t................................I.
                ................................1...
                ....................................
                ....................................""";
        Headquarters camp = Headquarters.on(apart).say("{\"do\":\"attack\",\"to\":{\"entity\":\"infantry\"}}");
        assertThat(camp.refusal()).isEqualTo("no_such_enemy_known");
        camp.say("{\"do\":\"attack\",\"to\":{\"ref\":\"enemy_base\"}}");
        // Opposite to one's own headquarters, which is what every player may assume, and not where it stands.
        assertThat(camp.lastAnswer().choice().at()).contains(new Point(36 * 40 - 60, 7 * 40 - 60));
        assertThat(camp.orders(TANK)).allMatch(order -> order instanceof UnitOrder.AttackMove);
    }

    @Test
    void aRememberedBuildingIsAttackedThoughNobodySeesItNow() {
        Headquarters camp = Headquarters.on("""
                0..................................
                ...................................
                ...................................
                .h..................P..............
                ...................................""");
        camp.say("{\"do\":\"move\",\"to\":{\"x\":560,\"y\":140}}")
                .until(
                        200,
                        "the power plant is seen",
                        it -> it.scenario().view(0).buildings().stream()
                                .anyMatch(building -> building.kind() == BuildingKind.POWER_PLANT))
                .say("{\"do\":\"move\",\"to\":{\"ref\":\"base\"}}")
                .until(
                        300,
                        "the helicopter is back",
                        it -> it.orders(HELICOPTER).isEmpty())
                .say("{\"do\":\"attack\",\"to\":{\"entity\":\"power_plant\"}}");
        assertThat(camp.orders(HELICOPTER)).hasSize(1).allMatch(order -> order instanceof UnitOrder.Attack);
    }

    @Test
    void defendingOnesOwnThingGuardsItAndDefendingAPlaceGuardsThePlace() {
        Headquarters camp = Headquarters.on(CAMP)
                .say("{\"do\":\"defend\",\"who\":{\"kinds\":[\"tank\"]},\"to\":{\"entity\":\"hq\"}}")
                .say("{\"do\":\"defend\",\"who\":{\"kinds\":[\"infantry\"],\"count\":1},\"to\":{\"x\":600,\"y\":200}}");
        assertThat(camp.orders(TANK)).hasSize(1).allMatch(order -> order instanceof UnitOrder.GuardEntity);
        assertThat(camp.orders(INFANTRY)).containsExactly(new UnitOrder.GuardPlace(new Point(600, 200)));
    }

    @Test
    void idleHarvestersMineTheGemsThatAreNamed() {
        Headquarters camp = Headquarters.on("""
                0........o......g
                .................
                .................
                ..v.v............""");
        camp.say("{\"do\":\"stop\",\"who\":{\"kinds\":[\"harvester\"],\"count\":1}}")
                .say("{\"do\":\"harvest\",\"to\":{\"ref\":\"gems\"}}");
        assertThat(camp.lastAnswer().choice().units()).hasSize(1);
        assertThat(camp.orders(HARVESTER)).contains(new UnitOrder.Harvest(Scenario.at(16, 0)));
    }

    @Test
    void asManyAreTrainedAsCanBePaid() {
        Headquarters camp = new Headquarters(Scenario.with(250, """
                0....b..
                ........
                .....p.."""));
        camp.say("{\"do\":\"train\",\"what\":\"infantry\",\"count\":5}");
        assertThat(camp.lastAnswer().code()).isEqualTo(Answer.Code.TRAINED);
        assertThat(camp.lastAnswer().choice().count()).isEqualTo(2);
        assertThat(camp.scenario().credits(0)).isEqualTo(50);
    }

    @Test
    void theOrdersOfOneSentenceShareTheMoney() {
        Headquarters camp = new Headquarters(Scenario.with(450, """
                0....b..
                ........
                .....p.."""));
        camp.say("{\"do\":\"build\",\"what\":\"power_plant\"},{\"do\":\"train\",\"what\":\"infantry\",\"count\":5}");
        assertThat(camp.answers()).extracting(answer -> answer.choice().count()).containsExactly(1, 1);
    }

    @Test
    void aBuildingGoesUpNearWhatIsNamedAndTwoDoNotStandOnOneAnother() {
        Headquarters camp = Headquarters.on("""
                ................
                ................
                ..0.........p...
                ................
                ................
                ................
                ................
                ................""");
        camp.say("{\"do\":\"build\",\"what\":\"power_plant\",\"count\":2,\"to\":{\"entity\":\"power_plant\"}}");
        assertThat(camp.scenario().events(Event.ConstructionStarted.class))
                .hasSize(2)
                .allMatch(started -> started.at().distanceTo(new Point(520, 120)) < 240)
                .doesNotHaveDuplicates();
        assertThat(camp.lastAnswer().choice().count()).isEqualTo(2);
    }

    @Test
    void whatLacksItsBuildingSaysWhichOne() {
        Headquarters camp = Headquarters.on(CAMP).say("{\"do\":\"build\",\"what\":\"barracks\"}");
        assertThat(camp.refusal()).isEqualTo("missing_prerequisite");
        camp.say("{\"do\":\"train\",\"what\":\"tank\"}");
        assertThat(camp.refusal()).isEqualTo("missing_prerequisite");
    }

    @Test
    void aScoutIsTheFastestAndGoesWhereNobodyWas() {
        Headquarters camp = Headquarters.on("""
                0......................................
                .......................................
                .......................................
                .i.h.t.................................
                .......................................""");
        camp.say("{\"do\":\"scout\"}");
        assertThat(camp.orders(HELICOPTER)).hasSize(1);
        assertThat(camp.orders(INFANTRY)).isEmpty();
    }

    @Test
    void selectingAndGroupingAreForThePageAlone() {
        Headquarters camp = Headquarters.on(CAMP).say("{\"do\":\"assign\",\"who\":{\"kinds\":[\"tank\"]},\"group\":3}");
        assertThat(camp.lastAnswer().code()).isEqualTo(Answer.Code.ASSIGNED);
        assertThat(camp.lastAnswer().choice().count()).isEqualTo(3);
        camp.say("{\"do\":\"select\",\"who\":{\"kinds\":[\"all\"]}}");
        assertThat(camp.lastAnswer().code()).isEqualTo(Answer.Code.SELECTED);
        assertThat(camp.lastAnswer().choice().units()).hasSize(6);
        assertThat(camp.orders(TANK)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeChosenIsRefusedWithAReason() {
        return Map.ofEntries(
                        Map.entry(
                                "{\"do\":\"move\",\"who\":{\"kinds\":[\"artillery\"]},\"to\":{\"x\":1,\"y\":1}}",
                                "no_such_units"),
                        Map.entry("{\"do\":\"move\",\"who\":{\"group\":4},\"to\":{\"x\":1,\"y\":1}}", "no_such_group"),
                        Map.entry("{\"do\":\"hold\",\"who\":{\"state\":\"selected\"}}", "nothing_selected"),
                        Map.entry("{\"do\":\"retreat\",\"who\":{\"state\":\"damaged\"}}", "no_damaged_units"),
                        Map.entry("{\"do\":\"move\",\"to\":{\"ref\":\"here\"}}", "pointer_not_on_map"),
                        Map.entry("{\"do\":\"move\",\"to\":{\"ref\":\"gems\"}}", "no_ore_known"),
                        Map.entry("{\"do\":\"move\",\"to\":{\"entity\":\"refinery\"}}", "no_such_building"),
                        Map.entry("{\"do\":\"move\",\"to\":{\"x\":99999,\"y\":1}}", "outside_the_map"),
                        Map.entry("{\"do\":\"move\"}", "incomplete"),
                        Map.entry("{\"do\":\"train\"}", "incomplete"),
                        Map.entry("{\"do\":\"harvest\"}", "no_such_units"),
                        Map.entry("{\"do\":\"attack\",\"to\":{\"entity\":\"tank\"}}", "no_such_enemy_known"),
                        Map.entry(
                                "{\"do\":\"attack\",\"to\":{\"entity\":\"hq\",\"owner\":\"mine\"}}", "target_is_yours"),
                        Map.entry("{\"do\":\"repair\"}", "not_damaged"),
                        Map.entry("{\"do\":\"cancel\",\"what\":\"tank\"}", "nothing_to_cancel"),
                        Map.entry(
                                "{\"do\":\"rally\",\"what\":\"barracks\",\"to\":{\"ref\":\"base\"}}",
                                "no_such_building"),
                        Map.entry("{\"do\":\"nuke\",\"to\":{\"ref\":\"enemy_base\"}}", "nuke_not_ready"))
                .entrySet()
                .stream()
                .map(refused -> DynamicTest.dynamicTest(
                        refused.getKey(),
                        () -> assertThat(Headquarters.on(CAMP)
                                        .say(refused.getKey())
                                        .refusal())
                                .isEqualTo(refused.getValue())));
    }
}
