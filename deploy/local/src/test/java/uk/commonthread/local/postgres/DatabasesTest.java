package uk.commonthread.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonthread.local.part.Supervisor;
import uk.commonthread.local.secret.Secrets;
import uk.commonthread.local.setting.Settings;

/** On a PostgreSQL as {@code ./dev up} starts it. */
class DatabasesTest {
    @TempDir
    static Path root;

    private static Settings settings;
    private static Databases databases;
    private static Supervisor supervisor;

    @BeforeAll
    static void start() throws IOException {
        settings = Settings.from(Map.of("CT_ROOT", root.toString(), "CT_POSTGRES_PORT", Integer.toString(freePort())));
        databases = new Databases(settings, Secrets.of(settings));
        supervisor = new Supervisor(List.of(new PostgresPart(settings, databases)), settings, Clock.systemUTC());
        supervisor.startAll();
    }

    @AfterAll
    static void stop() {
        supervisor.close();
    }

    @Test
    void eachRoleReadsItsOwnDatabaseAndNoOther() throws SQLException {
        for (var role : Databases.NAMES) {
            for (var database : Databases.NAMES) {
                if (role.equals(database)) {
                    assertThat(signIn(role, database)).isTrue();
                } else {
                    assertThatThrownBy(() -> signIn(role, database))
                            .hasMessageContaining("permission denied for database \"" + database + "\"");
                }
            }
        }
    }

    @Test
    void whatARunThatWasCutOffLeftOpenIsClosedByTheNext() throws SQLException {
        asSuperuser("grant connect on database partners to public");
        assertThat(signIn("strategy", "partners")).isTrue();

        databases.ensure();

        assertThatThrownBy(() -> signIn("strategy", "partners")).hasMessageContaining("permission denied");
    }

    @Test
    void aServicesRoleChangesRowsOfTablesThatItCanNeitherMakeNorDrop() throws SQLException {
        asOf("partners_owner", "partners", "create table later (id bigint generated always as identity, name text)");

        asOf(
                "partners",
                "partners",
                "insert into later (name) values ('a'); update later set name = 'b'; delete from later");

        for (var sql : List.of(
                "create table mine (id uuid)",
                "create temporary table mine (id uuid)",
                "drop table later",
                "truncate later",
                "alter table later add column more text",
                "create schema mine")) {
            assertThatThrownBy(() -> asOf("partners", "partners", sql))
                    .as(sql)
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void aStackOfBeforeKeepsItsTablesAndItsServiceItsRows() throws SQLException {
        asSuperuser("alter database strategy owner to strategy");
        asOf("strategy", "strategy", "create table old (id bigint generated always as identity, name text)");
        asOf("strategy", "strategy", "insert into old (name) values ('kept')");

        databases.ensure();

        asOf("strategy", "strategy", "update old set name = 'changed' where name = 'kept'");
        assertThatThrownBy(() -> asOf("strategy", "strategy", "drop table old")).hasMessageContaining("must be owner");
        asOf("strategy_owner", "strategy", "alter table old add column more text");
    }

    private static void asOf(String role, String database, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(settings.databaseUrl(database), role, databases.password(role));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean signIn(String role, String database) throws SQLException {
        try (var connection =
                DriverManager.getConnection(settings.databaseUrl(database), role, databases.password(role))) {
            return connection.isValid(1);
        }
    }

    private static void asSuperuser(String sql) throws SQLException {
        var password = databases.password(PostgresPart.SUPERUSER);
        try (var connection = DriverManager.getConnection(
                        settings.databaseUrl("postgres"), PostgresPart.SUPERUSER, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
