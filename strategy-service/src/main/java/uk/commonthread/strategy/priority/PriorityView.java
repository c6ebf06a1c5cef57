package uk.commonthread.strategy.priority;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;
import uk.commonthread.strategy.need.NeedReason;
import uk.commonthread.strategy.theme.ThemeReason;

@Schema(name = "Priority")
record PriorityView(
        UUID id,
        int version,
        UUID partnershipId,
        String statement,
        String whyTogether,
        List<NeedReason> needs,
        List<ThemeReason> themes,
        Instant recordedAt,

        @Schema(description = "Since when a published strategy takes it up, so that everyone may read it") @Nullable
        Instant publishedAt)
        implements Versioned {

    static PriorityView of(Priority priority, List<NeedReason> needs, List<ThemeReason> themes) {
        return new PriorityView(
                priority.id(),
                priority.version(),
                priority.partnershipId(),
                priority.statement(),
                priority.whyTogether(),
                needs,
                themes,
                priority.recordedAt(),
                priority.publishedAt());
    }
}
