package uk.commonthread.strategy.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.strategy.thread.Cause;

/** A need that something rests on, as an editor sends it. */
@Schema(name = "NeedCause")
public record NeedCause(
        @NotNull UUID needId,

        @NotBlank(message = "Say why it rests on this need")
        @Size(
                min = Cause.SHORTEST_REASON,
                max = Cause.LONGEST_REASON,
                message = "Say why it rests on this need, in {min} to {max} characters")
        String because) {

    public Cause cause() {
        return new Cause(needId, because);
    }
}
