package rtscommander.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares with a file that was once looked at and found right.
///
/// When a difference is wanted, write the files anew with `mvn test -Dgolden.write=true`, read the diff, and say in
/// the commit why it is right.
public final class Golden {
    private Golden() {}

    public static boolean writes() {
        return Boolean.getBoolean("golden.write");
    }

    /// Fails when the file does not say exactly `actual`. The path is relative to the project.
    public static void check(String file, String actual) {
        Path path = Path.of(file);
        try {
            if (writes()) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, actual);
            }
            assertThat(Files.readString(path)).as(file).isEqualTo(actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
