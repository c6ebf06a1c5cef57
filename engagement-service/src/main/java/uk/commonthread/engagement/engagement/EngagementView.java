package uk.commonthread.engagement.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;

/**
 * An engagement as its readers see it.
 *
 * @param partnershipName null until this service has heard of the partnership
 * @param publishedAt when figures and themes were last published
 * @param closeReason why it closed before its last day
 */
@Schema(name = "Engagement")
record EngagementView(
        UUID id,
        int version,
        UUID partnershipId,
        @Nullable String partnershipName,
        EngagementKind kind,
        String title,
        String purpose,
        String audience,
        LocalDate opens,
        LocalDate closes,
        @Nullable LocalDate decisionDue,
        EngagementStatus status,
        @Nullable UUID surveyId,
        @Nullable Instant publishedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closeReason)
        implements Versioned {

    static EngagementView of(Engagement engagement, @Nullable String partnershipName, @Nullable UUID surveyId) {
        return new EngagementView(
                engagement.id(),
                engagement.version(),
                engagement.partnershipId(),
                partnershipName,
                engagement.kind(),
                engagement.title(),
                engagement.purpose(),
                engagement.audience(),
                engagement.opens(),
                engagement.closes(),
                engagement.decisionDue(),
                engagement.status(),
                surveyId,
                engagement.publishedAt(),
                engagement.openedAt(),
                engagement.closedAt(),
                engagement.closeReason());
    }
}
