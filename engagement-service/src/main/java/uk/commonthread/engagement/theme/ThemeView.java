package uk.commonthread.engagement.theme;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;

/**
 * A theme as its reader may see it.
 *
 * @param codings the true number of contributions coded to it; only for analysts of the partnership, else null
 */
@Schema(name = "Theme")
record ThemeView(
        UUID id,
        int version,
        UUID engagementId,
        UUID partnershipId,
        String title,
        String description,
        @Nullable UUID parentId,
        @Nullable Integer codings,
        @Nullable Instant publishedAt)
        implements Versioned {

    static ThemeView of(Theme theme, @Nullable Integer codings) {
        return new ThemeView(
                theme.id(),
                theme.version(),
                theme.engagementId(),
                theme.partnershipId(),
                theme.title(),
                theme.description(),
                theme.parentId(),
                codings,
                theme.publishedAt());
    }
}
