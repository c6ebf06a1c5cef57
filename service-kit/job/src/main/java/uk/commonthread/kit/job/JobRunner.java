package uk.commonthread.kit.job;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Does a job step by step, each in a transaction of its own together with how far it is then. Which replica does it is the
 * scheduler's to know; that a step is not done twice does not depend on it, since a step holds a lock and reads first how
 * far the job is.
 */
@Singleton
class JobRunner {
    /** Others that are due get their turn after this. */
    private static final Duration TURN = Duration.ofSeconds(10);

    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);
    private static final String FAILED = "job-failed";

    private final Map<String, JobKind> kinds;
    private final JobStore store;
    private final TransactionManager transactions;
    private final JobConfig config;
    private final Clock clock;

    JobRunner(
            @All List<JobKind> kinds, JobStore store, TransactionManager transactions, JobConfig config, Clock clock) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(JobKind::name, Function.identity()));
        this.store = store;
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    private enum Outcome {
        MORE,
        BUSY,
        ENDED
    }

    /** Goes on with a job for a while; tells when to come back, empty where there is no more to do. */
    Optional<Instant> run(UUID id, BooleanSupplier stopping) {
        var turnEnds = clock.instant().plus(TURN);
        while (!stopping.getAsBoolean() && clock.instant().isBefore(turnEnds)) {
            try {
                switch (inTransaction(() -> step(id))) {
                    case ENDED -> {
                        return Optional.empty();
                    }
                    case BUSY -> {
                        return Optional.of(clock.instant().plus(config.heartbeat()));
                    }
                    case MORE -> {}
                }
            } catch (CancelledException e) {
                return Optional.empty();
            } catch (Exception e) {
                return failed(id, e);
            }
        }
        return Optional.of(clock.instant());
    }

    /** The kind; a replica that does not know it may be older than the one that took the job. */
    JobKind kind(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalStateException("There is no kind of job called " + name);
        }
        return kind;
    }

    private Outcome step(UUID id) throws Exception {
        if (!store.lock(id)) {
            return Outcome.BUSY;
        }
        var job = store.unfinished(id);
        if (job.isEmpty()) {
            return Outcome.ENDED;
        }
        var work = new Work(store, job.get());
        var step = kind(job.get().kind()).step(work);
        var isWanted = step.isLast() ? store.finish(id, step, work.file(), clock.instant()) : store.advance(id, step);
        if (!isWanted) {
            throw new CancelledException();
        }
        return step.isLast() ? Outcome.ENDED : Outcome.MORE;
    }

    private Optional<Instant> failed(UUID id, Exception failure) {
        var job = store.unfinished(id);
        if (job.isEmpty()) {
            return Optional.empty();
        }
        var kind = job.get().kind();
        if (failure instanceof JobFailedException known) {
            Log.warnf("Job %s (%s) cannot be done: %s", id, kind, known.problem());
            store.end(id, JobState.FAILED, known.problem(), clock.instant());
            return Optional.empty();
        }
        int failures = store.failed(id).orElse(0);
        Log.warnf(failure, "A step of job %s (%s) failed, %d in a row", id, kind, failures);
        if (failures >= tries(kind)) {
            store.end(id, JobState.FAILED, FAILED, clock.instant());
            return Optional.empty();
        }
        var pause = config.retry().multipliedBy(1L << Math.clamp(failures - 1, 0, 20));
        return Optional.of(clock.instant().plus(pause.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : pause));
    }

    private int tries(String kind) {
        var known = kinds.get(kind);
        return known == null ? Integer.MAX_VALUE : known.tries();
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transactions.setTransactionTimeout(Math.toIntExact(config.longestStep().toSeconds()));
        transactions.begin();
        var done = false;
        try {
            var result = work.call();
            done = true;
            return result;
        } finally {
            if (done) {
                transactions.commit();
            } else {
                transactions.rollback();
            }
            // Of this thread's next transactions too, unless it is said again.
            transactions.setTransactionTimeout(0);
        }
    }
}
