package uk.commonthread.kit.files;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Deletes files that nothing has kept for a day: the bytes, then what is known of them, so that none is forgotten. */
@ApplicationScoped
class FileCleaner {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int AT_ONCE = 100;

    private final FileStore store;
    private final EntityManager em;
    private final Clock clock;

    FileCleaner(FileStore store, EntityManager em, Clock clock) {
        this.store = store;
        this.em = em;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        while (cleanSome() == AT_ONCE) {
            // there may be more
        }
    }

    /** Deletes up to a hundred, and gives how many; each replica others. */
    @Transactional
    @SuppressWarnings("unchecked")
    int cleanSome() {
        List<UUID> left = em.createNativeQuery("""
                        select id from stored_file where unkept_since < :limit
                        order by unkept_since limit :most for update skip locked""", UUID.class)
                .setParameter("limit", clock.instant().minus(KEPT))
                .setParameter("most", AT_ONCE)
                .getResultList();
        for (var id : left) {
            try {
                store.delete(id);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!left.isEmpty()) {
            em.createQuery("delete from StoredFile where id in :ids")
                    .setParameter("ids", left)
                    .executeUpdate();
        }
        return left.size();
    }
}
