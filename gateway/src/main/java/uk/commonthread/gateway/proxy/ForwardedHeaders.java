package uk.commonthread.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.SecurityHeaders;
import uk.commonthread.gateway.problem.RequestIds;

/** Which headers pass the door, in both directions, and which the gateway writes itself. */
final class ForwardedHeaders {
    // RFC 9110 7.6.1: what concerns one connection only.
    private static final List<String> HOP_BY_HOP = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "HTTP2-Settings");

    private static final Set<String> NOT_UPSTREAM = set(
            HOP_BY_HOP,
            // The gateway's own business; cookies and credentials are put back where they are due.
            List.of("Authorization", "Cookie", "Expect", "Host", "X-CSRF-Token", "X-Request-Id"),
            // A WebSocket to a part is one of its own.
            List.of("Sec-WebSocket-Extensions", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-WebSocket-Version"),
            // Only the gateway says where a request came from.
            List.of(
                    "Forwarded",
                    "X-Forwarded-For",
                    "X-Forwarded-Host",
                    "X-Forwarded-Port",
                    "X-Forwarded-Prefix",
                    "X-Forwarded-Proto",
                    "X-Forwarded-Server",
                    "X-Forwarded-Ssl",
                    "X-Original-Url",
                    "X-Real-Ip",
                    "X-Rewrite-Url"));

    private static final Set<String> NOT_UPSTREAM_WHEN_TRACING =
            set(List.copyOf(NOT_UPSTREAM), List.of("traceparent", "tracestate"));

    private static final List<String> OURS = List.of("Location", "Server", "X-Powered-By", "X-Request-Id");
    private static final Set<String> NOT_DOWNSTREAM = set(HOP_BY_HOP, OURS, SecurityHeaders.ON_DATA);
    private static final Set<String> NOT_FROM_SIGN_IN = set(HOP_BY_HOP, OURS, SecurityHeaders.ON_SIGN_IN_PAGE);

    private static final Pattern FOR_SHARED_CACHES =
            Pattern.compile("(public|private|s-maxage|proxy-revalidate)\\b", Pattern.CASE_INSENSITIVE);

    private static final CharSequence FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence PORT = HttpHeaders.createOptimized("X-Forwarded-Port");

    private final Set<String> notUpstream;
    private final CharSequence scheme;
    private final CharSequence authority;
    private final CharSequence port;

    /**
     * The public address is configured, not taken from the request: a forged Host header must not end up in a link. Where
     * the gateway traces, it writes the trace context itself, so that its own span stands between the two; else it passes
     * on what came.
     */
    ForwardedHeaders(URI publicUrl, boolean tracing) {
        notUpstream = tracing ? NOT_UPSTREAM_WHEN_TRACING : NOT_UPSTREAM;
        scheme = HttpHeaders.createOptimized(publicUrl.getScheme());
        authority = HttpHeaders.createOptimized(publicUrl.getAuthority());
        port = HttpHeaders.createOptimized(String.valueOf(publicUrl.getPort() > 0 ? publicUrl.getPort() : 443));
    }

    void upstream(HttpServerRequest from, MultiMap to, @Nullable String requestId, Credentials credentials) {
        copy(from.headers(), to, notUpstream);
        Compression.unmark(to);
        var remote = from.remoteAddress();
        if (remote != null && remote.hostAddress() != null) {
            to.set(FOR, remote.hostAddress());
        }
        to.set(PROTO, scheme).set(HOST, authority).set(PORT, port);
        if (requestId != null) {
            to.set(RequestIds.HEADER, requestId);
        }
        if (credentials.authorization() != null) {
            to.set(HttpHeaders.AUTHORIZATION, credentials.authorization());
        }
        if (credentials.cookies() != null) {
            to.set(HttpHeaders.COOKIE, credentials.cookies());
        }
    }

    /** The door has said already what makes browsers careful; of that, a part has no say. */
    static void downstream(MultiMap from, MultiMap to, Part part, boolean signInPages) {
        copy(from, to, signInPages ? NOT_FROM_SIGN_IN : NOT_DOWNSTREAM);
        var location = from.get(HttpHeaders.LOCATION);
        if (location != null) {
            to.set(HttpHeaders.LOCATION, part.withoutOrigin(location));
        }
    }

    /** An answer may carry renewed cookies of the session, which must not reach anybody else from a cache on the way. */
    static void keepFromSharedCaches(MultiMap headers) {
        var directives = new ArrayList<String>();
        directives.add("private");
        var given = headers.get(HttpHeaders.CACHE_CONTROL);
        if (given != null) {
            Arrays.stream(given.split(","))
                    .map(String::strip)
                    .filter(directive -> !FOR_SHARED_CACHES.matcher(directive).lookingAt())
                    .forEach(directives::add);
        }
        headers.set(HttpHeaders.CACHE_CONTROL, String.join(", ", directives));
    }

    private static void copy(MultiMap from, MultiMap to, Set<String> except) {
        from.forEach((BiConsumer<String, String>) (name, value) -> {
            if (!except.contains(name) && !name.startsWith(":")) {
                to.add(name, value);
            }
        });
    }

    @SafeVarargs
    private static Set<String> set(List<String>... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (var list : names) {
            set.addAll(list);
        }
        return set;
    }
}
