package rtscommander.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.UnitOrder;

class ClientMessageTest {
    private static final String MOVE =
            "{'type':'command','seq':1,'command':{'type':'order','units':[7],'order':{'type':'move','x':1,'y':2},"
                    + "'queued':false}}";

    private static ClientMessage decode(String frame) throws BadFrame {
        return ClientMessage.decode(frame.replace('\'', '"'), 0);
    }

    @Test
    void aCommandIsThePlayersWhoSendsIt() throws BadFrame {
        Command.Order order =
                new Command.Order(1, java.util.List.of(new EntityId(7)), new UnitOrder.Move(new Point(1, 2)), false);
        assertThat(ClientMessage.decode(MOVE.replace('\'', '"'), 1)).isEqualTo(new ClientMessage.Give(1, order));
    }

    @TestFactory
    Stream<DynamicTest> badFramesAreRefusedWithASentence() {
        return Map.ofEntries(
                        Map.entry("", "A message must be a JSON object."),
                        Map.entry("[]", "A message must be a JSON object."),
                        Map.entry("{}", "Field \"type\" is missing in a message."),
                        Map.entry("{'type':null}", "Field \"type\" is null in a message."),
                        Map.entry("{'type':3}", "Field \"type\" must be a string in a message."),
                        Map.entry("{'type':'cheat'}", "A message of type \"cheat\" is unknown."),
                        Map.entry(
                                "{'type':'join','name':'x'}",
                                "Field \"name\" is unknown in a message of type \"join\"."),
                        Map.entry(MOVE.replace(",'y':2", ""), "Field \"y\" is missing in an order of type \"move\"."),
                        Map.entry(
                                MOVE.replace("'y':2", "'y':null"), "Field \"y\" is null in an order of type \"move\"."),
                        Map.entry(
                                MOVE.replace("'y':2", "'y':'2'"),
                                "Field \"y\" must be a number from -1000000 to 1000000 in an order of type"
                                        + " \"move\"."),
                        Map.entry(
                                MOVE.replace("'y':2", "'y':1e999"),
                                "Field \"y\" must be a number from -1000000 to 1000000 in an order of type"
                                        + " \"move\"."),
                        Map.entry(
                                MOVE.replace("'seq':1", "'seq':1.5"),
                                "Field \"seq\" must be a whole number from 1 to 2147483647 in a message of type"
                                        + " \"command\"."),
                        Map.entry(
                                MOVE.replace("'seq':1", "'seq':99999999999"),
                                "Field \"seq\" must be a whole number from 1 to 2147483647 in a message of type"
                                        + " \"command\"."),
                        Map.entry(
                                MOVE.replace("[7]", "[7.0]"),
                                "Field \"units\" must be a whole number from 0 to 2147483647 in a command of type"
                                        + " \"order\"."),
                        Map.entry(
                                MOVE.replace("[7]", "7"),
                                "Field \"units\" must be a list of at most 1000 in a command of type \"order\"."),
                        Map.entry(
                                MOVE.replace("[7]", "[" + "7,".repeat(1000) + "7]"),
                                "Field \"units\" must be a list of at most 1000 in a command of type \"order\"."),
                        Map.entry(
                                MOVE.replace("'queued':false", "'queued':0"),
                                "Field \"queued\" must be true or false in a command of type \"order\"."),
                        Map.entry(MOVE.replace("'move'", "'dance'"), "An order of type \"dance\" is unknown."),
                        Map.entry(
                                "{'type':'command','seq':1,'command':{'type':'place','kind':'tank','at':[1,2]}}",
                                "Field \"kind\" must be one of hq, power_plant, barracks, war_factory, refinery,"
                                        + " defense_turret in a command of type \"place\"."),
                        Map.entry(
                                "{'type':'command','seq':1,'command':{'type':'place','kind':'hq','at':[1]}}",
                                "Field \"at\" must be a list of 2 in a command of type \"place\"."))
                .entrySet()
                .stream()
                .map(bad -> DynamicTest.dynamicTest(
                        bad.getValue() + " "
                                + bad.getKey()
                                        .substring(0, Math.min(80, bad.getKey().length())),
                        () -> assertThatExceptionOfType(BadFrame.class)
                                .isThrownBy(() -> decode(bad.getKey()))
                                .withMessage(bad.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoJsonIsRefused() {
        return Stream.of(
                        "{'type':'join'} {'type':'join'}",
                        "{'type':'join','type':'join'}",
                        "{'type':'ping','at':NaN}",
                        "{'type':'ping','at':Infinity}",
                        "{'type':'ping','at':01}",
                        "{'type':'join',}",
                        "{'type':'join'} // hello",
                        "{type:'join'}",
                        "[".repeat(5000))
                .map(bad -> DynamicTest.dynamicTest(
                        bad.substring(0, Math.min(40, bad.length())),
                        () -> assertThatExceptionOfType(BadFrame.class)
                                .isThrownBy(() -> decode(bad))
                                .withMessageStartingWith("This is not one JSON value: ")));
    }

    @Test
    void minusZeroIsZero() throws BadFrame {
        ClientMessage.Give give = (ClientMessage.Give) decode(MOVE.replace("'y':2", "'y':-0.0"));
        UnitOrder.Move move = (UnitOrder.Move) ((Command.Order) give.command()).order();
        assertThat(Double.doubleToLongBits(move.to().y())).isZero();
    }
}
