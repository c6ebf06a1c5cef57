package uk.commonthread.seed;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the house is and who we are, from the environment.
 *
 * @param baseUrl the gateway, as https://localhost:8443
 * @param tokenUrl where a partner system gets its access tokens
 * @param certificate the certificate to trust beside the machine's own authorities, as PEM; null where those do
 */
record Settings(URI baseUrl, URI tokenUrl, @Nullable Path certificate, String clientId, String clientSecret) {

    static Settings from(Map<String, String> environment) {
        var baseUrl = first(environment, "https://localhost:8443", "CT_BASE_URL", "CT_PUBLIC_URL");
        var tokenUrl = first(
                environment, baseUrl + "/auth/realms/common-thread/protocol/openid-connect/token", "CT_TOKEN_URL");
        var certificate = first(environment, "", "CT_TLS_CERT", "CT_CA_CERT");
        var secret = first(environment, "", "CT_SEED_CLIENT_SECRET", "CT_SEED_SECRET");
        if (secret.isEmpty()) {
            throw new SeedException("CT_SEED_CLIENT_SECRET is not set; ./dev seed sets it");
        }
        return new Settings(
                URI.create(baseUrl),
                URI.create(tokenUrl),
                certificate.isEmpty() ? null : Path.of(certificate),
                first(environment, "seed", "CT_SEED_CLIENT_ID"),
                secret);
    }

    private static String first(Map<String, String> environment, String otherwise, String... names) {
        for (var name : names) {
            var value = environment.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return otherwise;
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "Settings[" + baseUrl + ", as " + clientId + "]";
    }
}
