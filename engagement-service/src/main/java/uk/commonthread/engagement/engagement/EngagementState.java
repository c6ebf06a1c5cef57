package uk.commonthread.engagement.engagement;

import java.time.Instant;
import java.time.LocalDate;
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
        LocalDate closes,
        @Nullable Instant publishedAt)
        implements StateEvent {

    static EngagementState of(Engagement engagement) {
        return new EngagementState(
                engagement.id(),
                engagement.version(),
                engagement.partnershipId(),
                engagement.title(),
                engagement.kind(),
                engagement.status(),
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
