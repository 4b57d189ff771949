package rtscommander.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static rtscommander.sim.UnitKind.INFANTRY;
import static rtscommander.sim.UnitKind.TANK;

import org.junit.jupiter.api.Test;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.UnitView;
import rtscommander.support.Headquarters;
import rtscommander.support.Scenario;

/// Orders that live: they wait, follow one another, end at events, and give way to the player's hand.
class StandingOrdersTest {
    private static final String CAMP = """
            0...b.....................
            ..........................
            ....p.....................
            .........i..i.t...........
            ..........................
            ..........................""";

    private static String tankTo(int x, String more) {
        return "{\"do\":\"move\",\"who\":{\"kinds\":[\"tank\"]},\"to\":{\"x\":%d,\"y\":140}%s}".formatted(x, more);
    }

    private static boolean has(Headquarters camp, Answer.Code code) {
        return camp.lastAnswer().code() == code;
    }

    @Test
    void whatFollowsBeginsWhenTheOrderBeforeIsDoneAndThenWithTheSameUnits() {
        Headquarters camp = Headquarters.on(CAMP)
                .say(
                        "{\"do\":\"move\",\"who\":{\"kinds\":[\"infantry\"],\"count\":\"half\"},\"to\":{\"x\":900,\"y\":140}},"
                                + "{\"do\":\"move\",\"who\":{\"kinds\":[\"infantry\"],\"count\":\"half\"},\"to\":{\"ref\":\"base\"},\"then\":true}");
        EntityId half = camp.answers().stream()
                .filter(answer -> answer.code() == Answer.Code.ORDERED)
                .findFirst()
                .orElseThrow()
                .choice()
                .ids()
                .getFirst();
        assertThat(camp.answers()).anyMatch(answer -> answer.index() == 1 && answer.code() == Answer.Code.WAITING);
        assertThat(camp.list()).extracting(StandingOrder::running).containsExactly(true, false);
        camp.until(600, "it comes back", it -> it.lastAnswer().index() == 1 && has(it, Answer.Code.ORDERED));
        assertThat(camp.lastAnswer().choice().ids()).containsExactly(half);
        camp.until(900, "nothing is left to do", it -> it.list().isEmpty());
    }

    @Test
    void unitsAreTrainedOnceTheBuildingBeforeStands() {
        Headquarters camp = Headquarters.on("""
                0.......
                ........
                ....p...
                ........""")
                .say(
                        "{\"do\":\"build\",\"what\":\"barracks\"},{\"do\":\"train\",\"what\":\"infantry\",\"count\":2,\"then\":true}");
        assertThat(camp.scenario().has(0, BuildingKind.BARRACKS)).isTrue();
        camp.until(600, "infantry is ordered", it -> has(it, Answer.Code.TRAINED))
                .until(
                        600,
                        "two are there",
                        it -> it.scenario().units(0, INFANTRY).size() == 2)
                .ticks(2);
        assertThat(camp.list()).isEmpty();
    }

    @Test
    void whatWasToFollowARefusedOrderIsRefusedToo() {
        Headquarters camp = Headquarters.on(CAMP)
                .say("{\"do\":\"build\",\"what\":\"refinery\",\"to\":{\"entity\":\"refinery\"}},"
                        + "{\"do\":\"train\",\"what\":\"infantry\",\"then\":true}");
        assertThat(camp.refusal()).isEqualTo("order_before_failed");
        assertThat(camp.list()).isEmpty();
    }

    @Test
    void anOrderWaitsForItsEventAndStandsUntilItIsTakenBack() {
        Headquarters camp = Headquarters.on("""
                0.........................
                ..........................
                ....................t.....
                .p........................
                ....I.....................""")
                .say("{\"do\":\"attack\",\"who\":{\"kinds\":[\"tank\"]},\"to\":{\"entity\":\"infantry\"},"
                        + "\"when\":{\"on\":\"base_attacked\"},\"repeat\":true}");
        assertThat(camp.orders(TANK)).isEmpty();
        assertThat(has(camp, Answer.Code.WAITING)).isTrue();
        camp.until(600, "the tank comes to help", it -> !it.orders(TANK).isEmpty());
        assertThat(camp.list()).extracting(StandingOrder::running).containsExactly(false);
        camp.drop(camp.list().getFirst().id());
        assertThat(camp.list()).isEmpty();
    }

