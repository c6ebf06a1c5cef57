package uk.commonthread.engagement.engagement;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Closes engagements after their last day. Every replica may run it: each engagement's row lock lets one through. */
@ApplicationScoped
class EngagementCloser {
    private final EngagementService engagements;

    EngagementCloser(EngagementService engagements) {
        this.engagements = engagements;
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void closeWhatIsOver() {
        var closedOne = true;
        while (closedOne) {
            closedOne = engagements.closeNextThatIsOver();
        }
    }
}
