package uk.commonthread.engagement.survey.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.commonthread.kit.text.OneLine;

/** What the two ends of a scale mean. */
public record Scale(
        @NotBlank(message = "Enter what 1 means")
        @Size(max = 100, message = "The label must have 100 characters or fewer")
        @OneLine
        String lowLabel,

        @NotBlank(message = "Enter what 5 means")
        @Size(max = 100, message = "The label must have 100 characters or fewer")
        @OneLine
        String highLabel) {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;
    static final Scale UNNAMED = new Scale("", "");
}
