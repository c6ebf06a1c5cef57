package uk.commonthread.kit.job;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;

/**
 * Tells those who follow a job how far it is. However many they are, this replica reads the jobs that they follow together
 * once a second, so which replica does a job makes no difference.
 */
@Singleton
class JobFollowers {
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final JobStore store;
    private final FollowingConfig config;
    private final JobConfig jobs;
    private final Clock clock;
    private boolean isAway;

    JobFollowers(JobStore store, FollowingConfig config, JobConfig jobs, Clock clock) {
        this.store = store;
        this.config = config;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * The job as it is now, and whenever it has changed, until it has ended or this has lasted as long as it may; nothing
     * at all, now and then, for what closes connections that are silent.
     */
    Multi<Optional<Job>> follow(String owner, Job now) {
        var follower = new Follower(owner, now, clock.instant());
        // Before anyone else may tell it something.
        follower.begin();
        if (!now.state().hasEnded()) {
            add(follower);
        }
        return follower.told.onTermination().invoke(() -> followers.remove(follower));
    }

    private synchronized void add(Follower follower) {
        if (followers.stream().filter(each -> each.owner.equals(follower.owner)).count() >= config.most()) {
            throw new ApiException(
                    JobProblem.TOO_MANY_FOLLOWED,
                    Map.of("max", config.most()),
                    "You follow " + config.most() + " jobs already; ask for this one each few seconds instead");
        }
        followers.add(follower);
    }

    int count() {
        return followers.size();
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        if (followers.isEmpty()) {
            return;
        }
        // Those who come while the database is asked are told the next time.
        var asked = Set.copyOf(followers);
        var found = read(asked);
        var now = clock.instant();
        asked.forEach(follower -> {
            if (found == null) {
                follower.beat(now);
            } else {
                follower.hear(found.get(follower.jobId), now);
            }
        });
    }

    /** Null while the database is away. */
    private @Nullable Map<UUID, Job> read(Set<Follower> asked) {
        try {
            var ids = asked.stream().map(follower -> follower.jobId).collect(Collectors.toSet());
            var found = store.findAll(ids).stream()
                    .collect(Collectors.toMap(JobStore.Row::id, row -> row.shown(jobs.kept())));
            isAway = false;
            return found;
        } catch (IllegalStateException e) {
            // Once, and not each second until it is back.
            if (!isAway) {
                Log.warn("Those who follow jobs are told nothing until the database is back", e);
            }
            isAway = true;
            return null;
        }
    }

    /** So that nobody waits at a replica that stops: they ask again, and another answers. */
    void stop(@Observes ShutdownEvent event) {
        followers.forEach(Follower::end);
    }

    /** Someone who listens. */
    private final class Follower {
        private final UnicastProcessor<Optional<Job>> told = UnicastProcessor.create();
        private final String owner;
        private final UUID jobId;
        private final Instant since;
        private Job last;
        private Instant lastTold;

        Follower(String owner, Job now, Instant since) {
            this.owner = owner;
            this.jobId = now.id();
            this.last = now;
            this.since = since;
            this.lastTold = since;
        }

        void begin() {
            told.onNext(Optional.of(last));
            if (last.state().hasEnded()) {
                end();
            }
        }

        void hear(@Nullable Job job, Instant now) {
            if (job == null) {
                end();
                return;
            }
            if (!job.equals(last)) {
                last = job;
                lastTold = now;
                told.onNext(Optional.of(job));
            }
            if (job.state().hasEnded()) {
                end();
            } else {
                beat(now);
            }
        }

        void beat(Instant now) {
            if (!now.isBefore(since.plus(config.longest()))) {
                end();
            } else if (!now.isBefore(lastTold.plus(config.silence()))) {
                lastTold = now;
                told.onNext(Optional.empty());
            }
        }

        void end() {
            followers.remove(this);
            told.onComplete();
        }
    }
}
