package rtscommander;

import java.nio.file.Path;
import java.util.OptionalLong;

/// The settings of a server, checked: a setting that cannot be is refused with one sentence that names
/// it. Immutable.
///
/// @param host address to serve on
/// @param port from 0 to 65535; 0 takes any that is free
/// @param seed what every map is made from, from 0 on; fresh maps when empty
/// @param data folder for the records of matches
record Config(String host, int port, OptionalLong seed, Path data) {
    private static final int LARGEST_PORT = 65_535;
    private static final long LARGEST_SEED = (1L << 53) - 1;

    Config {
        if (host.isBlank()) {
            throw new IllegalArgumentException("The host (--host) must not be blank.");
        }
        if (port < 0 || port > LARGEST_PORT) {
            throw new IllegalArgumentException(
                    "The port (--port) must be from 0 to " + LARGEST_PORT + ", not " + port + ".");
        }
        if (seed.isPresent() && (seed.getAsLong() < 0 || seed.getAsLong() > LARGEST_SEED)) {
            throw new IllegalArgumentException(
                    "The seed (--seed) must be from 0 to " + LARGEST_SEED + ", not " + seed.getAsLong() + ".");
        }
    }
}
