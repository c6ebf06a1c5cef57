package uk.commonthread.engagement.survey.response;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's answers: to each question the JSON value that is natural to its kind, by the question's id. A question that
 * is not there, or whose answer is null, was passed over.
 *
 * @param surveyVersion the frozen version that the person was shown
 * @param start what {@code getStart} answered when the form was opened; with it, answers are taken for an hour after the
 *     close
 */
record NewResponse(
        @NotNull(message = "Say which survey this answers") UUID surveyId,

        @NotNull(message = "Say which version of the survey was shown")
        Integer surveyVersion,

        @NotNull(message = "Send the answers") @Size(max = 100, message = "Send one answer to each question")
        Map<UUID, @Nullable JsonNode> answers,

        @Size(max = 100, message = "Send a start as it was given") @Nullable
        String start) {

    /** What is told again when it is sent again: the answers, from whatever page they come. */
    NewResponse withoutStart() {
        return new NewResponse(surveyId, surveyVersion, answers, null);
    }

    /** Without the answers: a record that finds its way into a log must not take them there. */
    @Override
    public String toString() {
        return "NewResponse[surveyId=" + surveyId + "]";
    }
}
