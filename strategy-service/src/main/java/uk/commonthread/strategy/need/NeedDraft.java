package uk.commonthread.strategy.need;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.strategy.replica.theme.ThemeReason;

@Schema(
        name = "NeedDraft",
        description =
                "To the partnership's strategy leads the need as they work on it, with what is public of it beside it."
                        + " To everyone else what was published, without a published member of its own.")
record NeedDraft(
        UUID id,
        int version,
        UUID partnershipId,
        String statement,
        String evidence,
        String source,
        List<ThemeReason> themes,
        Instant recordedAt,

        @Schema(description = "Since when a published strategy rests on it, so that everyone may read it") @Nullable
        Instant publishedAt,

        @Schema(description = "What everyone else reads; null while nothing is public, and to everyone else") @Nullable
        PublicNeed published)
        implements NeedView {

    static NeedDraft of(Need need, List<ThemeReason> themes, @Nullable PublicNeed published) {
        return new NeedDraft(
                need.id(),
                need.version(),
                need.partnershipId(),
                need.statement(),
                need.evidence(),
                need.source(),
                themes,
                need.recordedAt(),
                need.publishedAt(),
                published);
    }
}
