package uk.commonthread.engagement.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.commonthread.engagement.engagement.engagement.EngagementProblem;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.kit.problem.ApiException;

/** Gives starts for what people can answer now. */
@ApplicationScoped
class StartService {
    private final Engagements engagements;
    private final Starts starts;
    private final Clock clock;

    StartService(Engagements engagements, Starts starts, Clock clock) {
        this.engagements = engagements;
        this.starts = starts;
        this.clock = clock;
    }

    @Transactional
    StartView start(UUID engagementId) {
        var engagement = engagements.requireVisible(engagementId);
        if (!engagement.isOpen()) {
            throw new ApiException(
                    EngagementProblem.ENGAGEMENT_NOT_OPEN, "Its form can be opened while people can answer it");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new StartView(
                starts.sign(engagementId, now),
                now,
                engagement.closes(),
                engagement.closes().plus(Engagements.AFTER_THE_CLOSE));
    }
}
