package uk.commonthread.kit.event;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many events wait for the relay and for how long the oldest has: the gauge to alert on. Read every few seconds
 * rather than on each scrape, and counted no further than {@value #ENOUGH}, so that a backlog is not made worse.
 */
@Singleton
class OutboxGauges {
    private static final int ENOUGH = 100_000;

    private final AgroalDataSource database;
    private final AtomicLong depth;
    private final AtomicLong oldestSeconds;

    OutboxGauges(AgroalDataSource database, MeterRegistry metrics) {
        this.database = database;
        this.depth = metrics.gauge("common.thread.outbox.depth", new AtomicLong());
        this.oldestSeconds = metrics.gauge("common.thread.outbox.oldest.age.seconds", new AtomicLong());
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void read() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        select (select count(*) from (select 1 from outbox limit ?)),
                            coalesce((select extract(epoch from now() - occurred_at) from outbox order by seq limit 1), 0)""")) {
            statement.setInt(1, ENOUGH);
            try (var result = statement.executeQuery()) {
                result.next();
                depth.set(result.getLong(1));
                oldestSeconds.set(result.getLong(2));
            }
        }
    }
}
