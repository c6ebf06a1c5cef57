package uk.commonthread.kit.testing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Asks the database how it would go about what a service sends. */
@Singleton
public class QueryPlans {
    private final AgroalDataSource database;
    private final SqlLog sql;

    QueryPlans(AgroalDataSource database, @PersistenceUnitExtension SqlLog sql) {
        this.database = database;
        this.sql = sql;
    }

    /** The plan of each read that this sends, by its SQL. */
    public Map<String, String> of(Runnable act) throws SQLException {
        sql.forget();
        act.run();
        var plans = new HashMap<String, String>();
        for (var statement : Set.copyOf(sql.all())) {
            if (statement.startsWith("select") || statement.startsWith("with")) {
                plans.put(statement, of(statement));
            }
        }
        return plans;
    }

    /** The plan that serves whatever values the parameters have. */
    private String of(String query) throws SQLException {
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
