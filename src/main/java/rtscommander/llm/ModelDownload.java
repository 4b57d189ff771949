package rtscommander.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.DoubleConsumer;

/// Fetches a model file, goes on where an earlier attempt ended, and checks what came. Used by one thread.
///
/// What has come lies in `NAME.part` until it is whole and right.
public final class ModelDownload {
    /// Qwen2.5-Coder-1.5B-Instruct in Q4_0, from its makers (Apache 2.0).
    public static final URI QWEN_CODER = URI.create("https://huggingface.co/Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF"
            + "/resolve/main/qwen2.5-coder-1.5b-instruct-q4_0.gguf");

    /// Attempts as long as each of them brings something; the last one's failure is told.
    private static final int MOST_ATTEMPTS = 20;

    private static final int CHUNK = 1 << 16;
    private static final int PERCENT = 100;

    private final URI from;
    private final Path file;
    private final Path part;

    public ModelDownload(URI from, Path folder) {
        String path = from.getPath();
        this.from = from;
        this.file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
        this.part = folder.resolve(file.getFileName() + ".part");
    }

    public Path file() {
        return file;
    }

    /// Fetches the file, unless it is there already.
    ///
    /// @param progress gets the fraction that is there, at most once a percent; what it throws ends the attempt
    public void fetch(DoubleConsumer progress) throws ModelUnavailable {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(part.toAbsolutePath().getParent());
                fetchPart(progress).check(part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new ModelUnavailable("The model could not be fetched from " + from + " (" + e.getMessage()
                    + "); what has come is kept for the next attempt.");
        }
    }

    private Expected fetchPart(DoubleConsumer progress) throws IOException, ModelUnavailable {
        for (int attempt = 1; ; attempt++) {
            long before = size();
            try {
                return attempt(before, progress);
            } catch (IOException e) {
                if (attempt == MOST_ATTEMPTS || size() == before) {
                    throw e;
                }
            }
        }
    }

    private Expected attempt(long have, DoubleConsumer progress) throws IOException, ModelUnavailable {
        try (RangeRequest answer = RangeRequest.send(from, have)) {
            Expected expected = answer.expected();
            switch (answer.status()) {
                case HttpURLConnection.HTTP_PARTIAL -> append(answer, have, progress);
                case HttpURLConnection.HTTP_OK -> {
                    Files.deleteIfExists(part);
                    append(answer, 0, progress);
                }
                case RangeRequest.NOTHING_LEFT -> {
                    if (expected.size() != have) {
                        Files.delete(part);
                        throw new IOException("The part that was here did not fit and is thrown away");
                    }
                }
                default ->
                    throw new ModelUnavailable("The model could not be fetched: " + from + " answered with status "
                            + answer.status() + ".");
            }
            return expected;
        }
    }

    private void append(RangeRequest answer, long have, DoubleConsumer progress) throws IOException {
        long size = answer.expected().size();
        long there = have;
        long told = -1;
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = answer.body();
                OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.write(chunk, 0, read);
                there += read;
                long percent = size > 0 ? there * PERCENT / size : 0;
                if (percent > told) {
                    told = percent;
                    progress.accept(percent / (double) PERCENT);
                }
            }
        }
        if (size > 0 && there < size) {
            throw new IOException("The connection ended after " + there + " of " + size + " bytes");
        }
    }

    private long size() throws IOException {
        return Files.exists(part) ? Files.size(part) : 0;
    }
}
