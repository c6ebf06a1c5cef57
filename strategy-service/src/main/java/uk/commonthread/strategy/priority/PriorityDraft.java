package uk.commonthread.strategy.priority;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.strategy.need.NeedReason;
import uk.commonthread.strategy.replica.theme.ThemeReason;

@Schema(
        name = "PriorityDraft",
        description =
                "To the partnership's strategy leads the priority as they work on it, with what is public of it beside it."
                        + " To everyone else what was published, without a published member of its own.")
record PriorityDraft(
        UUID id,
        int version,
        UUID partnershipId,
        String statement,
        String whyTogether,
        List<NeedReason> needs,
        List<ThemeReason> themes,
        Instant recordedAt,

        @Schema(description = "Since when a published strategy takes it up, so that everyone may read it") @Nullable
        Instant publishedAt,

        @Schema(description = "What everyone else reads; null while nothing is public, and to everyone else") @Nullable
        PublicPriority published)
        implements PriorityView {

    static PriorityDraft of(
            Priority priority, List<NeedReason> needs, List<ThemeReason> themes, @Nullable PublicPriority published) {
        return new PriorityDraft(
                priority.id(),
                priority.version(),
                priority.partnershipId(),
                priority.statement(),
                priority.whyTogether(),
                needs,
                themes,
                priority.recordedAt(),
                priority.publishedAt(),
                published);
    }
}
