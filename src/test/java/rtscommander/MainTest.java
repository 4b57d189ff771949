package rtscommander;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import rtscommander.match.Match;
import rtscommander.match.Recorder;
import rtscommander.protocol.RecordStore;
import rtscommander.sim.World;
import rtscommander.sim.map.MapGenerator;

class MainTest {
    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();
    private final StringWriter output = new StringWriter();

    private int run(String... args) {
        CommandLine line = Main.commandLine();
        line.setErr(new PrintWriter(errors, true)).setOut(new PrintWriter(output, true));
        return line.execute(args);
    }

    private String oneSentence() {
        assertThat(errors.toString().lines()).hasSize(1);
        return errors.toString().strip();
    }

    @Test
    void aPortThatCannotBeIsWrongUsage() {
        assertThat(run("--port", "70000")).isEqualTo(2);
        assertThat(oneSentence()).isEqualTo("The port (--port) must be from 0 to 65535, not 70000.");
    }

    @Test
    void aSeedBelowZeroIsWrongUsage() {
        assertThat(run("serve", "--seed", "-1")).isEqualTo(2);
        assertThat(oneSentence()).isEqualTo("The seed (--seed) must be from 0 to 9007199254740991, not -1.");
    }

    @Test
    void aBlankHostIsWrongUsage() {
        assertThat(run("--host", " ")).isEqualTo(2);
        assertThat(oneSentence()).isEqualTo("The host (--host) must not be blank.");
    }

    @Test
    void anUnknownFlagIsWrongUsage() {
        assertThat(run("--colour", "red")).isEqualTo(2);
        assertThat(oneSentence()).contains("--colour");
    }

    @Test
    void aPortInUseIsAFailureInOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(run("--host", "127.0.0.1", "--port", port, "--data-dir", folder.toString()))
                    .isEqualTo(1);
            assertThat(oneSentence())
                    .isEqualTo("Port " + port + " of 127.0.0.1 cannot be had: is something else serving there?");
        }
    }

    @Test
    void helpIsNoFailure() {
        assertThat(run("--help")).isZero();
        assertThat(output.toString()).contains("--port", "replay");
    }

    @Test
    void aRecordedMatchIsPlayedAgain() throws IOException {
        try (RecordStore store = RecordStore.in(folder, 1)) {
            Recorder recorder = store.begin();
            Match match = Match.start(5, new World(MapGenerator.generate(5, 32, 32)), Map.of(), recorder);
            for (int i = 0; i < 60; i++) {
                match.tick();
            }
            match.abandon();
        }
        Path record = onlyFile();
        assertThat(run("replay", record.toString())).isZero();
        assertThat(output.toString()).startsWith("60 ticks played again, 3 hashes the same; the last is ");

        Files.writeString(record, Files.readString(record).replaceFirst("\"hash\":\"[0-9a-f]{2}", "\"hash\":\"ee"));
        assertThat(run("replay", record.toString())).isEqualTo(1);
        assertThat(output.toString()).contains("Tick 20 differs: the record has the hash ee");
    }

    @Test
    void aRecordThatIsNotThereIsAFailureInOneSentence() {
        assertThat(run("replay", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(oneSentence()).startsWith("There is no file ");
    }

    @Test
    void whatIsNoRecordIsAFailureInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("letter"), "Dear Sir,\n");
        assertThat(run("replay", file.toString())).isEqualTo(1);
        assertThat(oneSentence()).startsWith("Line 1: This is not one JSON value");
    }

    @Test
    void aSentenceThatNobodyUnderstandsScoresNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("en.jsonl"), """
                {"id":"1","lang":"en","text":"hmpf","plan":{"orders":[{"do":"stop"}]}}
                """);
        assertThat(run("eval-nl", "--by", "rules", file.toString())).isZero();
        assertThat(output.toString().lines().reduce("", (before, line) -> line))
                .startsWith("{\"cases\":1,\"exact\":0.0000,\"valid\":0.0000,");
    }

    @Test
    void sentencesThatAreNotThereAreWrongUsage() {
        assertThat(run("eval-nl", "--by", "rules", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(oneSentence()).startsWith("There is no file ");
    }

    @Test
    void aSentenceWithoutAPlanIsWrongUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("en.jsonl"), "{\"id\":\"1\"}\n");
        assertThat(run("eval-nl", file.toString())).isEqualTo(2);
        assertThat(oneSentence()).endsWith(", line 1: Field \"lang\" is missing in a case.");
    }

    @Test
    void aModelThatIsNoneIsAFailureInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("en.jsonl"), "");
        Path letter = Files.writeString(folder.resolve("letter"), "Dear Sir,\n");
        assertThat(run("eval-nl", "--model", letter.toString(), file.toString()))
                .isEqualTo(1);
        assertThat(oneSentence()).isEqualTo("The file " + letter + " is not a model: it is not in the GGUF format.");
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
