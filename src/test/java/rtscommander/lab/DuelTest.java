package rtscommander.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuelTest {
    private static final long SEED = 3;
    /// Long enough for both to gather, build, train, and send a scout.
    private static final int TICKS = 600;

    @Test
    void compiledAndInterpretedCodePlayTheSameGame() throws IOException, InterruptedException {
        long here = DuelGame.play(SEED, TICKS).hash();
        assertThat(inAProcessOfItsOwn("-Xint")).isEqualTo(Long.toString(here));
    }

    @Test
    void anotherSeedIsAnotherGame() {
        assertThat(DuelGame.play(SEED, 400).hash())
                .isNotEqualTo(DuelGame.play(SEED + 1, 400).hash());
    }

    @Test
    void everyGameIsALineAndTheLastLineIsTheJsonThatOthersRead() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Duel.run(List.of(8L), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).matches("seed 8 +(A|B|draw) +\\d+\\.\\d min +[0-9a-f]{16}");
        assertThat(lines.getLast())
                .matches("\\{\"games\":1,\"a_wins\":[01],\"b_wins\":[01],\"draws\":[01],"
                        + "\"mean_minutes\":\\d+\\.\\d\\d,\"hash\":\"[0-9a-f]{16}\"}");
    }

    private static String inAProcessOfItsOwn(String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ShortDuel.class.getName(),
                Long.toString(SEED),
                Integer.toString(TICKS)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed;
    }
}
