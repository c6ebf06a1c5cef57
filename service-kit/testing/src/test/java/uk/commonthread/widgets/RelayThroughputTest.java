package uk.commonthread.widgets;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.testing.ServiceTest;

/** Measures, on demand ({@code -Dct.measure=true}), how many events a second the relay sends; it promises nothing. */
@ServiceTest
@EnabledIfSystemProperty(named = "ct.measure", matches = "true")
class RelayThroughputTest {
    private static final Logger LOG = Logger.getLogger(RelayThroughputTest.class);
    private static final int EVENTS = 40_000;

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(ints = {EVENTS, 1_000, 100, 10, 1})
    void eventsASecond(int aggregates) {
        // Both topics and the relay are warm before the clock starts.
        database.insertOutboxRow(UUID.randomUUID(), "measure.v1", "measure.event.sent.v1", UUID.randomUUID(), "{}");
        await().atMost(Duration.ofSeconds(20)).until(() -> database.outboxDepth() == 0);
        var events = aggregates == 1 ? EVENTS / 20 : EVENTS;

        database.fillOutbox("measure.v1", events, aggregates);
        // The timer may be about to find them, or be five seconds away: the clock starts when the first are gone.
        await().pollInterval(Duration.ofMillis(5)).until(() -> database.outboxDepth() < events);
        var began = System.nanoTime();
        var left = database.outboxDepth();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> database.outboxDepth() == 0);
        var seconds = (System.nanoTime() - began) / 1e9;
        LOG.infof("MEASURED %d events of %d aggregates: %.0f events a second", left, aggregates, left / seconds);
    }
}
