package rtscommander;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds `docs/architecture.md` to the packages that there are.
class ArchitecturePageTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE);

    @Test
    void everyPackageAndNoOtherHasItsRow() throws IOException {
        String page = Files.readString(Path.of("docs/architecture.md"));
        String packages = page.substring(page.indexOf("## Packages"));
        List<String> rows =
                ROW.matcher(packages).results().map(row -> row.group(1)).toList();
        try (Stream<Path> entries = Files.list(Path.of("src/main/java/rtscommander"))) {
            assertThat(rows)
                    .containsExactlyInAnyOrderElementsOf(entries.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .toList());
        }
    }
}
