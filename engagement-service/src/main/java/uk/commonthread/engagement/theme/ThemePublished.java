package uk.commonthread.engagement.theme;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.DomainEvent;

/**
 * The public may know of this theme now.
 *
 * @param contributions how many people spoke of it; null where that is suppressed
 */
record ThemePublished(
        UUID themeId,
        UUID engagementId,
        UUID partnershipId,
        String title,
        String description,
        @Nullable Integer contributions,
        boolean suppressed,
        Instant publishedAt)
        implements DomainEvent {

    static ThemePublished of(Theme theme) {
        return new ThemePublished(
                theme.id(),
                theme.engagementId(),
                theme.partnershipId(),
                theme.title(),
                theme.description(),
                theme.publishedContributions(),
                theme.publishedContributions() == null,
                Objects.requireNonNull(theme.publishedAt()));
    }

    @Override
    public String type() {
        return "engagement.theme.published.v1";
    }

    @Override
    public UUID aggregateId() {
        return themeId;
    }
}
