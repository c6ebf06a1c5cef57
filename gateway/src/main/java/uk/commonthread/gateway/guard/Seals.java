package uk.commonthread.gateway.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.GatewayConfig;

/** Signs what the browser keeps for us: computed and not stored, so that any replica can check what another gave out. */
@Singleton
final class Seals {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Seals(GatewayConfig config) {
        var secret = config.sessionSecret();
        if (secret.length() < 32) {
            throw new IllegalArgumentException("gateway.session-secret must have 32 characters or more");
        }
        key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    }

    /** The purpose keeps this use of the secret apart from every other one. */
    String of(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal((purpose + ":" + text).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    boolean matches(String purpose, String text, @Nullable String seal) {
        return seal != null && MessageDigest.isEqual(of(purpose, text).getBytes(UTF_8), seal.getBytes(UTF_8));
    }
}
