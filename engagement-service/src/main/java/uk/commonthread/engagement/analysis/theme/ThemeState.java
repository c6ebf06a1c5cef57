package uk.commonthread.engagement.analysis.theme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.event.StateOf;

/**
 * What the public may know of a theme; never sent of one that was not published.
 *
 * @param version counts its publications: what its analysts write in between is nobody else's
 * @param contributions how many people spoke of it; null where that is suppressed
 */
@StateOf(
        value = "engagement.theme",
        verbs = {"published"})
record ThemeState(
        UUID id,
        int version,
        UUID engagementId,
        UUID partnershipId,
        String title,
        String description,
        @Nullable Integer contributions,
        boolean suppressed,
        Instant publishedAt)
        implements State {

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
}
