package uk.commonthread.kit.testing;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * How many rows the database read for what a test does, by its own count: rows of a table read from end to end, and
 * entries of its indexes. Whoever finds all that is asked for in an index reads little more than what is answered,
 * however large the table is.
 */
@Singleton
@Unremovable
public class RowsRead implements AgroalPoolInterceptor {
    private static final String READ = """
            select t.relname, cast(c.reltuples as bigint),
                t.seq_tup_read + (select coalesce(sum(i.idx_tup_read), 0) from pg_stat_user_indexes i where i.relid = t.relid)
            from pg_stat_user_tables t join pg_class c on c.oid = t.relid""";

    // An instance, since the pool needs its interceptors before it is there.
    private final Instance<AgroalDataSource> database;

    RowsRead(Instance<AgroalDataSource> database) {
        this.database = database;
    }

    /**
     * What was read of one table.
     *
     * @param held how many rows the table had when it was analysed
     */
    public record Read(long held, long rows) {}

    /** What this reads of each table. Others should be quiet meanwhile. */
    public Map<String, Read> by(Runnable act) throws SQLException {
        var before = read();
        act.run();
        var after = read();
        after.replaceAll((table, read) -> new Read(
                read.held(),
                read.rows() - before.getOrDefault(table, new Read(0, 0)).rows()));
        return after;
    }

    /** A connection would else tell of its work when it pleases: some of what went before would be counted here. */
    @Override
    public void onConnectionReturn(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_stat_force_next_flush()");
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Read> read() throws SQLException {
        try (var connection = database.get().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(READ)) {
            var read = new HashMap<String, Read>();
            while (rows.next()) {
                read.put(rows.getString(1), new Read(rows.getLong(2), rows.getLong(3)));
            }
            return read;
        }
    }
}
