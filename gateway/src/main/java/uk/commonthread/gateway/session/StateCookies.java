package uk.commonthread.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Quarkus OIDC keeps a cookie for each sign-in that was begun, on every path and for half an hour. Here they go only where
 * they are needed, and only the newest stay: a person has few windows open to sign in, and a browser that collects them
 * would at last send more than any server takes.
 */
public final class StateCookies {
    static final int KEPT = 4;

    private static final String PREFIX = "q_auth";
    private static final String PATH = "/session";
    /** The parts of a long cookie, which Quarkus puts together by number. */
    private static final Pattern PART = Pattern.compile(".*_chunk_(.*)");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Pattern NAME = Pattern.compile("(?:^|[;\\s])(" + PREFIX + "[^=;\\s]*)=");

    private StateCookies() {}

    /** Looks after the cookies that the answer to this request will set. */
    public static void tend(RoutingContext context) {
        dropUnreadable(context);
        context.addHeadersEndHandler(ending -> confine(context));
    }

    /** Quarkus would fail over a part whose number is none. */
    private static void dropUnreadable(RoutingContext context) {
        for (var cookie : List.copyOf(context.request().cookies())) {
            var part = PART.matcher(cookie.getName());
            if (part.matches() && !NUMBER.matcher(part.group(1)).matches()) {
                context.response().removeCookie(cookie.getName(), false);
                clear(context, cookie.getName(), "/");
            }
        }
    }

    private static void clear(RoutingContext context, String name, String path) {
        context.response()
                .headers()
                .add("Set-Cookie", name + "=; Max-Age=0; Path=" + path + "; Secure; HttpOnly; SameSite=Lax");
    }

    private static void confine(RoutingContext context) {
        var begun = false;
        for (Cookie cookie : context.request().cookies()) {
            if (cookie.getName().startsWith(PREFIX) && cookie instanceof ServerCookie ours && ours.isChanged()) {
                cookie.setPath(PATH);
                begun |= !cookie.getValue().isEmpty();
            }
        }
        if (begun) {
            removeOld(context);
        }
    }

    private static void removeOld(RoutingContext context) {
        var names = brought(context);
        for (var name : names.subList(0, Math.max(0, names.size() - (KEPT - 1)))) {
            clear(context, name, PATH);
        }
    }

    /** In the order in which browsers send them, which is the order in which they were set: RFC 6265 5.4. */
    private static List<String> brought(RoutingContext context) {
        var header = String.join("; ", context.request().headers().getAll(HttpHeaders.COOKIE));
        return NAME.matcher(header)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }
}
