package uk.commonthread.engagement.survey.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.engagement.engagement.EngagementProblem;
import uk.commonthread.engagement.survey.response.ResponseStore.Submission;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;
import uk.commonthread.engagement.survey.survey.FrozenSurveys;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;

/**
 * Takes answers. Each submission with an {@code Idempotency-Key} is stored once, however often it is sent, also at the
 * same moment: the key is unique per engagement in the row of the response itself, so that no second table is written.
 */
@ApplicationScoped
class ResponseService {
    private final FrozenSurveys surveys;
    private final ResponseStore responses;
    private final ReceiptCodes codes;
    private final Starts starts;
    private final ObjectMapper json;
    private final Clock clock;

    ResponseService(
            FrozenSurveys surveys,
            ResponseStore responses,
            ReceiptCodes codes,
            Starts starts,
            ObjectMapper json,
            Clock clock) {
        this.surveys = surveys;
        this.responses = responses;
        this.codes = codes;
        this.starts = starts;
        this.json = json;
        this.clock = clock;
    }

    Receipt send(NewResponse request, @Nullable String key) {
        var survey = surveys.find(request.surveyId(), request.surveyVersion()).orElseThrow(() -> notTaken(request));
        var start = request.start() == null ? null : starts.read(survey.engagementId(), request.start());
        var answers = AnswerRules.check(survey, request.answers());
        var submission = submission(key, request);
        var id = ResponseStore.newId();
        var code = codes.of(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var row = new ResponseStore.Row(
                id,
                survey.engagementId(),
                survey.surveyId(),
                survey.number(),
                now,
                ReceiptCodes.hash(code).orElseThrow(),
                submission,
                answers);
        return responses.insert(row, start, LocalDate.now(clock))
                ? new Receipt(code, now, survey.engagementId())
                : receiptGivenBefore(request, survey, submission);
    }

    private Receipt receiptGivenBefore(NewResponse request, FrozenSurvey survey, @Nullable Submission submission) {
        if (submission == null) {
            throw notTaken(request);
        }
        var stored =
                responses.bySubmission(survey.engagementId(), submission.key()).orElseThrow(() -> notTaken(request));
        if (!submission.hash().equals(stored.submissionHash())) {
            throw new ApiException(
                    CommonProblem.IDEMPOTENCY_MISMATCH, "Send a new Idempotency-Key with answers that differ");
        }
        return new Receipt(codes.of(stored.id()), stored.receivedAt(), stored.engagementId());
    }

    private @Nullable Submission submission(@Nullable String key, NewResponse request) {
        if (key == null) {
            return null;
        }
        // All of the public is one caller here: a short key of one person could answer for another.
        if (key.length() < 16 || key.length() > 200) {
            throw ApiException.field(
                    "Idempotency-Key",
                    "wrong-length",
                    Map.of("min", 16, "max", 200),
                    "must have from 16 to 200 characters; a new UUID is best");
        }
        try {
            return new Submission(
                    codes.seal("key:" + key), codes.seal("answers:" + json.writeValueAsString(request.withoutStart())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the answers", e);
        }
    }

    private ApiException notTaken(NewResponse request) {
        var current = surveys.currentNumber(request.surveyId());
        return current.isPresent() && current.getAsInt() != request.surveyVersion()
                ? new ApiException(
                        ResponseProblem.SURVEY_CHANGED,
                        "You answered version " + request.surveyVersion() + ", and people now answer version "
                                + current.getAsInt() + "; read it again")
                : notOpen();
    }

    /** One answer for a draft, a future, a closed and an unknown survey: drafts must not be known to exist. */
    private static ApiException notOpen() {
        return new ApiException(
                EngagementProblem.ENGAGEMENT_NOT_OPEN,
                "Answers are taken from its opening day until it closes, and for one hour more where the form was opened"
                        + " before; yours were not sent");
    }
}
