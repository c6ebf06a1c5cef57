package uk.commonthread.strategy.need;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.strategy.thread.PublicPlace;

/** A need that something rests on, as a reader sees it. */
@Schema(name = "NeedReason")
public record NeedReason(
        UUID needId,
        String statement,
        @Nullable String because,

        @Schema(description = "The person who gave the reason; null but for the partnership's strategy leads") @Nullable
        UUID by,

        Instant at) {

    /** A need that something rests on in public. */
    public static NeedReason published(PublicPlace.Cause cause) {
        return new NeedReason(cause.from(), cause.title(), cause.because(), null, cause.at());
    }
}
