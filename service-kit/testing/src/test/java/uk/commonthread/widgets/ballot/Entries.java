package uk.commonthread.widgets.ballot;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.commonthread.kit.testing.TestDatabase;

/** The audit as its tables have it, and as someone with the database's own rights could make it. */
@Singleton
public class Entries {
    private final AgroalDataSource database;

    Entries(AgroalDataSource database) {
        this.database = database;
    }

    /** Of one record, oldest first; columns as text. */
    public List<Map<String, String>> of(UUID recordId) {
        return query("select * from audit_entry where record_id = '" + recordId + "' order by id");
    }

    public List<Map<String, String>> query(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<Map<String, String>>();
            while (rows.next()) {
                var row = new LinkedHashMap<String, String>();
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.put(rows.getMetaData().getColumnLabel(i), rows.getString(i));
                }
                found.add(row);
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the service may. */
    public void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As who may do everything but for the triggers. */
    public void runAsAdministrator(String sql) throws SQLException {
        try (var connection = TestDatabase.asAdministrator();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Past the triggers, as only the database's own administrator can. */
    public void tamper(String sql) throws SQLException {
        runAsAdministrator("set session_replication_role = replica; " + sql);
    }

    public void awaitChained() {
        await().until(() -> query("select 1 from audit_pending").isEmpty());
    }
}
