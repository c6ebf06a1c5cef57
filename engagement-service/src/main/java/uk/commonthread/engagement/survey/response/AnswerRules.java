package uk.commonthread.engagement.survey.response;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;
import uk.commonthread.engagement.survey.survey.Option;
import uk.commonthread.engagement.survey.survey.Question;
import uk.commonthread.engagement.survey.survey.QuestionKind;
import uk.commonthread.engagement.survey.survey.Scale;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.problem.FieldError;
import uk.commonthread.kit.text.Text;
import uk.commonthread.kit.text.UnfitTextException;

/**
 * Holds answers against the frozen survey. All that is wrong is told at once, each under {@code answers[question id]},
 * in words for the person who answers; the answer itself is never repeated.
 */
final class AnswerRules {
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    // With or without the space; with it, also one that somebody has not typed to the end.
    private static final Pattern MORE_THAN_DISTRICT =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?(\\s*[0-9][A-Z]{2}|\\s+[0-9A-Z]{1,3})");

    private final Map<UUID, Question> questions;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<UUID, List<String>> values = new LinkedHashMap<>();
    private final List<Accepted.Words> words = new ArrayList<>();

    private AnswerRules(FrozenSurvey survey) {
        questions = survey.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
    }

    static Accepted check(FrozenSurvey survey, List<Answer> answers) {
        var rules = new AnswerRules(survey);
        var seen = new HashSet<UUID>();
        answers.forEach(answer -> rules.check(answer, seen));
        survey.questions().stream()
                .filter(question -> question.required() && !seen.contains(question.id()))
                .forEach(rules::missing);
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

    private void check(Answer answer, Set<UUID> seen) {
        var question = questions.get(answer.questionId());
        if (question == null) {
            error(answer.questionId(), "The survey has no question with this id");
            return;
        }
        if (!seen.add(question.id())) {
            error(question.id(), "Answer each question once");
            return;
        }
        if (!hasOnlyWhatIsAsked(question.kind(), answer)) {
            error(question.id(), "This is not how the question is answered");
            return;
        }
        switch (question.kind()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> choice(question, answer.optionIds());
            case SCALE -> scale(question, answer.scale());
            case FREE_TEXT -> text(question, answer.text());
            case POSTCODE_DISTRICT -> district(question, answer.postcodeDistrict());
        }
    }

    private static boolean hasOnlyWhatIsAsked(QuestionKind kind, Answer answer) {
        var isChoice = kind == QuestionKind.SINGLE_CHOICE || kind == QuestionKind.MULTIPLE_CHOICE;
        return (isChoice || answer.optionIds() == null)
                && (kind == QuestionKind.SCALE || answer.scale() == null)
                && (kind == QuestionKind.FREE_TEXT || answer.text() == null)
                && (kind == QuestionKind.POSTCODE_DISTRICT || answer.postcodeDistrict() == null);
    }

    private void choice(Question question, @Nullable List<UUID> chosen) {
        if (chosen == null || chosen.isEmpty()) {
            passedOver(question);
            return;
        }
        var offered = question.options().stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
        if (!offered.containsAll(chosen)) {
            error(question.id(), "Choose from the options of the question");
        } else if (Set.copyOf(chosen).size() < chosen.size()) {
            error(question.id(), "Choose each option once");
        } else if (question.kind() == QuestionKind.SINGLE_CHOICE && chosen.size() > 1) {
            error(question.id(), "Choose one option");
        } else {
            values.put(question.id(), chosen.stream().map(UUID::toString).toList());
        }
    }

    private void scale(Question question, @Nullable Integer step) {
        if (step == null) {
            passedOver(question);
        } else if (step < Scale.LOWEST || step > Scale.HIGHEST) {
            error(question.id(), "Choose a number from 1 to 5");
        } else {
            values.put(question.id(), List.of(Integer.toString(step)));
        }
    }

    private void text(Question question, @Nullable String text) {
        String clean;
        try {
            clean = text == null ? "" : Text.lines(text).strip();
        } catch (UnfitTextException e) {
            error(question.id(), e.advice());
            return;
        }
        if (Text.isBlank(clean)) {
            passedOver(question);
            return;
        }
        var most = question.maxLength();
        var length = Text.length(clean);
        if (most != null && length > most) {
            error(
                    question.id(),
                    String.format(
                            Locale.UK, "Your answer must have %,d characters or fewer; it has %,d", most, length));
            return;
        }
        values.put(question.id(), List.of());
        words.add(new Accepted.Words(question.id(), clean));
    }

    private void district(Question question, @Nullable String given) {
        var typed = given == null ? "" : given.strip().toUpperCase(Locale.UK);
        var district = typed.replaceAll("\\s", "");
        if (district.isEmpty()) {
            passedOver(question);
        } else if (MORE_THAN_DISTRICT.matcher(typed).matches()) {
            error(question.id(), "Enter only the first part of your postcode, like PR1; we do not keep the rest");
        } else if (DISTRICT.matcher(district).matches()) {
            values.put(question.id(), List.of(district));
        } else {
            error(question.id(), "Enter the first part of your postcode, like PR1 or LA12");
        }
    }

    private void passedOver(Question question) {
        if (question.required()) {
            missing(question);
        }
    }

    private void missing(Question question) {
        error(
                question.id(),
                switch (question.kind()) {
                    case SINGLE_CHOICE -> "Choose one option";
                    case MULTIPLE_CHOICE -> "Choose at least one option";
                    case SCALE -> "Choose a number from 1 to 5";
                    case FREE_TEXT -> "Enter your answer";
                    case POSTCODE_DISTRICT -> "Enter the first part of your postcode, like PR1";
                });
    }

    private void error(UUID questionId, String message) {
        errors.add(new FieldError("answers[" + questionId + "]", message));
    }
}
