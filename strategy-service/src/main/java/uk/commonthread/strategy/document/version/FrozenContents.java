package uk.commonthread.strategy.document.version;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import uk.commonthread.kit.format.Format;
import uk.commonthread.kit.richtext.RichText;

/**
 * Writes what is frozen, and exactly what its hash is taken over: a JSON object in canonical form (RFC 8785), as UTF-8,
 * then SHA-256 in lower-case hexadecimal. That text is stored, and a version's public answer has it letter for letter, so
 * anyone can check it, whatever members were added since; what they mean to today's release is read through the format.
 */
@ApplicationScoped
class FrozenContents {
    private final Format<FrozenContent> format;

    FrozenContents(ObjectMapper json) {
        format = Format.first(FrozenContent.class, json)
                .then(FrozenContents::richTexts)
                .then(FrozenContents::ofSeveral);
    }

    /** Sections were plain lines in the first format. */
    private static void richTexts(ObjectNode content) {
        for (var section : content.withArray("sections")) {
            var lines = section.path("text").asText();
            ((ObjectNode) section).set("text", RichText.ofLines(lines).toJson());
        }
    }

    /** Before the third a strategy was one partnership's. */
    private static void ofSeveral(ObjectNode content) {
        content.putArray("partnershipIds").add(content.remove("partnershipId"));
    }

    FrozenContent read(String canonical) {
        return format.read(canonical);
    }

    String canonical(FrozenContent content) {
        return canonical(format, content);
    }

    static <T> String canonical(Format<T> format, T content) {
        try {
            return new JsonCanonicalizer(format.write(content)).getEncodedString();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write a frozen version", e);
        }
    }

    static String hash(String canonical) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
