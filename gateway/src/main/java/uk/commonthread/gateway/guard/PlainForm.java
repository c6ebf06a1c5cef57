package uk.commonthread.gateway.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form that two programs cannot read differently. What we count by has to be what Keycloak goes by, so
 * whatever a reader might shorten, trim, repair or stumble over is no form.
 */
public final class PlainForm {
    /** Twice as many as any form of signing in has. */
    static final int FIELDS = 20;

    private static final String TYPE = "application/x-www-form-urlencoded";
    /** What a decoder writes where the bytes are no text. */
    private static final char NO_TEXT = '\uFFFD';

    private final Map<String, String> fields;

    private PlainForm(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The form in a request's body; null where it is none, or comes packed or in another character set. */
    public static @Nullable PlainForm read(HttpServerRequest request, Buffer body) {
        return isAnnounced(request) ? read(body.toString(UTF_8)) : null;
    }

    /** Fields as they are written in a body or a query; null where they can be read in two ways. */
    public static @Nullable PlainForm read(@Nullable String text) {
        if (text == null || !isWrittenPlainly(text)) {
            return null;
        }
        var fields = new HashMap<String, String>();
        var pairs = text.split("&", FIELDS + 1);
        if (pairs.length > FIELDS) {
            return null;
        }
        for (var pair : pairs) {
            var parts = pair.split("=", 2);
            var name = URLDecoder.decode(parts[0], UTF_8);
            var value = parts.length == 1 ? "" : URLDecoder.decode(parts[1], UTF_8);
            // Some readers take what stands behind "=" for the name then.
            if (name.isEmpty() && !text.isEmpty()) {
                return null;
            }
            if (!isText(name) || !isText(value) || fields.putIfAbsent(name, value) != null) {
                return null;
            }
        }
        return new PlainForm(fields);
    }

    /** What the field holds; null where the form has no such field. */
    public @Nullable String get(String name) {
        return fields.get(name);
    }

    Map<String, String> fields() {
        return fields;
    }

    private static boolean isAnnounced(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || request.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            return false;
        }
        var plain = type.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.equals(TYPE) || plain.equals(TYPE + ";charset=utf-8");
    }

    /** Visible ASCII and spaces, in which each per cent sign begins a byte; some readers stop at a number sign. */
    private static boolean isWrittenPlainly(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c >= 0x7f || c == '#' || (c == '%' && !isByte(text, i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isByte(String text, int at) {
        return at + 2 <= text.length()
                && Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }

    private static boolean isText(String decoded) {
        return decoded.chars().noneMatch(c -> Character.isISOControl(c) || c == NO_TEXT);
    }
}
