package uk.commonthread.engagement.analysis.theme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.StateEvent;

/**
 * What the public may know of a theme; never sent of one that was not published.
 *
 * @param version counts its publications: what its analysts write in between is nobody else's
 * @param contributions how many people spoke of it; null where that is suppressed
 */
record ThemeState(
        UUID themeId,
        int version,
        UUID engagementId,
        UUID partnershipId,
        String title,
        String description,
        @Nullable Integer contributions,
        boolean suppressed,
        Instant publishedAt)
        implements StateEvent {

    static ThemeState of(Theme theme) {
        var published = theme.published();
        return new ThemeState(
                theme.id(),
                published.version(),
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
        return "engagement.theme.state.v1";
    }

    @Override
    public UUID aggregateId() {
        return themeId;
    }
}
