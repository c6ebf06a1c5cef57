package uk.commonthread.widgets;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.testing.ServiceTest;

/** How fast the relay sends: that it has not collapsed always, and how many a second on demand. */
@ServiceTest
class RelayThroughputTest {
    private static final Logger LOG = Logger.getLogger(RelayThroughputTest.class);
    private static final int EVENTS = 40_000;

    @Inject
    Database database;

    /** An idle machine needs less than a second. The bound leaves room for a busy one, and notices one event at a time. */
    @Test
    void aBacklogOfThousandsIsGoneWithinSeconds() {
        fill(2_000, 100);

        await().atMost(Duration.ofSeconds(10)).until(() -> database.outboxDepth() == 0);
    }

    /** Measures with {@code -Dct.measure=true}, and promises nothing. */
    @EnabledIfSystemProperty(named = "ct.measure", matches = "true")
    @ParameterizedTest
    @ValueSource(ints = {EVENTS, 1_000, 100, 10, 1})
    void eventsASecond(int aggregates) {
        fill(aggregates == 1 ? EVENTS / 20 : EVENTS, aggregates);
        var began = System.nanoTime();
        var left = database.outboxDepth();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> database.outboxDepth() == 0);
        var seconds = (System.nanoTime() - began) / 1e9;
        LOG.infof("MEASURED %d events of %d aggregates: %.0f events a second", left, aggregates, left / seconds);
    }

    /** Comes back when the relay has begun with them: its timer may be five seconds away. */
    private void fill(int events, int aggregates) {
        // Both topics and the relay are warm before the clock starts.
        database.insertOutboxRow(UUID.randomUUID(), "measure.v1", "measure.event.sent.v1", UUID.randomUUID(), "{}");
        await().atMost(Duration.ofSeconds(20)).until(() -> database.outboxDepth() == 0);

        database.fillOutbox("measure.v1", events, aggregates);
        await().pollInterval(Duration.ofMillis(5)).until(() -> database.outboxDepth() < events);
    }
}
