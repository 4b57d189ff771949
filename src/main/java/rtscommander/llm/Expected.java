package rtscommander.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a file must be, as far as its server says.
///
/// @param size in bytes, -1 when unknown
/// @param sha256 in hexadecimal digits, `""` when unknown
record Expected(long size, String sha256) {
    /// Deletes the file and refuses it when it is something else.
    void check(Path file) throws IOException, ModelUnavailable {
        if (size >= 0 && Files.size(file) != size) {
            refuse(file, "it has " + Files.size(file) + " bytes instead of " + size);
        }
        if (!sha256.isEmpty() && !sha256.equalsIgnoreCase(sha256Of(file))) {
            refuse(file, "its checksum is wrong");
        }
    }

    private static void refuse(Path file, String why) throws IOException, ModelUnavailable {
        Files.delete(file);
        throw new ModelUnavailable("The model that was fetched is thrown away: " + why + ".");
    }

    private static String sha256Of(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
