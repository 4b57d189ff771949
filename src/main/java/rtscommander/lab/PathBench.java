package rtscommander.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rtscommander.sim.Cell;
import rtscommander.sim.path.AStar;

/// `bench path [FOLDER]`: how quickly ways are found on published maps, and whether they are the shortest.
///
/// Prints a table with a line for each map and then one JSON object. A map is searched once unmeasured, so
/// that the JVM has compiled the search.
public final class PathBench {
    private static final String DEFAULT_FOLDER = "../shared/movingai/sc1";
    private static final int WARM_UP_ROUTES = 300;

    private PathBench() {}

    /// Returns the exit code: 0, or 2 with a sentence on standard error when the folder is of no use.
    public static int run(List<String> arguments, PrintStream out) {
        if (arguments.size() > 1) {
            System.err.println("bench path takes one folder at most.");
            return 2;
        }
        Path folder = Path.of(arguments.isEmpty() ? DEFAULT_FOLDER : arguments.get(0));
        try {
            List<Path> maps = mapsIn(folder);
            if (maps.isEmpty()) {
                System.err.println("There is no NAME.map with a NAME.map.scen in " + folder + ".");
                return 2;
            }
            measure(maps, out);
            return 0;
        } catch (IOException e) {
            System.err.println("The maps in " + folder + " cannot be read: " + e.getMessage());
            return 2;
        }
    }

    private static void measure(List<Path> maps, PrintStream out) throws IOException {
        out.printf(Locale.ROOT, "%-20s %7s %8s %8s %11s%n", "map", "routes", "mean ms", "p99 ms", "expansions");
        List<Measured> all = new ArrayList<>();
        for (Path map : maps) {
            List<Measured> measured = measure(map);
            all.addAll(measured);
            out.printf(
                    Locale.ROOT,
                    "%-20s %7d %8.3f %8.3f %11.0f%n",
                    map.getFileName(),
                    measured.size(),
                    mean(measured),
                    percentile99(measured),
                    measured.stream().mapToInt(Measured::expansions).average().orElse(0));
        }
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"path\",\"routes\":%d,\"mean_ms\":%.3f,\"p99_ms\":%.3f,\"mean_ratio\":%.6f,"
                        + "\"max_ratio\":%.6f,\"false_unreachable\":%d}%n",
                all.size(),
                mean(all),
                percentile99(all),
                all.stream()
                        .filter(Measured::arrived)
                        .mapToDouble(Measured::ratio)
                        .average()
                        .orElse(0),
                all.stream()
                        .filter(Measured::arrived)
                        .mapToDouble(Measured::ratio)
                        .max()
                        .orElse(0),
                all.stream().filter(route -> !route.arrived()).count());
    }

    /// What one search took, and how its way compares with the shortest one.
    private record Measured(double milliseconds, int expansions, boolean arrived, double ratio) {}

    private static List<Measured> measure(Path map) throws IOException {
        AStar search = new AStar(PublishedGrid.read(map));
        List<PublishedRoute> routes = PublishedRoute.read(scenarios(map));
        for (int i = 0; i < Math.min(WARM_UP_ROUTES, routes.size()); i++) {
            measure(search, routes.get(routes.size() - 1 - i));
        }
        List<Measured> measured = new ArrayList<>();
        for (PublishedRoute route : routes) {
            measured.add(measure(search, route));
        }
        return measured;
    }

    private static Measured measure(AStar search, PublishedRoute route) {
        long begin = System.nanoTime();
        List<Cell> way = search.find(route.from(), route.to());
        double milliseconds = (System.nanoTime() - begin) / 1e6;
        boolean arrived = way.get(way.size() - 1).equals(route.to());
        double ratio = route.length() == 0 ? 1 : PublishedRoute.lengthOf(way) / route.length();
        return new Measured(milliseconds, search.lastExpansions(), arrived, ratio);
    }

    private static double mean(List<Measured> measured) {
        return measured.stream().mapToDouble(Measured::milliseconds).average().orElse(0);
    }

    private static double percentile99(List<Measured> measured) {
        double[] sorted =
                measured.stream().mapToDouble(Measured::milliseconds).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)];
    }

    private static List<Path> mapsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".map") && Files.exists(scenarios(file)))
                    .sorted()
                    .toList();
        }
    }

    private static Path scenarios(Path map) {
        return map.resolveSibling(map.getFileName() + ".scen");
    }
}
