package uk.commonthread.gateway.proxy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.Fingerprint;

/**
 * Tells which client a bearer token belongs to, so that its requests are counted under its own name. This is not
 * authentication: the token is passed on as it came, and every service verifies it again.
 */
@Singleton
final class Bearers {
    private static final String SCHEME = "Bearer ";

    private final TenantIdentityProvider verifier;
    private final Clock clock = Clock.systemUTC();
    // Verifying a signature costs more than forwarding the request, so each token is verified once.
    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfter(Expiry.<String, Known>creating((key, client) -> client.remaining))
            .build();

    Bearers(TenantIdentityProvider verifier) {
        this.verifier = verifier;
    }

    /** The name of the client or person, if its token was seen before; costs no verification. */
    @Nullable
    String known(String authorization) {
        var client = known.getIfPresent(Fingerprint.of(authorization));
        return client == null ? null : client.name;
    }

    /** The name of the client or person; null where the header holds no token that is valid now. */
    Uni<@Nullable String> clientOf(String authorization) {
        if (!authorization.startsWith(SCHEME)) {
            return Uni.createFrom().nullItem();
        }
        var token = authorization.substring(SCHEME.length());
        var key = Fingerprint.of(authorization);
        // Deferred, since the verifier throws at once where it cannot even split the token.
        return Uni.createFrom()
                .deferred(() -> verifier.authenticate(new AccessTokenCredential(token)))
                .onItem()
                .<@Nullable String>transform(identity -> {
                    if (!(identity.getPrincipal() instanceof JsonWebToken jwt)) {
                        return null;
                    }
                    var name = jwt.getSubject() == null ? jwt.<String>getClaim("azp") : jwt.getSubject();
                    var remaining = Duration.ofSeconds(
                            jwt.getExpirationTime() - clock.instant().getEpochSecond());
                    if (name != null && remaining.isPositive()) {
                        known.put(key, new Known(name, remaining));
                    }
                    return name;
                })
                .onFailure()
                .recoverWithNull();
    }

    private record Known(String name, Duration remaining) {}
}
