package uk.commonthread.kit.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Starts work that outlives the request. */
@ApplicationScoped
public class Jobs {
    private final JobStore store;
    private final JobScheduler scheduler;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    Jobs(JobStore store, JobScheduler scheduler, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.store = store;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Begins once the caller's transaction has committed, and not without that. For a person's request see
     * {@link OwnJobs}.
     *
     * @param kind a {@link JobKind#name()}
     * @param owner the subject of who may follow it, or the service's name for its own work
     * @param params a record, which {@link Params#as} gives back
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID start(String kind, String owner, Object params) {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var now = clock.instant();
        store.insert(id, kind, owner, params, now);
        scheduler.schedule(id, now);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    scheduler.wake();
                }
            }
        });
        return id;
    }
}
