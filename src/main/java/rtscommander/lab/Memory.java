package rtscommander.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What this process takes of the machine's memory.
final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int KILOBYTES = 1000;
    private static final int BYTES = 1024;

    private Memory() {}

    /// Resident memory in millions of bytes; 0 where the system is not Linux.
    static long residentMegabytes() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * BYTES / KILOBYTES / KILOBYTES)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
