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
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var body = asset.plain();
        // A tag names bytes, so that each form has its own.
        var etag = asset.etag();
        if (asset.brotli() != null && accepts(accepted, "br")) {
            body = asset.brotli();
            etag = marked(etag, "br");
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "br");
        } else if (asset.gzip() != null && accepts(accepted, "gzip")) {
            body = asset.gzip();
            etag = marked(etag, "gzip");
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.putHeader(HttpHeaders.ETAG, etag)
                .putHeader(HttpHeaders.CACHE_CONTROL, asset.cacheControl())
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
            response.setStatusCode(304).end();
            return;
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

    private static String marked(String etag, String encoding) {
        return etag.substring(0, etag.length() - 1) + "-" + encoding + "\"";
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
