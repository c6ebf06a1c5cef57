package uk.commonthread.kit.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets which events were handled once no broker can deliver them again. Safe on every replica at once. The retention
 * must be longer than that of the topics and of the dead letters; an older event of a compacted topic is a state, which
 * its version protects.
 */
@ApplicationScoped
class InboxCleaner {
    private final EntityManager em;
    private final Clock clock;
    private final Duration retention;

    InboxCleaner(
            EntityManager em,
            Clock clock,
            @ConfigProperty(name = "common-thread.inbox.retention", defaultValue = "P30D") Duration retention) {
        this.em = em;
        this.clock = clock;
        this.retention = retention;
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forget() {
        em.createNativeQuery("delete from inbox where handled_at < :limit")
                .setParameter("limit", clock.instant().minus(retention))
                .executeUpdate();
    }
}
