package uk.commonthread.engagement.survey.response;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.survey.question.Checked;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.problem.FieldError;

/**
 * Holds answers against the frozen survey. All that is wrong is told at once, each under {@code answers[question id]},
 * in words for the person who answers; the answer itself is never repeated.
 */
final class AnswerRules {
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<UUID, JsonNode> values = new LinkedHashMap<>();
    private final List<Accepted.Words> words = new ArrayList<>();

    private AnswerRules() {}

    static Accepted check(FrozenSurvey survey, Map<UUID, ? extends @Nullable JsonNode> answers) {
        var rules = new AnswerRules();
        int asked = 0;
        for (var question : survey.questions()) {
            var answer = answers.get(question.id());
            rules.check(question, answer);
            asked += answers.containsKey(question.id()) ? 1 : 0;
        }
        if (asked < answers.size()) {
            var unknown = new LinkedHashMap<UUID, @Nullable JsonNode>(answers);
            survey.questions().forEach(question -> unknown.remove(question.id()));
            unknown.keySet()
                    .forEach(id -> rules.error(id, "unknown", Map.of(), "The survey has no question with this id"));
        }
        if (!rules.errors.isEmpty()) {
            throw new ApiException(
                    CommonProblem.INVALID_REQUEST,
                    rules.errors.size() == 1
                            ? rules.errors.getFirst().message()
                            : rules.errors.size() + " answers need another look",
                    rules.errors);
        }
        return new Accepted(rules.values, rules.words);
    }

    private void check(Question question, @Nullable JsonNode answer) {
        switch (answer == null || answer.isNull() ? Checked.PASSED_OVER : question.check(answer)) {
            case Checked.Kept kept -> keep(question, kept);
            case Checked.Refused refused -> error(question.id(), refused.code(), refused.params(), refused.advice());
            case Checked.PassedOver _ -> {
                if (question.required()) {
                    error(question.id(), "required", Map.of(), question.missing());
                }
            }
        }
    }

    private void keep(Question question, Checked.Kept kept) {
        values.put(question.id(), kept.value());
        if (kept.words() != null) {
            words.add(new Accepted.Words(question.id(), kept.words()));
        }
    }

    private void error(UUID questionId, String code, Map<String, Object> params, String message) {
        errors.add(new FieldError("answers[" + questionId + "]", code, params, message));
    }
}
