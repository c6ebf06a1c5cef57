package uk.commonthread.engagement.engagement.engagement;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/**
 * Begins engagements on their first day and closes them when their time is over. Every replica may run it: each
 * engagement's row lock lets one through.
 */
@ApplicationScoped
class EngagementCalendar {
    private final EngagementService engagements;

    EngagementCalendar(EngagementService engagements) {
        this.engagements = engagements;
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void turn() {
        untilNoneIsLeft(engagements::closeNextThatIsOver);
        untilNoneIsLeft(engagements::beginNextThatIsDue);
    }

    private static void untilNoneIsLeft(BooleanSupplier next) {
        var found = true;
        while (found) {
            found = next.getAsBoolean();
        }
    }
}
