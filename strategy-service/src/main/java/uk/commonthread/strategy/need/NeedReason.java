package uk.commonthread.strategy.need;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need that something rests on, as a reader sees it. */
@Schema(name = "NeedReason")
public record NeedReason(
        UUID needId,
        String statement,
        @Nullable String because,

        @Schema(description = "The person who gave the reason; null but for the partnership's strategy leads") @Nullable
        UUID by,

        Instant at) {}