    @Test
    void anOrderEndsAtItsEventAndItsUnitsHalt() {
        Headquarters camp = Headquarters.on("""
                0.........................
                ..........................
                .............b............
                .p......t.................""")
                .say("{\"do\":\"train\",\"what\":\"infantry\"},{\"do\":\"defend\",\"who\":{\"kinds\":[\"tank\"]},"
                        + "\"to\":{\"x\":900,\"y\":140},\"until\":{\"on\":\"trained\",\"what\":\"infantry\"}}");
        assertThat(camp.orders(TANK)).hasSize(1);
        camp.until(300, "the guard ends", it -> it.orders(TANK).isEmpty());
        assertThat(camp.scenario().units(0, INFANTRY)).hasSize(1);
        assertThat(camp.list()).isEmpty();
    }

    @Test
    void keepTrainingKeepsTheQueueFilledAndWaitsForMoney() {
        Headquarters camp = new Headquarters(Scenario.with(200, """
                0...b...
                ........
                ....p..."""));
        camp.say("{\"do\":\"train\",\"what\":\"infantry\",\"repeat\":true}")
                .until(
                        800,
                        "both are there",
                        it -> it.scenario().units(0, INFANTRY).size() == 2)
                .until(200, "money is short", it -> has(it, Answer.Code.REFUSED))
                .ticks(300);
        assertThat(camp.answers()).extracting(Answer::code).containsExactly(Answer.Code.TRAINED, Answer.Code.REFUSED);
        assertThat(camp.list()).hasSize(1);
    }

    @Test
    void thatMoneyIsShortIsToldOnceThoughItComesAndGoes() {
        Headquarters camp = new Headquarters(Scenario.with(100, """
                0...b...
                ........
                ....p.d.
                .......d"""));
        camp.say("{\"do\":\"train\",\"what\":\"infantry\",\"repeat\":true}")
                .until(400, "money is short", it -> has(it, Answer.Code.REFUSED));
        EntityId turret =
                camp.scenario().building(0, BuildingKind.DEFENSE_TURRET).id();
        camp.scenario().when(new Command.Sell(0, turret));
        camp.until(
                        600,
                        "another is there",
                        it -> it.scenario().units(0, INFANTRY).size() > 1)
                .ticks(600);
        assertThat(camp.answers()).extracting(Answer::code).containsExactly(Answer.Code.TRAINED, Answer.Code.REFUSED);
    }

    @Test
    void thePlayersHandTakesAUnitOutOfEverySentence() {
        Headquarters camp = Headquarters.on(CAMP);
        UnitView tank = camp.scenario().unit(0, TANK);
        camp.say(tankTo(520, "") + "," + tankTo(300, ",\"then\":true"))
                .byHand(tank, new UnitOrder.Hold())
                .ticks(300);
        assertThat(camp.orders(TANK)).containsExactly(new UnitOrder.Hold());
        assertThat(camp.refusal()).isEqualTo("order_before_failed");
        camp.say(tankTo(520, ""));
        assertThat(camp.orders(TANK)).containsExactly(new UnitOrder.Move(new Point(520, 140)));
    }

    @Test
    void aNewerSentenceTakesUnitsFromAnOlderOne() {
        Headquarters camp =
                Headquarters.on(CAMP).say(tankTo(200, "")).say("{\"do\":\"patrol\",\"to\":{\"x\":900,\"y\":140}}");
        assertThat(camp.list()).extracting(StandingOrder::seq).containsExactly(2);
    }

