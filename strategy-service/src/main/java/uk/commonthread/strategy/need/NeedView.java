package uk.commonthread.strategy.need;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;
import uk.commonthread.strategy.theme.ThemeReason;

@Schema(name = "Need")
record NeedView(
        UUID id,
        int version,
        UUID partnershipId,
        String statement,
        String evidence,
        String source,
        List<ThemeReason> themes,
        Instant recordedAt,

        @Schema(description = "Since when a published strategy rests on it, so that everyone may read it") @Nullable
        Instant publishedAt)
        implements Versioned {

    static NeedView of(Need need, List<ThemeReason> themes) {
        return new NeedView(
                need.id(),
                need.version(),
                need.partnershipId(),
                need.statement(),
                need.evidence(),
                need.source(),
                themes,
                need.recordedAt(),
                need.publishedAt());
    }
}
