package uk.commonthread.engagement.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A later end.
 *
 * @param closes until when people can answer, on a full hour
 * @param reason why it is moved; it is public
 */
record NewExtension(
        @NotNull(message = "Enter until when people can answer")
        Instant closes,

        @NotBlank(message = "Enter why it closes later")
        @Size(max = 1000, message = "The reason must have 1,000 characters or fewer")
        String reason) {}
