package uk.commonthread.strategy.replica.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.strategy.thread.Cause;

/** A theme that something rests on, as an editor sends it. */
@Schema(name = "ThemeCause")
public record ThemeCause(
        @NotNull UUID themeId,

        @NotBlank(message = "Say why it rests on this theme")
        @Size(
                min = Cause.SHORTEST_REASON,
                max = Cause.LONGEST_REASON,
                message = "Say why it rests on this theme, in {min} to {max} characters")
        String because) {

    public Cause cause() {
        return new Cause(themeId, because);
    }
}
