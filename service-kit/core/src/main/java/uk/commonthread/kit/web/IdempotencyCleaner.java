package uk.commonthread.kit.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets idempotency keys after a day. Safe on every replica at once: deleting twice changes nothing. */
@ApplicationScoped
class IdempotencyCleaner {
    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager em;
    private final Clock clock;

    IdempotencyCleaner(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forget() {
        em.createNativeQuery("delete from idempotency_key where used_at < :limit")
                .setParameter("limit", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
