package uk.commonthread.engagement.analysis.theme;

import java.time.Instant;
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
        var published = theme.published();
        return new ThemePublished(
                theme.id(),
                theme.engagementId(),
                theme.partnershipId(),
                published.title(),
                published.description(),
                published.contributions(),
                published.contributions() == null,
                published.at());
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
