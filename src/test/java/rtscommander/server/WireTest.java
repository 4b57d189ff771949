package rtscommander.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rtscommander.match.Controller;
import rtscommander.match.RecordEntry;
import rtscommander.nl.BadPlan;
import rtscommander.sim.Rules;
import rtscommander.support.NoModel;
import rtscommander.support.ScriptedInterpreter;
import rtscommander.support.WireClient;

/// Stories of players on a real socket.
class WireTest {
    private static final String JOIN = "{\"type\": \"join\"}";

    private final List<RecordEntry> records = Collections.synchronizedList(new ArrayList<>());
    private final List<AutoCloseable> open = new ArrayList<>();
    private final ScriptedInterpreter interpreter = new ScriptedInterpreter();
    private final Server server = serve(view -> List.of(), 10);

    private Server serve(Controller opponent, int places) {
        try {
            MatchMaker matches = new MatchMaker(
                    OptionalLong.of(7), seed -> opponent, interpreter, NoModel.ANALYSTS, () -> records::add);
            Server started = Server.start("localhost", 0, "test", matches, places, NoModel::status);
            open.add(started);
            return started;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private WireClient client(Server where, String... headers) {
        WireClient client = WireClient.connect(where.port(), headers);
        open.add(client);
        return client;
    }

    private WireClient player() {
        WireClient player = client(server).say(JOIN);
        player.hear("snapshot");
        return player;
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable it : open.reversed()) {
            it.close();
        }
    }

    private static String command(int seq) {
        return "{\"type\":\"command\",\"seq\":" + seq
                + ",\"command\":{\"type\":\"order\",\"units\":[1],\"order\":{\"type\":\"stop\"},\"queued\":false}}";
    }

    private static String reason(WireClient client) {
        return client.hear("refused").get("reason").textValue();
    }

    @Test
    void aNewcomerIsWelcomedAndShownEverything() {
        WireClient player = client(server).say(JOIN);
        JsonNode welcome = player.next();
        assertThat(welcome.get("type").textValue()).isEqualTo("welcome");
        assertThat(welcome.get("token").textValue()).matches("[0-9a-f]{32}");
        assertThat(welcome.get("resumed").booleanValue()).isFalse();
        assertThat(welcome.get("seed").longValue()).isEqualTo(7);
        JsonNode first = player.hear("snapshot");
        assertThat(first.get("type").textValue()).isEqualTo("snapshot");
        assertThat(first.get("full").booleanValue()).isTrue();
        assertThat(first.get("paused").booleanValue()).isFalse();
        JsonNode second = player.hear("snapshot");
        assertThat(second.get("full").booleanValue()).isFalse();
        assertThat(second.get("tick").intValue())
                .isGreaterThan(first.get("tick").intValue());
    }

    @Test
    void aTipIsCarriedOutAsIfThePlayerHadSaidIt() {
        WireClient player = player();
        JsonNode report = player.hear("report");
        assertThat(report.get("by").textValue()).isEqualTo("rules");
        assertThat(report.at("/tips/0/code").textValue()).isEqualTo("build_power_plant");
        int id = report.get("id").intValue();
        player.say("{\"type\":\"accept_tip\",\"report\":" + id + ",\"tip\":0}");
        JsonNode answer = player.hear("answer");
        assertThat(answer.get("code").textValue()).isEqualTo("built");
        assertThat(answer.get("what").textValue()).isEqualTo("power_plant");
    }

    @Test
    void whoAsksForAReportGetsANewOne() {
        WireClient player = player();
        int first = player.hear("report").get("id").intValue();
        player.say("{\"type\":\"ask_report\"}");
        assertThat(player.hear("report").get("id").intValue()).isEqualTo(first + 1);
    }

    @Test
    void aCommandIsAcknowledgedByItsNumber() {
        WireClient player = player().say(command(1)).say(command(2));
        assertThat(player.hear("snapshot", frame -> frame.get("ack").intValue() == 2))
                .isNotNull();
        assertThat(records)
                .filteredOn(entry -> entry instanceof RecordEntry.Commands)
                .isNotEmpty();
    }

    @Test
    void theThirdBadFrameInARowCloses() {
        WireClient player = player().say("nonsense").say("{\"type\":\"cheat\"}");
        assertThat(reason(player)).isEqualTo("bad_frame");
        assertThat(player.hear("refused").get("detail").textValue())
                .isEqualTo("A message of type \"cheat\" is unknown.");
        player.sayBinary((byte) 1);
        assertThat(player.hear("refused").get("detail").textValue()).isEqualTo("Frames are text.");
        assertThat(player.closeCode()).isEqualTo(1008);
    }

    @Test
    void aGoodFrameForgivesTheBadOnes() {
        WireClient player = player().say("bad")
                .say("bad")
                .say("{\"type\":\"ping\",\"at\":5}")
                .say("bad")
                .say("bad");
        assertThat(player.hear("pong").get("at").intValue()).isEqualTo(5);
        player.say("{\"type\":\"ping\",\"at\":6}");
        assertThat(player.hear("pong").get("at").intValue()).isEqualTo(6);
    }

    @Test
    void aFrameTooLongCloses() {
        WireClient player = player().say(" ".repeat(Socket.LONGEST_FRAME + 1));
        assertThat(player.closeCode()).isEqualTo(1009);
    }

    @Test
    void tooManyFramesAreRefusedAndDoNotClose() {
        WireClient player = player();
        IntStream.range(0, Ingress.FRAMES_A_SECOND + 20)
                .forEach(i -> player.say("{\"type\":\"ping\",\"at\":" + i + "}"));
        assertThat(reason(player)).isEqualTo("too_fast");
        player.hear("snapshot");
        assertThat(player.hear("snapshot")).isNotNull();
    }

    @Test
    void whoHasNotJoinedCannotCommand() {
        WireClient stranger = client(server).say(command(1)).say("{\"type\":\"new_match\"}");
        assertThat(reason(stranger)).isEqualTo("not_joined");
        assertThat(reason(stranger)).isEqualTo("not_joined");
    }

    @Test
    void aConnectionJoinsOnce() {
        assertThat(reason(player().say(JOIN))).isEqualTo("bad_frame");
    }

    @Test
    void aMatchStandsStillWhileItsPlayerIsAwayAndGoesOnWithTheToken() {
        WireClient player = client(server).say(JOIN);
        String token = player.hear("welcome").get("token").textValue();
        int left = player.hear("snapshot", frame -> frame.get("tick").intValue() > 2)
                .get("tick")
                .intValue();
        player.close();
        WireClient other = player();
        other.hear("snapshot", frame -> frame.get("tick").intValue() > 20);

        WireClient back = client(server).say("{\"type\":\"resume\",\"token\":\"" + token + "\"}");
        JsonNode welcome = back.next();
        assertThat(welcome.get("resumed").booleanValue()).isTrue();
        assertThat(welcome.get("token").textValue()).isEqualTo(token);
        JsonNode first = back.hear("snapshot");
        assertThat(first.get("full").booleanValue()).isTrue();
        assertThat(first.get("paused").booleanValue()).isTrue();
        assertThat(first.get("tick").intValue()).isBetween(left, left + 15);
        JsonNode later = back.hear("snapshot");
        assertThat(later.get("tick").intValue()).isGreaterThan(first.get("tick").intValue());
    }

    @Test
    void anUnknownTokenIsWelcomedAsANewcomer() {
        JsonNode welcome =
                client(server).say("{\"type\":\"resume\",\"token\":\"0123\"}").next();
        assertThat(welcome.get("resumed").booleanValue()).isFalse();
        assertThat(welcome.get("token").textValue()).isNotEqualTo("0123");
    }

    @Test
    void aSecondTabTakesOver() {
        WireClient first = client(server).say(JOIN);
        String token = first.hear("welcome").get("token").textValue();
        WireClient second = client(server).say("{\"type\":\"resume\",\"token\":\"" + token + "\"}");
        assertThat(first.hear("bye").get("reason").textValue()).isEqualTo("elsewhere");
        assertThat(first.closeCode()).isEqualTo(1000);
        second.hear("welcome");
        second.hear("snapshot");
        assertThat(second.hear("snapshot")).isNotNull();
    }

    @Test
    void aNewMatchBeginsWithTheWishedSeed() {
        WireClient player = player();
        player.hear("snapshot", frame -> frame.get("tick").intValue() > 5);
        player.say("{\"type\":\"new_match\",\"seed\":42}");
        assertThat(player.hear("welcome").get("seed").intValue()).isEqualTo(42);
        JsonNode first = player.hear("snapshot");
        assertThat(first.get("full").booleanValue()).isTrue();
        assertThat(first.get("tick").intValue()).isZero();
        assertThat(records).contains(new RecordEntry.Start(Rules.VERSION, 42, 96, 72));
        assertThat(records)
                .filteredOn(entry -> entry instanceof RecordEntry.End)
                .hasSize(1);
    }

    @Test
    void aFullServerSaysSo() {
        Server small = serve(view -> List.of(), 1);
        client(small).say(JOIN).hear("snapshot");
        WireClient late = client(small).say(JOIN);
        assertThat(reason(late)).isEqualTo("server_full");
    }

    @Test
    void connectionsBeyondTwiceThePlacesAreNotLetIn() {
        Server small = serve(view -> List.of(), 1);
        client(small).say(JOIN).hear("snapshot");
        client(small).say("{\"type\":\"ping\",\"at\":1}").hear("pong");
        assertThatThrownBy(() -> client(small)).hasStackTraceContaining("WebSocketHandshakeException");
    }

    @Test
    void aFaultEndsItsMatchAndNobodyElses() {
        List<Integer> faultyOnes = new ArrayList<>();
        Server faulty = serve(
                view -> {
                    // The first match that gets so far.
                    if (view.tick() == 10 && faultyOnes.isEmpty()) {
                        faultyOnes.add(view.tick());
                        throw new IllegalStateException("a rule gave up, as the test told it to");
                    }
                    return List.of();
                },
                2);
        WireClient unlucky = client(faulty).say(JOIN);
        unlucky.hear("snapshot");
        WireClient other = client(faulty).say(JOIN);
        assertThat(unlucky.hear("bye").get("reason").textValue()).isEqualTo("match_failed");
        assertThat(unlucky.closeCode()).isEqualTo(1011);
        assertThat(records).contains(new RecordEntry.End(10, RecordEntry.Reason.FAILED));
        other.hear("snapshot", frame -> frame.get("tick").intValue() > 20);
        // Its place is free again.
        client(faulty).say(JOIN).hear("snapshot");
    }

    @Test
    void aPageOfAnotherSiteIsTurnedAway() {
        assertThatThrownBy(() -> client(server, "Origin", "https://elsewhere.example"))
                .hasStackTraceContaining("WebSocketHandshakeException");
        WireClient own = client(server, "Origin", "http://localhost:" + server.port());
        own.say(JOIN).hear("welcome");
    }

    @Test
    void aStoppingServerSaysGoodbyeAndEndsItsRecords() {
        WireClient player = player();
        server.close();
        assertThat(player.hear("bye").get("reason").textValue()).isEqualTo("shutdown");
        assertThat(player.closeCode()).isEqualTo(1001);
        assertThat(records).last().isInstanceOf(RecordEntry.End.class);
    }

    private static String sentence(int seq, String text) {
        return "{\"type\":\"say\",\"seq\":" + seq + ",\"text\":\"" + text.replace("\"", "\\\"")
                + "\",\"selected\":[],\"pointer\":[]}";
    }

    private static final String PATROL = "{\"orders\":[{\"do\":\"patrol\",\"to\":{\"area\":\"center\"}}]}";

    @Test
    void aSentenceIsUnderstoodCarriedOutRecordedAndTakenBack() {
        WireClient player = player().say(sentence(1, PATROL));
        assertThat(player.hear("understanding").get("state").textValue()).isEqualTo("understood");
        JsonNode standing = player.hear("standing", list -> !list.get("orders").isEmpty());
        JsonNode answer = player.hear("answer");
        assertThat(answer.get("code").textValue()).isEqualTo("ordered");
        assertThat(answer.at("/kinds/infantry").intValue()).isEqualTo(Rules.START_INFANTRY);
        assertThat(standing.at("/orders/0/order/do").textValue()).isEqualTo("patrol");
        assertThat(records).anyMatch(entry -> entry instanceof RecordEntry.Commands);
        player.say("{\"type\":\"drop_order\",\"id\":" + standing.at("/orders/0/id") + "}");
        assertThat(player.hear("standing").get("orders")).isEmpty();
    }

    @Test
    void aSentenceThatTakesTimeIsCarriedOutWhenItIsUnderstood() throws BadPlan {
        WireClient player = player().say(sentence(1, "hm, let me think"));
        assertThat(player.hear("understanding").get("state").textValue()).isEqualTo("thinking");
        player.hear("snapshot");
        interpreter.sayPlan(PATROL);
        assertThat(player.hear("understanding").get("by").textValue()).isEqualTo("model");
        assertThat(player.hear("answer").get("seq").intValue()).isEqualTo(1);
    }

    @Test
    void aGraveSentenceWaitsForAClick() {
        WireClient player = player().say(sentence(1, "{\"orders\":[{\"do\":\"retreat\"}]}"));
        assertThat(player.hear("understanding").get("state").textValue()).isEqualTo("confirm");
        player.say("{\"type\":\"confirm\",\"seq\":1,\"choice\":0}");
        assertThat(player.hear("answer").get("verb").textValue()).isEqualTo("retreat");
    }

    @Test
    void whoComesBackSeesTheOrdersThatLive() {
        WireClient player = client(server).say(JOIN);
        String token = player.hear("welcome").get("token").textValue();
        player.say(sentence(1, PATROL))
                .hear("standing", list -> !list.get("orders").isEmpty());
        player.close();
        WireClient back = client(server).say("{\"type\":\"resume\",\"token\":\"" + token + "\"}");
        assertThat(back.hear("standing").get("orders")).hasSize(1);
        assertThat(back.hear("model").get("state").textValue()).isEqualTo("none");
    }
}
