package uk.commonthread.engagement.survey.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.OneLine;

/** @param id that of the option as it is already; null for a new one */
record NewOption(
        @Nullable UUID id,

        @NotBlank(message = "Enter what can be chosen")
        @Size(max = 200, message = "The label must have 200 characters or fewer")
        @OneLine
        String label) {}
