package uk.commonthread.engagement.engagement.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.PublicState;
import uk.commonthread.kit.event.StateOf;

/**
 * What is publicly known of an engagement; never sent of a draft.
 *
 * @param partnershipId the one that leads
 * @param partnershipIds all to which it belongs, the one that leads first
 * @param early whether it closed before its time was over
 * @param closeReason why, where it did; public
 */
@StateOf(
        value = "engagement.engagement",
        verbs = {"opened", "begun", "extended", "closed", "published"})
record EngagementState(
        UUID id,
        int version,
        UUID partnershipId,
        List<UUID> partnershipIds,
        String title,
        EngagementKind kind,
        EngagementStatus status,
        LocalDate opens,
        Instant closes,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        boolean early,
        @Nullable String closeReason,
        List<Moved> extensions,
        @Nullable Instant publishedAt)
        implements PublicState {
    /** People were given longer. */
    record Moved(Instant at, Instant from, Instant to, String reason) {
        static Moved of(Extension extension) {
            return new Moved(extension.at(), extension.from(), extension.to(), extension.reason());
        }
    }

    static EngagementState of(Engagement engagement, ZonedDateTime now) {
        return new EngagementState(
                engagement.id(),
                engagement.version(),
                engagement.partnershipId(),
                engagement.partnershipIds(),
                engagement.title(),
                engagement.kind(),
                engagement.status(now),
                engagement.opens(),
                engagement.closes(),
                engagement.openedAt(),
                engagement.closedAt(),
                engagement.closedAt() != null && engagement.closedAt().isBefore(engagement.closes()),
                engagement.closeReason(),
                engagement.extensions().stream().map(Moved::of).toList(),
                engagement.publishedAt());
    }
}
