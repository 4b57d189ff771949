package rtscommander.llm;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question for the rest of a file, followed through redirections, and its answer.
///
/// Uses the older of the JDK's two clients, since only that bounds the wait for a body that has stalled.
final class RangeRequest implements AutoCloseable {
    /// The status that says that the range lies behind the end of the file.
    static final int NOTHING_LEFT = 416;

    private static final int MOST_REDIRECTIONS = 5;
    private static final int FIRST_REDIRECTION = 300;
    private static final int LAST_REDIRECTION = 399;
    private static final int LONGEST_SILENCE = 20_000;
    private static final Pattern TOTAL = Pattern.compile("bytes .*/(\\d+)");
    private static final Pattern SHA_256 = Pattern.compile("\"?([0-9a-fA-F]{64})\"?");

    private final HttpURLConnection connection;
    private final Optional<String> linkedSize;
    private final Optional<String> linkedTag;

    private RangeRequest(HttpURLConnection connection, Optional<String> linkedSize, Optional<String> linkedTag) {
        this.connection = connection;
        this.linkedSize = linkedSize;
        this.linkedTag = linkedTag;
    }

    /// @param from first byte that is wanted
    static RangeRequest send(URI uri, long from) throws IOException {
        URI next = uri;
        Optional<String> size = Optional.empty();
        Optional<String> tag = Optional.empty();
        for (int hop = 0; hop <= MOST_REDIRECTIONS; hop++) {
            HttpURLConnection connection = open(next, from);
            int status = connection.getResponseCode();
            // Hugging Face describes the file where it redirects to the store that has it.
            size = size.or(() -> header(connection, "X-Linked-Size"));
            tag = tag.or(() -> header(connection, "X-Linked-ETag"));
            Optional<String> elsewhere = header(connection, "Location");
            if (status < FIRST_REDIRECTION || status > LAST_REDIRECTION || elsewhere.isEmpty()) {
                return new RangeRequest(connection, size, tag);
            }
            connection.disconnect();
            URI target = next.resolve(elsewhere.get());
            if (next.getScheme().equals("https") && !"https".equals(target.getScheme())) {
                throw new IOException("It redirects to " + target + ", which is not encrypted");
            }
            next = target;
        }
        throw new IOException("It redirects more than " + MOST_REDIRECTIONS + " times");
    }

    private static HttpURLConnection open(URI uri, long from) throws IOException {
        if (!(uri.toURL().openConnection() instanceof HttpURLConnection connection)) {
            throw new IOException(uri + " is no address of the web");
        }
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(LONGEST_SILENCE);
        connection.setReadTimeout(LONGEST_SILENCE);
        if (from > 0) {
            connection.setRequestProperty("Range", "bytes=" + from + "-");
        }
        return connection;
    }

    private static Optional<String> header(HttpURLConnection connection, String name) {
        return Optional.ofNullable(connection.getHeaderField(name));
    }

    int status() throws IOException {
        return connection.getResponseCode();
    }

    InputStream body() throws IOException {
        return connection.getInputStream();
    }

    Expected expected() throws IOException {
        String sha256 = linkedTag
                .map(SHA_256::matcher)
                .filter(Matcher::matches)
                .map(tag -> tag.group(1))
                .orElse("");
        return new Expected(size(), sha256);
    }

    private long size() throws IOException {
        if (linkedSize.isPresent()) {
            return Long.parseLong(linkedSize.get());
        }
        Optional<Matcher> total = header(connection, "Content-Range").map(TOTAL::matcher);
        if (total.isPresent() && total.get().matches()) {
            return Long.parseLong(total.get().group(1));
        }
        return status() == HttpURLConnection.HTTP_OK ? connection.getContentLengthLong() : -1;
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
