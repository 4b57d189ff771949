package rtscommander.sim.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rtscommander.lab.PublishedGrid;
import rtscommander.lab.PublishedRoute;
import rtscommander.sim.Cell;

/// Ways on maps whose shortest ways others have published. The maps are not part of this repository: they
/// lie in `../shared/movingai/sc1` or where the system property `movingai` says; without them nothing is
/// tested.
class PublishedRoutesTest {
    private static final Path FOLDER = Path.of(System.getProperty("movingai", "../shared/movingai/sc1"));
    private static final int ROUTES_A_MAP = 100;

    @ParameterizedTest
    @ValueSource(strings = {"Aftershock", "IceMountain", "Legacy", "Turbo"})
    void noWayIsLongerThanThePublishedOne(String map) throws IOException {
        Path file = FOLDER.resolve(map + ".map");
        assumeTrue(Files.exists(file), "the published map is not there: " + file);
        AStar search = new AStar(PublishedGrid.read(file));
        List<PublishedRoute> routes = PublishedRoute.read(FOLDER.resolve(map + ".map.scen"));
        for (int i = 0; i < ROUTES_A_MAP; i++) {
            PublishedRoute route = routes.get(i * routes.size() / ROUTES_A_MAP);
            List<Cell> way = search.find(route.from(), route.to());
            assertThat(way).startsWith(route.from()).endsWith(route.to());
            assertThat(PublishedRoute.lengthOf(way)).isEqualTo(route.length(), within(route.length() * 1e-4 + 1e-4));
        }
    }
}
