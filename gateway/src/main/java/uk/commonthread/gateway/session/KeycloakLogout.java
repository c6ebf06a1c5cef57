package uk.commonthread.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.commonthread.gateway.GatewayConfig;
import uk.commonthread.gateway.proxy.PartsConfig;

/**
 * Ends a session at Keycloak. The usual way puts the ID token into the browser's address bar, from where it gets into
 * histories and logs; here the gateway ends the session itself, and the browser visits Keycloak only to lose its cookies.
 */
@Singleton
class KeycloakLogout {
    private static final Logger LOG = Logger.getLogger(KeycloakLogout.class);

    private final HttpClient client;
    private final String endpoint;
    private final String clientId;
    private final String clientSecret;
    private final String signedOutLocation;

    KeycloakLogout(
            Vertx vertx,
            PartsConfig parts,
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String clientSecret) {
        var path = "/auth/realms/" + parts.realm() + "/protocol/openid-connect/logout";
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(8));
        this.endpoint = parts.keycloak() + path;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.signedOutLocation = config.publicUrl() + path + "?"
                + form(Map.of("client_id", clientId, "post_logout_redirect_uri", config.publicUrl() + "/"));
    }

    /** Never fails: where Keycloak cannot be reached, the page at {@link #signedOutLocation} asks the person to confirm. */
    Uni<Void> end(Session session) {
        if (session.refreshToken() == null) {
            return Uni.createFrom().voidItem();
        }
        var form = form(
                Map.of("client_id", clientId, "client_secret", clientSecret, "refresh_token", session.refreshToken()));
        var ended = client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(endpoint)
                        .setTimeout(5_000)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded"))
                .compose(request -> request.send(form))
                .map(answer -> {
                    if (answer.statusCode() >= 400) {
                        LOG.warnf("Keycloak answered %d when a session was to end", answer.statusCode());
                    }
                    return answer;
                });
        return Uni.createFrom()
                .completionStage(ended.toCompletionStage())
                .onFailure()
                .invoke(failure -> LOG.warn("Keycloak did not hear that a session is to end", failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** Where the browser goes next: Keycloak, which forgets it and sends it back to the front page. */
    String signedOutLocation() {
        return signedOutLocation;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
