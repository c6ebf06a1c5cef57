package uk.commonthread.engagement.survey.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as its author writes it.
 *
 * @param id that of the question as it is already; null for a new one
 * @param maxLength the most characters of a free text; 2,000 where it is null
 */
record NewQuestion(
        @Nullable UUID id,

        @NotNull(message = "Choose how the question is answered")
        QuestionKind kind,

        @NotBlank(message = "Enter the question")
        @Size(max = 500, message = "The question must have 500 characters or fewer")
        String text,

        @Size(max = 500, message = "The hint must have 500 characters or fewer") @Nullable
        String hint,

        boolean required,

        @Size(max = 50, message = "Offer 50 options or fewer") @Nullable
        List<@NotNull @Valid NewOption> options,

        @Valid @Nullable Scale scale,

        @Min(value = 1, message = "The most characters must be from 1 to 10,000")
        @Max(value = 10_000, message = "The most characters must be from 1 to 10,000")
        @Nullable
        Integer maxLength) {}
