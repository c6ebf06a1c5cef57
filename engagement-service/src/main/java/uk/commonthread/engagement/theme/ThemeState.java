package uk.commonthread.engagement.theme;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.StateEvent;

/**
 * What the public may know of a theme; never sent of one that was not published.
 *
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
        return new ThemeState(
                theme.id(),
                theme.version(),
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
        return "engagement.theme.state.v1";
    }

    @Override
    public UUID aggregateId() {
        return themeId;
    }
}
