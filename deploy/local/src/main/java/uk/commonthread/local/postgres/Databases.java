package uk.commonthread.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.secret.Secrets;
import uk.commonthread.local.setting.Settings;

/** One database for each that keeps data, owned by a role of its own that no other database lets in. */
public final class Databases {
    public static final List<String> NAMES = List.of("partners", "engagement", "strategy", "keycloak");

    private final Settings settings;
    private final Secrets secrets;

    public Databases(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    public String password(String database) {
        return secrets.key("database " + database);
    }

    boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    void ensure() {
        try (var connection = connect()) {
            for (var name : NAMES) {
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                    execute(connection, "create role " + name + " login password '" + password(name) + "'");
                }
                if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                    create(connection, name);
                }
                keepOthersOut(connection, name);
            }
        } catch (SQLException e) {
            throw new LocalException("cannot make the databases: " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        var url = settings.databaseUrl("postgres") + "?connectTimeout=2&loginTimeout=2";
        return DriverManager.getConnection(url, PostgresPart.SUPERUSER, password(PostgresPart.SUPERUSER));
    }

    private static void create(Connection connection, String name) throws SQLException {
        execute(connection, "create database " + name + " owner " + name);
    }

    private static void keepOthersOut(Connection connection, String name) throws SQLException {
        execute(connection, "revoke connect on database " + name + " from public");
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
