package rtscommander;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rtscommander.lab.Duel;
import rtscommander.lab.SeedList;

/// Lets the computer opponent play against itself.
@Command(
        name = "duel",
        description = "Plays the computer opponent against itself; the last line is one JSON object.",
        mixinStandardHelpOptions = true)
final class DuelCommand implements Runnable {
    @Option(
            names = "--seed",
            paramLabel = "SEEDS",
            defaultValue = "1..20",
            description = "One game for each: 7, 1..20 or 1..3,7. Default: ${DEFAULT-VALUE}.")
    private String seeds = "";

    @Override
    public void run() {
        Duel.run(SeedList.parse(seeds), System.out);
    }
}
