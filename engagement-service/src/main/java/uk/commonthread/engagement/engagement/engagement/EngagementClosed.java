package uk.commonthread.engagement.engagement.engagement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.DomainEvent;

/**
 * Nobody can answer any more.
 *
 * @param reason why it closed before its time; null where it did not
 */
record EngagementClosed(
        UUID engagementId,
        UUID partnershipId,
        Instant closedAt,
        boolean early,
        @Nullable String reason) implements DomainEvent {

    @Override
    public String type() {
        return "engagement.engagement.closed.v1";
    }

    @Override
    public UUID aggregateId() {
        return engagementId;
    }
}
