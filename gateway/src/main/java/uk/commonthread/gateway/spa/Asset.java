package uk.commonthread.gateway.spa;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.impl.MimeMapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One file of the application, held in memory with its compressed forms. */
public record Asset(
        String contentType,
        String cacheControl,
        String etag,
        Buffer plain,
        @Nullable Buffer gzip,
        @Nullable Buffer brotli) {

    // Vite names what it builds by content: assets/index-BX2k9d_3.js.
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile("/assets/.+-[A-Za-z0-9_-]{8,}\\.[a-z0-9]+");
    private static final Pattern COMPRESSIBLE = Pattern.compile(
            "text/.*|application/(javascript|json|manifest\\+json|xml|wasm)|image/svg\\+xml.*|font/(ttf|otf)");
    private static final int WORTH_COMPRESSING = 1024;

    /** Reads a file and, where they lie beside it, its {@code .br} and {@code .gz} forms. */
    static Asset read(String path, Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var type = MimeMapping.getMimeTypeForFilename(path);
        if (path.endsWith(".webmanifest")) {
            type = "application/manifest+json";
        }
        var gzip = sibling(file, ".gz");
        if (gzip == null
                && bytes.length >= WORTH_COMPRESSING
                && type != null
                && COMPRESSIBLE.matcher(type).matches()) {
            gzip = gzip(bytes);
        }
        return new Asset(
                withCharset(type),
                NAMED_BY_CONTENT.matcher(path).matches() ? "public, max-age=31536000, immutable" : "no-cache",
                etag(bytes),
                Buffer.buffer(bytes),
                gzip,
                sibling(file, ".br"));
    }

    /** For pages that the gateway makes itself. */
    public static Asset of(String contentType, byte[] bytes) {
        return new Asset(contentType, "no-cache", etag(bytes), Buffer.buffer(bytes), gzip(bytes), null);
    }

    private static String withCharset(@Nullable String type) {
        if (type == null) {
            return "application/octet-stream";
        }
        return type.startsWith("text/") ? type + ";charset=UTF-8" : type;
    }

    private static @Nullable Buffer sibling(Path file, String suffix) throws IOException {
        var sibling = file.resolveSibling(file.getFileName() + suffix);
        return Files.isRegularFile(sibling) ? Buffer.buffer(Files.readAllBytes(sibling)) : null;
    }

    private static Buffer gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("In memory nothing can fail", e);
        }
        return Buffer.buffer(out.toByteArray());
    }

    private static String etag(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"'
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(hash)
                            .substring(0, 22)
                    + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
