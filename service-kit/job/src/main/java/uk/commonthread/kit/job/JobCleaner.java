package uk.commonthread.kit.job;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Deletes what jobs have made when its time is over, and the jobs with it. */
@Singleton
class JobCleaner {
    @Produces
    @Singleton
    Timer cleaning(JobStore store, JobConfig config, Clock clock) {
        return new Timer(
                "job-cleaning",
                Duration.ofHours(1),
                () -> store.deleteFinished(clock.instant().minus(config.kept())));
    }
}
