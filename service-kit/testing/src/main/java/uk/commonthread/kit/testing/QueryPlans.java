package uk.commonthread.kit.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;

/** Asks the database how it would go about a statement that {@link SqlLog} has seen. */
@Singleton
public class QueryPlans {
    private final AgroalDataSource database;

    QueryPlans(AgroalDataSource database) {
        this.database = database;
    }

    /** The plan that serves whatever values the parameters have. */
    public String of(String query) throws SQLException {
        var numbered = new StringBuilder();
        var parameters = 0;
        for (var part : query.split("\\?", -1)) {
            numbered.append(parameters == 0 ? "" : "$" + parameters).append(part);
            parameters++;
        }
        var values = parameters == 1 ? "" : "(" + String.join(", ", Collections.nCopies(parameters - 1, "null")) + ")";
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare asked as " + numbered);
            try (var rows = statement.executeQuery("explain execute asked" + values)) {
                var lines = new ArrayList<String>();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
                return String.join("\n", lines);
            } finally {
                statement.execute("deallocate asked");
                statement.execute("reset plan_cache_mode");
            }
        }
    }
}
