package uk.commonthread.engagement.survey.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.survey.question.NewQuestion;
import uk.commonthread.kit.text.OneLine;

/**
 * A draft as it shall be. Questions that keep their id stay the same question.
 *
 * @param engagementId for which it is, which stays
 */
record SurveyInput(
        @NotNull(message = "Say which engagement the survey is for")
        UUID engagementId,

        @NotBlank(message = "Enter a title")
        @Size(max = 200, message = "The title must have 200 characters or fewer")
        @OneLine
        String title,

        @Size(max = 4000, message = "The introduction must have 4,000 characters or fewer") @Nullable
        String introduction,

        @NotNull(message = "Send the questions, or an empty list")
        @Size(max = 100, message = "Ask 100 questions or fewer")
        List<@NotNull @Valid NewQuestion> questions) {
    @Nullable
    String plainIntroduction() {
        return introduction == null || introduction.isBlank() ? null : introduction.strip();
    }
}
