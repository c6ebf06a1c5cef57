package uk.commonthread.engagement.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.commonthread.kit.problem.ApiException;

/**
 * Signs and reads starts: that somebody opened the form of an engagement at an instant. A start tells nothing of who it
 * was, and nothing is kept of it: it is the instant and, over it and the engagement's id, an HMAC-SHA-256 cut to 128 bits.
 * Every replica that has the secret accepts it.
 */
@ApplicationScoped
class Starts {
    private static final int MAC_BYTES = 16;
    private static final int BYTES = Long.BYTES + MAC_BYTES;

    private final List<SecretKeySpec> keys;

    @Inject
    Starts(StartConfig config) {
        this(config.secrets());
    }

    Starts(List<String> secrets) {
        keys = secrets.stream()
                .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"))
                .toList();
    }

    String sign(UUID engagementId, Instant at) {
        var start = ByteBuffer.allocate(BYTES)
                .putLong(at.toEpochMilli())
                .put(mac(keys.getFirst(), engagementId, at.toEpochMilli()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(start.array());
    }

    /** When the form of this engagement was opened; a problem where we have not signed that. */
    Instant read(UUID engagementId, String start) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(start));
            if (bytes.remaining() == BYTES) {
                var at = bytes.getLong();
                var mac = new byte[MAC_BYTES];
                bytes.get(mac);
                if (keys.stream().anyMatch(key -> MessageDigest.isEqual(mac, mac(key, engagementId, at)))) {
                    return Instant.ofEpochMilli(at);
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below in the same words as of any other.
        }
        throw ApiException.field(
                "start",
                "wrong-start",
                "This is no start of this engagement's form; open the form again, then send your answers");
    }

    private static byte[] mac(SecretKeySpec key, UUID engagementId, long at) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var signed = mac.doFinal(("start\n" + engagementId + '\n' + at).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(signed, MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
