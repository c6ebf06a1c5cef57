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

/** A token per session, computed and not stored, so that any replica can check what another gave out. */
@Singleton
public final class CsrfTokens {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    CsrfTokens(GatewayConfig config) {
        var secret = config.sessionSecret();
        if (secret.length() < 32) {
            throw new IllegalArgumentException("gateway.session-secret must have 32 characters or more");
        }
        key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    }

    public String of(String sessionId) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            // The label keeps this use of the secret apart from every other one.
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("csrf:" + sessionId).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    boolean matches(String sessionId, @Nullable String token) {
        return token != null && MessageDigest.isEqual(of(sessionId).getBytes(UTF_8), token.getBytes(UTF_8));
    }
}
