package uk.commonthread.partners;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Remembers the SQL that was sent, so that a test can ask the database how it would go about it. */
@PersistenceUnitExtension
@ApplicationScoped
public class SqlLog implements StatementInspector {
    private final List<String> sent = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        sent.add(sql);
        return sql;
    }

    void forget() {
        sent.clear();
    }

    /** The page queries on that table since the last {@link #forget}. */
    List<String> pagesOf(String table) {
        return sent.stream()
                .filter(sql -> sql.contains(" from " + table + " ") && sql.contains(" order by "))
                .toList();
    }
}
