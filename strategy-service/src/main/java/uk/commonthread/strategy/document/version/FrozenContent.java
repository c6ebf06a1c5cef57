package uk.commonthread.strategy.document.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import uk.commonthread.strategy.document.strategy.Outline;
import uk.commonthread.strategy.document.strategy.StrategyKind;

/**
 * What is frozen of a strategy, and exactly what its hash is taken over: the JSON object of these members in canonical
 * form (RFC 8785), as UTF-8, then SHA-256 in lower-case hexadecimal. A version's public answer has the same members and
 * three more, so anyone can check it: take {@code hash}, {@code frozenAt} and {@code publishedAt} out of the answer,
 * canonicalise the rest, and hash it. A new member would change what the hash covers, so there will be none in v1.
 */
record FrozenContent(
        UUID strategyId,
        UUID partnershipId,
        int number,
        String title,
        StrategyKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<FrozenSection> sections) {

    static FrozenContent read(String canonical, ObjectMapper json) {
        try {
            return json.readValue(canonical, FrozenContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a frozen version", e);
        }
    }

    String canonical(ObjectMapper json) {
        try {
            return new JsonCanonicalizer(json.writeValueAsBytes(this)).getEncodedString();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write version " + number + " of " + strategyId, e);
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

    Outline outline() {
        return new Outline(title, kind, periodFrom, periodTo);
    }
}
