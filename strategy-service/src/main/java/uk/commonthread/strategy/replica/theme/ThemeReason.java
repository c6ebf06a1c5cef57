package uk.commonthread.strategy.replica.theme;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.strategy.thread.PublicPlace;

/** A theme that something rests on, as a reader sees it. */
@Schema(name = "ThemeReason")
public record ThemeReason(
        UUID themeId,
        String title,
        @Nullable String because,

        @Schema(description = "The person who gave the reason; null but for the partnership's strategy leads") @Nullable
        UUID by,

        Instant at) {

    /** A theme that something rests on in public. */
    public static ThemeReason published(PublicPlace.Cause cause) {
        return new ThemeReason(cause.from(), cause.title(), cause.because(), null, cause.at());
    }
}
