package uk.commonthread.gateway.spa;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Sends an {@link Asset} in the best form that the browser takes, or 304 where it has it already. */
public final class Assets {
    private Assets() {}

    public static void send(RoutingContext context, Asset asset) {
        var request = context.request();
        var response = context.response();
        response.putHeader(HttpHeaders.ETAG, asset.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, asset.cacheControl())
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), asset.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var body = asset.plain();
        if (asset.brotli() != null && accepts(accepted, "br")) {
            body = asset.brotli();
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "br");
        } else if (asset.gzip() != null && accepts(accepted, "gzip")) {
            body = asset.gzip();
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, asset.contentType());
        if (HttpMethod.HEAD.equals(request.method())) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            response.end(sharable(body));
        }
    }

    /** A view with reader and writer positions of its own, since many responses write the same bytes. */
    private static Buffer sharable(Buffer body) {
        return body.slice();
    }

    private static boolean matches(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(etag) || ifNoneMatch.trim().equals("*"));
    }

    static boolean accepts(@Nullable String acceptEncoding, String encoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (var entry : acceptEncoding.split(",", -1)) {
            var parts = entry.trim().split(";", 2);
            if (parts[0].trim().equalsIgnoreCase(encoding)) {
                // "q=0" means "anything but this".
                return parts.length == 1 || !parts[1].trim().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
