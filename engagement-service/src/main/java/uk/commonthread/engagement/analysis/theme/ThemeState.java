package uk.commonthread.engagement.analysis.theme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.PublicState;
import uk.commonthread.kit.event.StateOf;

/**
 * What the public may know of a theme; never sent of one that was not published.
 *
 * @param version counts its publications: what its analysts write in between is nobody else's
 * @param partnershipId the one that leads on its engagement
 * @param partnershipIds all to which its engagement belongs, the one that leads first
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
        List<UUID> partnershipIds,
        String title,
        String description,
        @Nullable Integer contributions,
        boolean suppressed,
        Instant publishedAt)
        implements PublicState {
    static ThemeState of(Theme theme, List<UUID> partnershipIds) {
        var published = theme.published();
        return new ThemeState(
                theme.id(),
                published.version(),
                theme.engagementId(),
                partnershipIds.getFirst(),
                partnershipIds,
                published.title(),
                published.description(),
                published.contributions(),
                published.contributions() == null,
                published.at());
    }
}