    private static Headquarters infantryGoesAndIsToComeBack() {
        String go = "{\"do\":\"move\",\"who\":{\"kinds\":[\"infantry\"]},\"to\":";
        return Headquarters.on(CAMP).say(go + "{\"x\":900,\"y\":140}}," + go + "{\"ref\":\"base\"},\"then\":true}");
    }

    @Test
    void whoeverIsToldToStopDoesNotComeBackAsAnOlderSentenceWished() {
        Headquarters camp = infantryGoesAndIsToComeBack().say("{\"do\":\"stop\"}");
        assertThat(camp.refusal()).isEqualTo("order_before_failed");
        assertThat(camp.list()).isEmpty();
        assertThat(camp.ticks(100).orders(INFANTRY)).isEmpty();
    }

    @Test
    void whoeverIsStoppedByHandDoesNotComeBackEither() {
        Headquarters camp = infantryGoesAndIsToComeBack();
        camp.scenario().units(0, INFANTRY).forEach(unit -> camp.byHand(unit, new UnitOrder.Stop()));
        assertThat(camp.ticks(100).orders(INFANTRY)).isEmpty();
        assertThat(camp.list()).isEmpty();
    }

    @Test
    void theUnitsThatAreLeftFollowAlone() {
        Headquarters camp = infantryGoesAndIsToComeBack();
        UnitView stays = camp.scenario().units(0, INFANTRY).getFirst();
        camp.byHand(stays, new UnitOrder.Stop())
                .until(600, "the other comes back", it -> it.lastAnswer().index() == 1 && has(it, Answer.Code.ORDERED));
        assertThat(camp.lastAnswer().choice().ids()).hasSize(1).doesNotContain(stays.id());
    }

    @Test
    void stopEndsAnOrderThatRepeats() {
        String goOn =
                "{\"do\":\"move\",\"who\":{\"kinds\":[\"tank\"]},\"to\":{\"dir\":\"west\",\"tiles\":5},\"repeat\":true}";
        Headquarters camp = Headquarters.on(CAMP).say(goOn).say("{\"do\":\"hold\"}");
        assertThat(camp.list()).isEmpty();
        assertThat(camp.ticks(200).orders(TANK)).containsExactly(new UnitOrder.Hold());

        Headquarters other = Headquarters.on(CAMP).say(goOn);
        other.byHand(other.scenario().unit(0, TANK), new UnitOrder.Stop());
        assertThat(other.ticks(200).orders(TANK)).isEmpty();
        assertThat(other.list()).isEmpty();
    }

    @Test
    void anOrderThatRepeatsDoesNotFetchBackWhoWasTakenFromIt() {
        Headquarters camp = Headquarters.on(CAMP)
                .say(
                        "{\"do\":\"move\",\"who\":{\"kinds\":[\"infantry\"]},\"to\":{\"dir\":\"east\",\"tiles\":3},\"repeat\":true}");
        EntityId stays = camp.scenario().units(0, INFANTRY).getFirst().id();
        camp.byHand(camp.scenario().units(0, INFANTRY).getFirst(), new UnitOrder.Stop())
                .until(300, "the round is over", it -> it.orders(INFANTRY).isEmpty())
                .until(300, "the next begins", it -> !it.orders(INFANTRY).isEmpty());
        assertThat(camp.scenario().units(0, INFANTRY))
                .filteredOn(unit -> unit.orders().isEmpty())
                .extracting(UnitView::id)
                .containsExactly(stays);
    }

    @Test
    void anOrderForEventsOutlivesANewerSentenceToItsUnits() {
        Headquarters camp = Headquarters.on(CAMP)
                .say(tankTo(200, ",\"when\":{\"on\":\"credits\",\"value\":1},\"repeat\":true"))
                .say("{\"do\":\"stop\"}");
        assertThat(camp.list()).extracting(StandingOrder::seq).containsExactly(1);
    }

