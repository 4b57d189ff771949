package rtscommander;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rtscommander.lab.ModelBench;
import rtscommander.lab.PathBench;
import rtscommander.lab.TickBench;

/// Measures one part of the game; the last line printed is one JSON object.
@Command(
        name = "bench",
        description = "Measures a part of the game; the last line is one JSON object.",
        synopsisSubcommandLabel = "NAME",
        mixinStandardHelpOptions = true)
final class BenchCommand {
    @Command(name = "path", description = "How quickly ways are found on published maps.")
    int path(
            @Parameters(
                            paramLabel = "FOLDER",
                            arity = "0..1",
                            description = "Holds NAME.map with NAME.map.scen; by default ../shared/movingai/sc1.")
                    List<String> folder) {
        return PathBench.run(folder == null ? List.of() : folder, System.out);
    }

    @Command(name = "tick", description = "How long a tick of large battles and of many matches takes.")
    void tick() {
        TickBench.run(System.out);
    }

    @Command(name = "model", description = "What the language model costs the server and the players.")
    int model(@Mixin ModelOptions model) throws IOException, InterruptedException {
        return ModelBench.run(model.file(), model.settings(), System.out);
    }
}
