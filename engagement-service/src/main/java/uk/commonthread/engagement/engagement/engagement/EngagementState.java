package uk.commonthread.engagement.engagement.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.StateEvent;

/** What is publicly known of an engagement; never sent of a draft. */
record EngagementState(
        UUID id,
        int version,
        UUID partnershipId,
        String title,
        EngagementKind kind,
        EngagementStatus status,
        LocalDate opens,
        Instant closes,
        @Nullable Instant publishedAt)
        implements StateEvent {

    static EngagementState of(Engagement engagement, ZonedDateTime now) {
        return new EngagementState(
                engagement.id(),
                engagement.version(),
                engagement.partnershipId(),
                engagement.title(),
                engagement.kind(),
                engagement.status(now),
                engagement.opens(),
                engagement.closes(),
                engagement.publishedAt());
    }

    @Override
    public String type() {
        return "engagement.engagement.state.v1";
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
