package uk.commonthread.engagement.loop.follower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.commonthread.kit.problem.ApiException;

/**
 * Signs and reads what links in mails carry: the id of a wish to be told and, over it and what the link is for, an
 * HMAC-SHA-256 cut to 128 bits. Whoever has it has read that person's mail.
 */
@ApplicationScoped
class Links {
    private static final int ID_BYTES = 2 * Long.BYTES;
    private static final int MAC_BYTES = 16;

    private final List<SecretKeySpec> keys;

    /** What a link is for: one that confirms does not end. */
    enum Purpose {
        CONFIRM,
        END
    }

    @Inject
    Links(FollowConfig config) {
        this(config.secrets());
    }

    Links(List<String> secrets) {
        keys = secrets.stream()
                .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"))
                .toList();
    }

    String sign(Purpose purpose, UUID id) {
        var token = ByteBuffer.allocate(ID_BYTES + MAC_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(mac(keys.getFirst(), purpose, id));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** The id that we have signed for that; a problem where we have not. */
    UUID read(Purpose purpose, String token) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (bytes.remaining() == ID_BYTES + MAC_BYTES) {
                var id = new UUID(bytes.getLong(), bytes.getLong());
                var mac = new byte[MAC_BYTES];
                bytes.get(mac);
                if (keys.stream().anyMatch(key -> MessageDigest.isEqual(mac, mac(key, purpose, id)))) {
                    return id;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below in the same words as of any other.
        }
        throw ApiException.field(
                "token", "wrong-token", "This is not a whole link of one of our mails; copy all of it from the mail");
    }

    private static byte[] mac(SecretKeySpec key, Purpose purpose, UUID id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var signed = mac.doFinal(("follow\n" + purpose + '\n' + id).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(signed, MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
