package uk.commonthread.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** One PostgreSQL for all tests of a JVM. Its address is a system property: a run has several class loaders. */
final class TestDatabase {
    private static final String URL = "common-thread.test.database.url";

    private TestDatabase() {}

    static Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(URL) == null) {
                System.setProperty(URL, launch());
            }
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", System.getProperty(URL),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    private static String launch() {
        try {
            // Tests do not outlive a power cut, so nothing need be durable; what is measured must be.
            var durable = System.getProperty("ct.measure") != null ? "on" : "off";
            // Closes itself when the JVM ends.
            @SuppressWarnings("resource")
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", durable)
                    .setServerConfig("full_page_writes", durable)
                    .start();
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
