package uk.commonthread.engagement.survey.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.survey.question.NewQuestion;
import uk.commonthread.kit.text.OneLine;

/** A draft as it shall be. Questions that keep their id stay the same question. */
record SurveyChange(
        @NotBlank(message = "Enter a title")
        @Size(max = 200, message = "The title must have 200 characters or fewer")
        @OneLine
        String title,

        @Size(max = 4000, message = "The introduction must have 4,000 characters or fewer") @Nullable
        String introduction,

        @NotNull(message = "Send the questions, or an empty list")
        @Size(max = 100, message = "Ask 100 questions or fewer")
        List<@NotNull @Valid NewQuestion> questions) {}
