package uk.commonthread.engagement.engagement.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;

/**
 * An engagement as its readers see it.
 *
 * @param partnershipId the one that leads
 * @param partnershipIds all to which it belongs, the one that leads first
 * @param partnershipName what the one that leads is called; null until this service has heard of the partnership
 * @param opens the first day on which people can answer
 * @param closes until when they can answer
 * @param extensions when and why the end was moved, oldest first
 * @param publishedAt when figures and themes were last published
 * @param closeReason why it closed before its time
 */
@Schema(name = "Engagement")
record EngagementView(
        UUID id,
        int version,
        UUID partnershipId,
        List<UUID> partnershipIds,
        @Nullable String partnershipName,
        EngagementKind kind,
        String title,
        String purpose,
        String audience,
        LocalDate opens,
        Instant closes,
        @Nullable LocalDate decisionDue,
        EngagementStatus status,
        @Nullable UUID surveyId,
        @Nullable Instant publishedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closeReason,
        List<Extension> extensions)
        implements Versioned {

    static EngagementView of(
            Engagement engagement, ZonedDateTime now, @Nullable String partnershipName, @Nullable UUID surveyId) {
        return new EngagementView(
                engagement.id(),
                engagement.version(),
                engagement.partnershipId(),
                engagement.partnershipIds(),
                partnershipName,
                engagement.kind(),
                engagement.title(),
                engagement.purpose(),
                engagement.audience(),
                engagement.opens(),
                engagement.closes(),
                engagement.decisionDue(),
                engagement.status(now),
                surveyId,
                engagement.publishedAt(),
                engagement.openedAt(),
                engagement.closedAt(),
                engagement.closeReason(),
                engagement.extensions());
    }
}
