package uk.commonthread.engagement.analysis.theme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;

/**
 * A theme as its reader may see it: as its analysts write it, or as it was published last.
 *
 * @param version of what its analysts write; to everyone else it counts publications
 * @param partnershipId the one that leads on its engagement
 * @param partnershipIds all to which its engagement belongs, the one that leads first
 * @param codings the true number of contributions coded to it; only for analysts of its partnerships, else null
 * @param published what everyone else reads until it is published again; only for analysts, and null before the first
 *     time
 */
@Schema(name = "Theme")
record ThemeView(
        UUID id,
        int version,
        UUID engagementId,
        UUID partnershipId,
        List<UUID> partnershipIds,
        String title,
        String description,
        @Nullable UUID parentId,
        @Nullable Integer codings,
        @Nullable Instant publishedAt,
        @Nullable PublishedWords published)
        implements Versioned {

    /** What was published of a theme. */
    @Schema(name = "PublishedWords")
    record PublishedWords(String title, String description) {}

    /** As its analysts see it. */
    static ThemeView draft(Theme theme, List<UUID> partnershipIds, int codings) {
        return new ThemeView(
                theme.id(),
                theme.version(),
                theme.engagementId(),
                partnershipIds.getFirst(),
                partnershipIds,
                theme.title(),
                theme.description(),
                theme.parentId(),
                codings,
                theme.publishedAt(),
                theme.isPublished()
                        ? new PublishedWords(
                                theme.published().title(), theme.published().description())
                        : null);
    }

    /** As everyone else sees it. */
    static ThemeView published(Theme theme, List<UUID> partnershipIds) {
        var published = theme.published();
        return new ThemeView(
                theme.id(),
                published.version(),
                theme.engagementId(),
                partnershipIds.getFirst(),
                partnershipIds,
                published.title(),
                published.description(),
                published.parentId(),
                null,
                published.at(),
                null);
    }
}
