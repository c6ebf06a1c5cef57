package uk.commonthread.gateway.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** One id per request: in every log line and problem, here and in the services, and in the answer. */
public final class RequestIds {
    public static final CharSequence HEADER = HttpHeaders.createOptimized("X-Request-Id");

    private static final String KEY = RequestIds.class.getName();

    private RequestIds() {}

    /** Takes the id that came with the request, if it is well formed, or makes one; the answer carries it. */
    public static String assign(RoutingContext context) {
        var given = context.request().getHeader(HEADER);
        var id = given != null && isWellFormed(given) ? given : random();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        return id;
    }

    /**
     * Puts the id into the log lines that this request writes from here on. A forwarded request writes none when all goes
     * well, so it is not done for every one.
     */
    public static void markLog(RoutingContext context) {
        MDC.put("requestId", of(context));
    }

    public static @Nullable String of(RoutingContext context) {
        return context.get(KEY);
    }

    /** What others send is written to logs, so it may hold nothing that could forge a line. */
    static boolean isWellFormed(String id) {
        if (id.length() < 8 || id.length() > 64) {
            return false;
        }
        for (var i = 0; i < id.length(); i++) {
            if (!isFine(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFine(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
    }

    /** Needs to be unique, not secret: a secure random would be the dearest thing on the hot path. */
    private static String random() {
        var random = ThreadLocalRandom.current();
        var digits = new byte[32];
        fill(digits, 0, random.nextLong());
        fill(digits, 16, random.nextLong());
        return new String(digits, ISO_8859_1);
    }

    private static void fill(byte[] digits, int from, long bits) {
        for (var i = 0; i < 16; i++) {
            digits[from + i] = (byte) Character.forDigit((int) (bits >>> (4 * i)) & 0xf, 16);
        }
    }
}
