package uk.commonthread.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * One PostgreSQL for all tests of a JVM. Its address is a system property: a run has several class loaders. The service
 * that is tested has the role that it has everywhere, which may change rows and nothing else, so that a right that it lacks
 * shows. What a test does besides, it does as somebody else.
 */
public final class TestDatabase {
    private static final String URL = "common-thread.test.database.url";
    private static final String NAME = "tests";
    private static final String SERVICE = "service";
    private static final String OWNER = "owner";
    private static final String ADMINISTRATOR = "postgres";

    private TestDatabase() {}

    /** As who owns the tables, and migrates: may analyse them and constrain them otherwise. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(System.getProperty(URL), OWNER, OWNER);
    }

    /** As who may do everything. */
    public static Connection asAdministrator() throws SQLException {
        return DriverManager.getConnection(System.getProperty(URL), ADMINISTRATOR, ADMINISTRATOR);
    }

    /** What one statement after the other does to the tables, as their owner. */
    public static void asOwner(String... statements) throws SQLException {
        try (var connection = asOwner()) {
            run(connection, List.of(statements));
        }
    }

    static Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(URL) == null) {
                System.setProperty(URL, launch());
            }
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", System.getProperty(URL),
                "quarkus.datasource.username", SERVICE,
                "quarkus.datasource.password", SERVICE,
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", OWNER);
    }

    private static String launch() {
        // Tests do not outlive a power cut, so nothing need be durable; what is measured must be.
        var durable = System.getProperty("ct.measure") != null ? "on" : "off";
        try {
            // Closes itself when the JVM ends.
            @SuppressWarnings("resource")
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", durable)
                    .setServerConfig("full_page_writes", durable)
                    .start();
            var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/";
            try (var connection = DriverManager.getConnection(url + "postgres", ADMINISTRATOR, ADMINISTRATOR)) {
                run(
                        connection,
                        List.of(
                                "create role owner login password 'owner'",
                                "create role service login password 'service'",
                                "create database tests owner owner",
                                "revoke temporary on database tests from public"));
            }
            // As deploy/local makes it.
            try (var connection = DriverManager.getConnection(url + NAME, OWNER, OWNER)) {
                run(
                        connection,
                        List.of(
                                "alter default privileges in schema public"
                                        + " grant select, insert, update, delete on tables to service",
                                "alter default privileges in schema public grant usage, select on sequences to service"));
            }
            return url + NAME;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
