package uk.commonthread.kit.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Chains entries after their commit: each gets the next number, and a hash of what it says and of the link before it. One
 * replica at a time does so, under a lock that no writer of entries waits for.
 */
@Singleton
class AuditChain {
    private static final int BATCH = 500;
    private static final long LOCK_ID = 7_310_442_920L;

    private final AgroalDataSource database;

    AuditChain(AgroalDataSource database) {
        this.database = database;
    }

    /** Where the chain ends. */
    record Head(long number, String hash) {}

    @Scheduled(every = "${common-thread.audit.chain-every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void chain() throws SQLException {
        var more = true;
        while (more) {
            more = chainBatch();
        }
    }

    /** Whether there may be more. */
    private boolean chainBatch() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!lock(connection)) {
                    return false;
                }
                var links = pending(connection);
                if (!links.isEmpty()) {
                    var head = append(connection, head(connection), links);
                    connection.commit();
                    // Kept where nobody who can write to the database can change it.
                    Log.infof("The audit is chained up to entry %d, %s", head.number(), head.hash());
                }
                return links.size() == BATCH;
            } finally {
                connection.rollback();
            }
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK_ID);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static List<Link> pending(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select " + Link.COLUMNS
                + " from audit_pending p join audit_entry e on e.id = p.entry_id order by e.id limit " + BATCH)) {
            try (var rows = statement.executeQuery()) {
                var links = new ArrayList<Link>();
                while (rows.next()) {
                    links.add(Link.read(rows));
                }
                return links;
            }
        }
    }

    static Head head(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select number, hash from audit_head");
                var row = statement.executeQuery()) {
            row.next();
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    private static Head append(Connection connection, Head head, List<Link> links) throws SQLException {
        var number = head.number();
        var hash = head.hash();
        var numbers = new ArrayList<Long>();
        var hashes = new ArrayList<String>();
        for (var link : links) {
            number++;
            hash = link.hashAfter(hash, number);
            numbers.add(number);
            hashes.add(hash);
        }
        var ids = connection.createArrayOf("uuid", links.stream().map(Link::id).toArray());
        try (var insert = connection.prepareStatement("""
                        insert into audit_chain (number, entry_id, hash)
                        select * from unnest(?::bigint[], ?::uuid[], ?::text[])""");
                var delete = connection.prepareStatement("delete from audit_pending where entry_id = any(?)");
                var move = connection.prepareStatement("update audit_head set number = ?, hash = ?")) {
            insert.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
            insert.setArray(2, ids);
            insert.setArray(3, connection.createArrayOf("text", hashes.toArray()));
            insert.executeUpdate();
            delete.setArray(1, ids);
            delete.executeUpdate();
            move.setLong(1, number);
            move.setString(2, hash);
            move.executeUpdate();
        }
        return new Head(number, hash);
    }
}
