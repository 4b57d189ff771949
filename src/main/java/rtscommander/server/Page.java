package rtscommander.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.util.Map;

/// The page and its files, from the jar, with the headers that keep them fresh and the visitor safe.
final class Page {
    private static final String FOLDER = "/page";
    private static final int LARGEST_KEPT_COMPRESSED = 8 * 1024 * 1024;

    /// Everything comes from here. Pictures and sounds are also made in the page, and PixiJS decodes
    /// pictures in a worker that it makes from a blob. The game may be shown inside a Docker Space.
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "style-src 'self' 'unsafe-inline'",
            "connect-src 'self' data: blob:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'self' https://huggingface.co");

    private Page() {}

    static void configure(JavalinConfig config) {
        config.routes.before(Page::secure);
        if (Page.class.getResource(FOLDER + "/index.html") == null) {
            config.routes.get(
                    "/",
                    ctx -> ctx.header("Cache-Control", "no-cache")
                            .result("This build of rts-commander is without its page."));
            return;
        }
        if (Page.class.getResource(FOLDER + "/assets") != null) {
            // Their names carry a hash of what is in them.
            serve(config, "/assets", FOLDER + "/assets", "public, max-age=31536000, immutable");
        }
        serve(config, "/", FOLDER, "no-cache");
    }

    private static void serve(JavalinConfig config, String path, String folder, String caching) {
        config.staticFiles.add(files -> {
            files.hostedPath = path;
            files.directory = folder;
            files.location = Location.CLASSPATH;
            files.precompressMaxSize = LARGEST_KEPT_COMPRESSED;
            files.headers = Map.of("Cache-Control", caching);
        });
    }

    private static void secure(Context ctx) {
        ctx.header("Content-Security-Policy", CONTENT_POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
    }
}
