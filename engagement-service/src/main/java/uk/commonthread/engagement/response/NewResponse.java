package uk.commonthread.engagement.response;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** @param surveyVersion the frozen version that the person was shown */
record NewResponse(
        @NotNull(message = "Say which survey this answers") UUID surveyId,

        @NotNull(message = "Say which version of the survey was shown")
        Integer surveyVersion,

        @NotNull(message = "Send the answers") @Size(max = 100, message = "Send one answer to each question")
        List<@NotNull @Valid Answer> answers) {}
