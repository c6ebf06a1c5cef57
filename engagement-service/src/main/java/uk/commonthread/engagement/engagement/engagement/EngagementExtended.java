package uk.commonthread.engagement.engagement.engagement;

import java.time.Instant;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

/** People have longer to answer. */
record EngagementExtended(
        UUID engagementId, UUID partnershipId, Instant closedBefore, Instant closes, String reason, Instant extendedAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "engagement.engagement.extended.v1";
    }

    @Override
    public UUID aggregateId() {
        return engagementId;
    }
}
