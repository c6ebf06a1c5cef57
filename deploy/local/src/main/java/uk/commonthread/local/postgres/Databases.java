package uk.commonthread.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.secret.Secrets;
import uk.commonthread.local.setting.Settings;

/**
 * One database for each that keeps data, and roles of its own that no other database lets in. A service's own role changes
 * rows and nothing else; another role owns the database and migrates it. Keycloak migrates its own.
 */
public final class Databases {
    public static final List<String> NAMES = List.of("partners", "engagement", "strategy", "keycloak");
    private static final Set<String> OWNED_BY_ANOTHER = Set.of("partners", "engagement", "strategy");

    private final Settings settings;
    private final Secrets secrets;

    public Databases(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Of the role that owns a database: not that of its service. */
    public static String owner(String database) {
        return OWNED_BY_ANOTHER.contains(database) ? database + "_owner" : database;
    }

    public String password(String role) {
        return secrets.key("database " + role);
    }

    boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    void ensure() {
        try (var connection = connect("postgres")) {
            for (var name : NAMES) {
                ensureRole(connection, name);
                ensureRole(connection, owner(name));
                if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                    execute(connection, "create database " + name + " owner " + owner(name));
                }
                if (!owner(name).equals(name)) {
                    letChangeRows(name);
                }
                // Only now: who hands a database over hands over their own right to connect.
                keepOthersOut(connection, name);
            }
        } catch (SQLException e) {
            throw new LocalException("cannot make the databases: " + e.getMessage(), e);
        }
    }

    private void ensureRole(Connection connection, String role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role + " login password '" + password(role) + "'");
        }
    }

    /** The service's role, of all tables that there are and that come. */
    private void letChangeRows(String name) throws SQLException {
        var owner = owner(name);
        try (var connection = connect(name)) {
            connection.setAutoCommit(false);
            // A stack of before, where the service's role owned everything.
            if (exists(
                    connection,
                    "select 1 from pg_database where datname = current_database() and datdba = cast(? as regrole)",
                    name)) {
                execute(connection, "reassign owned by " + name + " to " + owner);
                execute(connection, "grant select, insert, update, delete on all tables in schema public to " + name);
                execute(connection, "grant usage, select on all sequences in schema public to " + name);
            }
            var forThose = "alter default privileges for role " + owner + " in schema public grant ";
            execute(connection, forThose + "select, insert, update, delete on tables to " + name);
            execute(connection, forThose + "usage, select on sequences to " + name);
            connection.commit();
        }
    }

    private Connection connect(String database) throws SQLException {
        var url = settings.databaseUrl(database) + "?connectTimeout=2&loginTimeout=2";
        return DriverManager.getConnection(url, PostgresPart.SUPERUSER, password(PostgresPart.SUPERUSER));
    }

    private static void keepOthersOut(Connection connection, String name) throws SQLException {
        execute(connection, "revoke connect, temporary on database " + name + " from public");
        execute(connection, "grant connect on database " + name + " to " + name);
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
