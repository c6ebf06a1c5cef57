package uk.commonthread.kit.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole chain again, on the operator's command: {@code POST /audit/verify} on the management port, with
 * {@code number} and {@code hash} of an end of the chain that the operator has kept. Says the first thing that is wrong.
 */
@Singleton
class AuditVerification {
    private static final int PAGE = 1_000;

    private final AgroalDataSource database;

    AuditVerification(AgroalDataSource database) {
        this.database = database;
    }

    /** What was found: {@code wrong} is null where nothing is. */
    record Outcome(AuditChain.Head head, @Nullable String wrong) {}

    void listen(@Observes ManagementInterface management) {
        management.router().post("/audit/verify").blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext request) {
        try {
            var number = request.request().getParam("number");
            var outcome = verify(
                    number == null ? 0 : Long.parseLong(number),
                    request.request().getParam("hash"));
            request.response().setStatusCode(outcome.wrong() == null ? 200 : 409);
            request.json(new JsonObject()
                    .put("number", outcome.head().number())
                    .put("hash", outcome.head().hash())
                    .put("says", says(outcome)));
        } catch (SQLException e) {
            request.fail(503, e);
        }
    }

    private static String says(Outcome outcome) {
        return outcome.wrong() == null
                ? "All %d entries are as they were written"
                        .formatted(outcome.head().number())
                : outcome.wrong();
    }

    /**
     * @param keptNumber where the chain ended when the operator looked before; 0 where they did not
     * @param keptHash the hash that it ended with
     */
    Outcome verify(long keptNumber, @Nullable String keptHash) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                var head = AuditChain.head(connection);
                return new Outcome(head, wrong(connection, head, keptNumber, keptHash));
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        }
    }

    private static @Nullable String wrong(
            Connection connection, AuditChain.Head head, long keptNumber, @Nullable String keptHash)
            throws SQLException {
        var end = new AuditChain.Head(0, "");
        var last = 0L;
        try (var page = connection.prepareStatement("select c.number, c.hash, c.entry_id, " + Link.COLUMNS
                + " from audit_chain c left join audit_entry e on e.id = c.entry_id"
                + " where c.number > ? order by c.number limit " + PAGE)) {
            do {
                last = end.number();
                page.setLong(1, last);
                try (var rows = page.executeQuery()) {
                    while (rows.next()) {
                        var number = rows.getLong("number");
                        if (number != end.number() + 1) {
                            return gone(end.number() + 1, number - 1);
                        }
                        var link = Link.readIfThere(rows);
                        if (link == null) {
                            return "Entry %d (%s) is gone".formatted(number, rows.getObject("entry_id", UUID.class));
                        }
                        var hash = link.hashAfter(end.hash(), number);
                        if (!hash.equals(rows.getString("hash"))) {
                            return "Something is not as it was written: " + link.words(number);
                        }
                        if (number == keptNumber && !hash.equals(keptHash)) {
                            return "The chain was written anew, at or before " + link.words(number);
                        }
                        end = new AuditChain.Head(number, hash);
                    }
                }
            } while (end.number() > last);
        }
        var shouldEnd = Math.max(head.number(), keptNumber);
        if (end.number() < shouldEnd) {
            return gone(end.number() + 1, shouldEnd);
        }
        if (!end.hash().equals(head.hash())) {
            return "The chain does not end with what its end is said to be, at entry " + end.number();
        }
        return unchained(connection);
    }

    private static String gone(long from, long to) {
        return from == to ? "Entry %d is gone".formatted(from) : "Entries %d to %d are gone".formatted(from, to);
    }

    private static @Nullable String unchained(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select " + Link.COLUMNS + """
                         from audit_entry e
                        where not exists (select from audit_chain c where c.entry_id = e.id)
                          and not exists (select from audit_pending p where p.entry_id = e.id)
                        limit 1""");
                var row = statement.executeQuery()) {
            return row.next()
                    ? "Something was written past the chain: " + Link.read(row).words(0)
                    : null;
        }
    }
}
