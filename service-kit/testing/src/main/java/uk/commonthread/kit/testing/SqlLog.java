package uk.commonthread.kit.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Remembers the SQL that a service sent, and lets a test do something just before a statement is. */
@PersistenceUnitExtension
@ApplicationScoped
public class SqlLog implements StatementInspector {
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile Consumer<String> before = SqlLog::nothing;

    @Override
    public String inspect(String sql) {
        sent.add(sql);
        before.accept(sql);
        return sql;
    }

    public void forget() {
        sent.clear();
        before = SqlLog::nothing;
    }

    private static void nothing(String statement) {}

    public void before(Consumer<String> statement) {
        before = statement;
    }

    /** Every statement since the last {@link #forget} that names this. */
    public List<String> naming(String word) {
        return sent.stream().filter(sql -> sql.contains(word)).toList();
    }

    public List<String> all() {
        return List.copyOf(sent);
    }
}
