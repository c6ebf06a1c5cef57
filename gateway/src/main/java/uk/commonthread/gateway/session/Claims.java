package uk.commonthread.gateway.session;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a token says. No signature is checked: it comes out of our own encrypted cookie. */
final class Claims {
    private Claims() {}

    static JsonObject of(String token) {
        var body = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(body)));
    }

    /** Whether the token was given out for that session of that person. A cookie's parts can be exchanged for another's. */
    static boolean belong(String token, String sessionId, @Nullable String person) {
        try {
            var claims = of(token);
            return sessionId.equals(claims.getString("sid"))
                    && claims.getString("sub", "").equals(person);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException | DecodeException e) {
            return false;
        }
    }
}
