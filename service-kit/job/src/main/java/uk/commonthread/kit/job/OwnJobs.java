package uk.commonthread.kit.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;

/** The jobs of who is calling: to anybody else, and after their time, they are not there. */
@ApplicationScoped
public class OwnJobs {
    private static final int MOST = 5;
    // What is made lies in the database, for days: what one person asks for must not fill it.
    private static final long MOST_BYTES = 1024L * 1024 * 1024;

    private final Jobs jobs;
    private final JobStore store;
    private final JobRunner runner;
    private final JobFollowers followers;
    private final JobConfig config;
    private final Caller caller;
    private final Clock clock;

    OwnJobs(
            Jobs jobs,
            JobStore store,
            JobRunner runner,
            JobFollowers followers,
            JobConfig config,
            Caller caller,
            Clock clock) {
        this.jobs = jobs;
        this.store = store;
        this.runner = runner;
        this.followers = followers;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** Starts one for the caller, who must be signed in; as {@link Jobs#start}. */
    @Transactional
    public Job start(String kind, Object params) {
        store.lockOwner(caller.subject());
        if (store.countUnfinished(caller.subject()) >= MOST) {
            throw new ApiException(
                    JobProblem.TOO_MANY_JOBS,
                    Map.of("max", MOST),
                    "Wait until one of your " + MOST + " is done, or cancel one");
        }
        if (store.bytesKept(caller.subject()) >= MOST_BYTES) {
            throw new ApiException(
                    JobProblem.TOO_MUCH_KEPT,
                    Map.of("days", config.kept().toDays()),
                    "Files that you asked for are kept for " + config.kept().toDays()
                            + " days, and together they are as large as they may be; ask again when the first are gone");
        }
        return view(store.find(jobs.start(kind, caller.subject(), params)).orElseThrow());
    }

    @Transactional
    public Job get(UUID id) {
        return view(require(id));
    }

    /**
     * One as it is now, and again whenever it has changed, until it has ended; empty now and then while nothing changes.
     * Ends after some minutes too: ask again.
     */
    public Multi<Optional<Job>> follow(UUID id) {
        // Read in a transaction of its own: what follows lasts longer than any may.
        return followers.follow(
                caller.subject(), QuarkusTransaction.requiringNew().call(() -> get(id)));
    }

    /** Nothing happens to one that has ended. */
    @Transactional
    public Job cancel(UUID id) {
        require(id);
        store.end(id, JobState.CANCELLED, null, clock.instant());
        return view(require(id));
    }

    @Transactional
    public JobFile result(UUID id) {
        var job = require(id);
        var result = view(job).result();
        if (result == null) {
            throw new ApiException(
                    JobProblem.JOB_WITHOUT_RESULT, "Ask for the job; when its state is DONE, its result is there");
        }
        return new JobFile(result.name(), result.type(), result.bytes(), new PartsIn(store, id));
    }

    private JobStore.Row require(UUID id) {
        return store.find(id)
                .filter(job -> job.owner().equals(caller.subject()))
                .filter(job -> job.finishedAt() == null || clock.instant().isBefore(end(job.finishedAt())))
                .filter(job -> runner.kind(job.kind()).mayHave(caller, store.params(job)))
                .orElseThrow(() -> ApiException.notFound("You have no job " + id));
    }

    private Job view(JobStore.Row job) {
        return job.shown(config.kept());
    }

    private Instant end(Instant finishedAt) {
        return finishedAt.plus(config.kept());
    }
}
