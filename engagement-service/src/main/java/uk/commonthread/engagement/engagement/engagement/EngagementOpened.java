package uk.commonthread.engagement.engagement.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

/** People may answer from {@code opens} on. */
record EngagementOpened(
        UUID engagementId,
        UUID partnershipId,
        EngagementKind kind,
        String title,
        LocalDate opens,
        Instant closes,
        Instant openedAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "engagement.engagement.opened.v1";
    }

    @Override
    public UUID aggregateId() {
        return engagementId;
    }
}
