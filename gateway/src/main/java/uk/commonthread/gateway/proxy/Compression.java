package uk.commonthread.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Compresses one answer as it passes. A tag names the bytes of an answer, so the compressed form has one of its own, the
 * part's with {@code -gzip} at its end; where that comes back, the part gets what it gave. Each chunk is compressed by
 * itself, so that it can go on at once and nothing is kept for an answer but its checksum.
 */
final class Compression {
    /** Below, the headers weigh more. */
    private static final int WORTH_IT = 1024;

    private static final int LEVEL = 4;
    private static final String MARK = "-gzip\"";
    private static final Pattern WEAK = Pattern.compile("\\bW/(?=\")");
    private static final List<String> TEXT = List.of(
            "application/json", "application/problem+json", "application/cloudevents", "text/csv", "text/plain");
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    /** A last block that is empty. */
    private static final byte[] LAST = {3, 0};

    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    private static final CharSequence ACCEPT_ENCODING = HttpHeaders.createOptimized("Accept-Encoding");
    private static final ThreadLocal<Deflater> DEFLATERS = ThreadLocal.withInitial(() -> new Deflater(LEVEL, true));

    private final CRC32 checksum = new CRC32();
    private boolean begun;
    private long length;

    private Compression() {}

    /**
     * Decides by the part's answer, and marks the headers of ours; null where the answer passes as it is. What is sent to
     * change something is short and says what was done, so it is left alone.
     */
    static @Nullable Compression of(HttpServerRequest request, int status, MultiMap answer, MultiMap ours) {
        if (status == 304) {
            markWhereHeld(request, ours);
            return null;
        }
        if (status != 200 || !HttpMethod.GET.equals(request.method()) || !isWorthIt(answer)) {
            return null;
        }
        ours.add(HttpHeaders.VARY, ACCEPT_ENCODING);
        if (!accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            return null;
        }
        ours.set(HttpHeaders.CONTENT_ENCODING, GZIP).remove(HttpHeaders.CONTENT_LENGTH);
        var tag = answer.get(HttpHeaders.ETAG);
        if (tag != null && tag.endsWith("\"")) {
            ours.set(HttpHeaders.ETAG, marked(tag));
        }
        return new Compression();
    }

    /** Gives the part its own tags back, also those that a server on the way made weak when it compressed. */
    static void unmark(MultiMap request) {
        var ifMatch = request.get(HttpHeaders.IF_MATCH);
        if (ifMatch != null) {
            request.set(HttpHeaders.IF_MATCH, WEAK.matcher(unmarked(ifMatch)).replaceAll(""));
        }
        var ifNoneMatch = request.get(HttpHeaders.IF_NONE_MATCH);
        if (ifNoneMatch != null) {
            request.set(HttpHeaders.IF_NONE_MATCH, unmarked(ifNoneMatch));
        }
    }

    Buffer next(Buffer chunk) {
        var bytes = chunk.getBytes();
        checksum.update(bytes);
        length += bytes.length;
        var compressed = Buffer.buffer(HEAD.length + LAST.length + 8 + bytes.length / 3);
        begin(compressed);
        var deflater = DEFLATERS.get();
        deflater.reset();
        deflater.setInput(bytes);
        var part = new byte[8 * 1024];
        int count;
        do {
            count = deflater.deflate(part, 0, part.length, Deflater.SYNC_FLUSH);
            compressed.appendBytes(part, 0, count);
        } while (count == part.length);
        return compressed;
    }

    /** What comes after all chunks. */
    Buffer last() {
        var end = Buffer.buffer(HEAD.length + LAST.length + 8);
        begin(end);
        return end.appendBytes(LAST).appendIntLE((int) checksum.getValue()).appendIntLE((int) length);
    }

    private void begin(Buffer buffer) {
        if (!begun) {
            begun = true;
            buffer.appendBytes(HEAD);
        }
    }

    private static boolean isWorthIt(MultiMap answer) {
        var length = answer.get(HttpHeaders.CONTENT_LENGTH);
        return (length == null || Long.parseLong(length) >= WORTH_IT)
                && isText(answer.get(HttpHeaders.CONTENT_TYPE))
                && !answer.contains(HttpHeaders.CONTENT_ENCODING);
    }

    private static boolean isText(@Nullable String type) {
        if (type != null) {
            for (var text : TEXT) {
                if (type.startsWith(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void markWhereHeld(HttpServerRequest request, MultiMap ours) {
        var tag = ours.get(HttpHeaders.ETAG);
        var held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (tag != null && tag.endsWith("\"") && held != null && held.contains(marked(tag))) {
            ours.set(HttpHeaders.ETAG, marked(tag));
        }
    }

    private static String marked(String tag) {
        return tag.substring(0, tag.length() - 1) + MARK;
    }

    private static String unmarked(String tags) {
        return tags.replace(MARK, "\"");
    }

    /** RFC 9110 12.5.3; {@code *} alone asks for nothing that we know they can read. */
    static boolean accepts(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        for (var entry : accepted.split(",", -1)) {
            var parts = entry.split(";", 2);
            if (parts[0].strip().equalsIgnoreCase("gzip")) {
                return parts.length == 1 || !parts[1].strip().matches("q\\s*=\\s*0(\\.0*)?");
            }
        }
        return false;
    }
}
