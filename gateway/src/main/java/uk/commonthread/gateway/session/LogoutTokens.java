package uk.commonthread.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads what Keycloak sends when a session has ended there (OpenID Connect Back-Channel Logout 1.0, 2.6). */
@Singleton
class LogoutTokens {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final TenantIdentityProvider verifier;
    private final String clientId;

    LogoutTokens(TenantIdentityProvider verifier, @ConfigProperty(name = "quarkus.oidc.client-id") String clientId) {
        this.verifier = verifier;
        this.clientId = clientId;
    }

    /** The id of the session that has ended; null where the token is not one of Keycloak's that says so to us. */
    Uni<@Nullable String> sessionEndedBy(String token) {
        // Signature, issuer and expiry.
        return Uni.createFrom()
                .deferred(() -> verifier.authenticate(new AccessTokenCredential(token)))
                .onItem()
                .<@Nullable String>transform(
                        identity -> identity.getPrincipal() instanceof JsonWebToken claims && isForUs(claims)
                                ? claims.<@Nullable String>getClaim("sid")
                                : null)
                .onFailure()
                .recoverWithNull();
    }

    private boolean isForUs(JsonWebToken claims) {
        var audience = claims.getAudience();
        return audience != null
                && audience.contains(clientId)
                && claims.getClaim("events") instanceof JsonObject events
                && events.containsKey(EVENT)
                // Else another kind of token could pass for one of these.
                && !claims.containsClaim("nonce");
    }
}
