package uk.commonthread.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Where the stack under test is. Every value comes from the environment that {@code ./dev bench} sets. */
record Settings(
        URI publicUrl,
        URI partnersUrl,
        URI engagementUrl,
        Path tlsCertificate,
        Path tlsKey,
        String seedSecret,
        long gatewayPid,
        Database partners,
        Database engagement) {

    record Database(String url, String user, String password) {}

    static Settings of(Map<String, String> env) {
        return new Settings(
                URI.create(need(env, "CT_BASE_URL")),
                URI.create(need(env, "CT_PARTNERS_URL")),
                URI.create(need(env, "CT_ENGAGEMENT_URL")),
                Path.of(need(env, "CT_TLS_CERT")),
                Path.of(need(env, "CT_TLS_KEY")),
                need(env, "CT_SEED_CLIENT_SECRET"),
                Long.parseLong(need(env, "CT_GATEWAY_PID")),
                database(env, "CT_PARTNERS"),
                database(env, "CT_ENGAGEMENT"));
    }

    private static Database database(Map<String, String> env, String prefix) {
        return new Database(
                need(env, prefix + "_DB_URL"), need(env, prefix + "_DB_USER"), need(env, prefix + "_DB_PASSWORD"));
    }

    private static String need(Map<String, String> env, String name) {
        var value = env.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set; start the bench with ./dev bench");
        }
        return value;
    }
}
