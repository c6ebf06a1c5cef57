package uk.commonthread.engagement.engagement.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A later end.
 *
 * @param closes until when people can answer, on a full hour
 * @param decisionDue a later day by which it is decided; needed where the present one would not be after the new end,
 *     and the present one stays where it is left out
 * @param reason why it is moved; it is public
 */
record NewExtension(
        @NotNull(message = "Enter until when people can answer")
        Instant closes,

        @Nullable LocalDate decisionDue,

        @NotBlank(message = "Enter why it closes later")
        @Size(max = 1000, message = "The reason must have 1,000 characters or fewer")
        String reason) {}
