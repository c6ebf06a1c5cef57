package uk.commonthread.kit.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Sends what {@link Outbox} stored, and deletes it once the broker has acknowledged. Woken by a commit on this replica,
 * and by a timer for what a stopped replica or broker left behind. One replica sends at a time: SKIP LOCKED would spread
 * the load but lose the order. A crash between acknowledgement and delete sends a batch twice; {@link Inbox} drops it.
 */
@Singleton
public class OutboxRelay {
    private static final int BATCH = 500;
    private static final long LOCK_ID = 7_310_442_915L;

    private static final String SENT = """
            with sent as (delete from outbox where seq = any(?) returning *),
            told as (
                insert into change (event_id, type, subject, payload, occurred_at, sent_at, is_public)
                select event_id, type, message_key, payload, occurred_at, now(), is_public
                from sent where topic not like '%.state.v1' order by seq
                on conflict (event_id) do nothing
                returning number, event_id)
            insert into change_audience (reader, number)
            select distinct reader, told.number from told join sent using (event_id), unnest(sent.audience) as reader""";

    private final AgroalDataSource database;
    private final EventProducer producer;
    private final RelayConfig config;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    OutboxRelay(AgroalDataSource database, EventProducer producer, RelayConfig config) {
        this.database = database;
        this.producer = producer;
        this.config = config;
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake.release();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    /** Something was committed, or may have been: look now rather than at the next tick. */
    void wake() {
        wake.release();
    }

    private void run() {
        while (running) {
            try {
                wake.tryAcquire(config.pollInterval().toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
                relayAll();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable e) {
                // The rows are still there; the next tick tries again. An error must not end the thread either: the
                // service would go on, and never tell anybody.
                Log.warnf("Events could not be sent yet: %s", cause(e));
                producer.abandon();
                pause();
            }
        }
    }

    private void relayAll() throws SQLException, InterruptedException, ExecutionException {
        Outcome outcome;
        do {
            outcome = relayBatch();
            if (outcome == Outcome.BUSY) {
                // Another replica is sending and may have read its batch before our commit.
                pause();
            }
        } while (running && outcome != Outcome.DONE);
    }

    private Outcome relayBatch() throws SQLException, InterruptedException, ExecutionException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!lock(connection)) {
                    return Outcome.BUSY;
                }
                var rows = oldest(connection);
                send(rows);
                keepAsSent(connection, rows);
                connection.commit();
                return rows.size() == BATCH ? Outcome.MORE : Outcome.DONE;
            } finally {
                // What was not committed ends here, and the lock with it.
                connection.rollback();
            }
        }
    }

    /**
     * Sends all, then awaits all, but an event goes out only when the one before it with the same key has arrived. Sent
     * together, the earlier of two could fail and the later arrive.
     */
    private void send(List<OutboxRow> rows) throws InterruptedException, ExecutionException {
        var latest = new HashMap<Ordered, Future<RecordMetadata>>();
        for (var row : rows) {
            var place = new Ordered(row.topic(), row.key());
            var earlier = latest.get(place);
            if (earlier != null) {
                earlier.get();
            }
            var sent = producer.send(row);
            if (sent.isDone()) {
                // Refused at once: without a broker, each further row would wait as long to be refused too.
                sent.get();
            }
            latest.put(place, sent);
        }
        for (var sent : latest.values()) {
            sent.get();
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK_ID);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static List<OutboxRow> oldest(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select seq, event_id, topic, type, message_key, payload, occurred_at, request_id, trace_parent
                from outbox order by seq limit ?""")) {
            statement.setInt(1, BATCH);
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<OutboxRow>();
                while (result.next()) {
                    rows.add(OutboxRow.read(result));
                }
                return rows;
            }
        }
    }

    /** Takes them from the outbox. Changes are kept for partners to read, numbered here, where one replica is at a time. */
    private static void keepAsSent(Connection connection, List<OutboxRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(SENT)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::seq).toArray()));
            statement.executeUpdate();
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure.getCause() == null ? failure : cause(failure.getCause());
    }

    private void pause() {
        try {
            Thread.sleep(config.retryDelay());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** Within one of these, order is kept. */
    private record Ordered(String topic, String key) {}

    private enum Outcome {
        DONE,
        MORE,
        BUSY
    }
}
