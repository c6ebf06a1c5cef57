package uk.commonthread.gateway.session;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in browser's session, as read from its cookie.
 *
 * @param id Keycloak's id of the session, the same however often its tokens are refreshed
 */
public record Session(
        String id,
        JsonWebToken person,
        String accessToken,
        @Nullable String refreshToken) {

    public String personId() {
        return person.getSubject();
    }

    public String authorization() {
        return "Bearer " + accessToken;
    }
}
