package uk.commonthread.gateway.spa;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;

/**
 * The single-page application's files. All of them are read at the start, a few megabytes: requests then touch no disk,
 * and a path that is not in the map cannot lead anywhere.
 */
@Singleton
public final class SpaRoute {
    private static final Logger LOG = Logger.getLogger(SpaRoute.class);
    private static final String INDEX = "/index.html";

    private final Map<String, Asset> files;

    SpaRoute(SpaConfig config) {
        this.files = config.dir().map(SpaRoute::readAll).orElse(Map.of());
    }

    public void handle(RoutingContext context) {
        var method = context.request().method();
        if (!HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method)) {
            Problems.sendNotAllowed(context, "GET, HEAD", "Pages can be read and nothing else");
            return;
        }
        var path = context.request().path();
        var file = files.get(path);
        if (file == null && isPage(path)) {
            // The application has its own routes: it knows what to show there, or says "page not found" itself.
            file = pageOf(path);
        }
        if (file == null) {
            Problems.send(context, GatewayProblem.NOT_FOUND, "There is no such file");
        } else {
            Assets.send(context, file);
        }
    }

    /** Each language has pages of its own, in a folder: of {@code /cy/follow} it is {@code /cy/index.html}. */
    private @Nullable Asset pageOf(String path) {
        var end = path.indexOf('/', 1);
        var own = files.get((end < 0 ? path : path.substring(0, end)) + INDEX);
        return own == null ? files.get(INDEX) : own;
    }

    /** A path that names a file ({@code /assets/x.js}) and is not there must not turn into a page. */
    private static boolean isPage(String path) {
        return !path.startsWith("/assets/") && !path.contains("/.") && path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
    }

    private static Map<String, Asset> readAll(Path dir) {
        if (!Files.isRegularFile(dir.resolve("index.html"))) {
            LOG.warnf("No application in %s: only the API is served. Build the frontend, then start again.", dir);
            return Map.of();
        }
        var files = new HashMap<String, Asset>();
        try (var found = Files.walk(dir)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var path = "/" + dir.relativize(file).toString().replace('\\', '/');
                if (!path.endsWith(".br") && !path.endsWith(".gz") && !path.endsWith(".map")) {
                    files.put(path, Asset.read(path, file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the application in " + dir, e);
        }
        LOG.infof("Serving %d files of the application", files.size());
        return Map.copyOf(files);
    }
}