    @Test
    void undoingPaysBackWhatIsInTrainingAndHaltsWhoIsUnderWay() {
        Headquarters camp = Headquarters.on(CAMP);
        int credits = camp.scenario().credits(0);
        camp.say("{\"do\":\"train\",\"what\":\"infantry\",\"count\":3},{\"do\":\"build\",\"what\":\"refinery\"},"
                + tankTo(200, ""));
        assertThat(camp.scenario().credits(0)).isLessThan(credits);
        camp.undo();
        assertThat(camp.scenario().credits(0)).isEqualTo(credits);
        assertThat(camp.orders(TANK)).isEmpty();
        assertThat(camp.scenario().has(0, BuildingKind.REFINERY)).isFalse();
        assertThat(camp.list()).isEmpty();
        assertThat(camp.answers())
                .filteredOn(answer -> answer.code() == Answer.Code.UNDONE)
                .hasSize(3);
        camp.undo();
        assertThat(camp.refusal()).isEqualTo("nothing_to_undo");
    }

    @Test
    void sellingIsAskedAboutFirstAndCannotBeUndone() {
        Headquarters camp = Headquarters.on(CAMP).say("{\"do\":\"sell\",\"to\":{\"entity\":\"barracks\"}}");
        assertThat(camp.understood()).isEqualTo(Understanding.State.CONFIRM);
        assertThat(camp.scenario().has(0, BuildingKind.BARRACKS)).isTrue();
        camp.confirm();
        assertThat(camp.scenario().has(0, BuildingKind.BARRACKS)).isFalse();
        assertThat(has(camp, Answer.Code.DONE)).isTrue();
        camp.undo();
        assertThat(camp.refusal()).isEqualTo("cannot_be_undone");
    }

    @Test
    void aRetreatOfTheWholeArmyIsAskedAboutFirstAndOneOfTanksIsNot() {
        assertThat(Headquarters.on(CAMP).say("{\"do\":\"retreat\"}").understood())
                .isEqualTo(Understanding.State.CONFIRM);
        assertThat(Headquarters.on(CAMP)
                        .say("{\"do\":\"retreat\",\"who\":{\"kinds\":[\"tank\"]}}")
                        .understood())
                .isEqualTo(Understanding.State.UNDERSTOOD);
        assertThat(Headquarters.on(CAMP)
                        .selecting(TANK)
                        .say("{\"do\":\"retreat\"}")
                        .understood())
                .isEqualTo(Understanding.State.UNDERSTOOD);
    }

    @Test
    void cancellingAKindTakesBackItsStandingOrdersToo() {
        Headquarters camp = Headquarters.on(CAMP)
                .say("{\"do\":\"train\",\"what\":\"infantry\",\"repeat\":true}")
                .say("{\"do\":\"cancel\",\"what\":\"infantry\"}");
        assertThat(camp.list()).isEmpty();
        camp.ticks(400);
        assertThat(camp.scenario().units(0, INFANTRY)).hasSize(2);
    }

    @Test
    void whoeverIsHurtRetreatsAndTheOthersFightOn() {
        Headquarters camp = Headquarters.on("""
                0...............................
                ................................
                ................................
                ................TT..t.......t...
                ................TT..............
                ................................""")
                .say(
                        "{\"do\":\"retreat\",\"who\":{\"kinds\":[\"tank\"]},\"when\":{\"on\":\"low_health\",\"value\":95},\"repeat\":true}")
                .until(400, "one of them is hurt", it -> has(it, Answer.Code.ORDERED));
        UnitView east = camp.scenario().units(0, TANK).getLast();
        assertThat(camp.lastAnswer().choice().ids()).hasSize(1).doesNotContain(east.id());
        assertThat(east.orders()).isEmpty();
    }

    @Test
    void aSentenceForWhichThereIsNoRoomIsRefusedWhole() {
        Headquarters camp = Headquarters.on(CAMP);
        String waits = tankTo(200, ",\"when\":{\"on\":\"low_power\"}");
        for (int i = 0; i < StandingOrders.MOST; i++) {
            camp.say(waits);
        }
        assertThat(camp.list()).hasSize(StandingOrders.MOST);
        assertThat(camp.say(waits).refusal()).isEqualTo("too_many_standing_orders");
    }
}
