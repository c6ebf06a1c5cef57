package uk.commonthread.engagement.survey.response;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param surveyVersion the frozen version that the person was shown
 * @param start what {@code getStart} answered when the form was opened; with it, answers are taken for an hour after the
 *     close
 */
record NewResponse(
        @NotNull(message = "Say which survey this answers") UUID surveyId,

        @NotNull(message = "Say which version of the survey was shown")
        Integer surveyVersion,

        @NotNull(message = "Send the answers") @Size(max = 100, message = "Send one answer to each question")
        List<@NotNull @Valid Answer> answers,

        @Size(max = 100, message = "Send a start as it was given") @Nullable
        String start) {

    /** What is told again when it is sent again: the answers, from whatever page they come. */
    NewResponse withoutStart() {
        return new NewResponse(surveyId, surveyVersion, answers, null);
    }
}
