package uk.commonthread.kit.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes changes that have been there for long, and keeps up to which. Safe on every replica at once. */
@ApplicationScoped
class ChangeCleaner {
    private final EntityManager em;
    private final Clock clock;
    private final Duration retention;

    ChangeCleaner(
            EntityManager em,
            Clock clock,
            @ConfigProperty(name = "common-thread.changes.retention", defaultValue = "P30D") Duration retention) {
        this.em = em;
        this.clock = clock;
        this.retention = retention;
    }

    @Scheduled(every = "1h", delayed = "2m")
    @Transactional
    void forget() {
        em.createNativeQuery("""
                        with gone as (delete from change where sent_at < :limit returning number)
                        update change_floor set number = greatest(number, (select coalesce(max(number), 0) from gone))""")
                .setParameter("limit", clock.instant().minus(retention))
                .executeUpdate();
    }
}
