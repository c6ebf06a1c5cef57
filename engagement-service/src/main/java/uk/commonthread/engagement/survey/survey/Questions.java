package uk.commonthread.engagement.survey.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.problem.FieldError;

/**
 * Turns what an author wrote into questions, by the rules of each kind. A question or option that is sent with an id
 * must be one that the survey has: ids are ours to give, so that nobody can make two questions one.
 */
final class Questions {
    private static final int DEFAULT_MAX_LENGTH = 2000;
    /** Of all free texts together: the longest answer must still fit into quarkus.http.limits.max-body-size. */
    private static final int MOST_TEXT = 50_000;

    private final Map<UUID, Question> known;
    private final Supplier<UUID> newId;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<UUID> used = new HashSet<>();

    private Questions(List<Question> known, Supplier<UUID> newId) {
        this.known = known.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        this.newId = newId;
    }

    /** The questions as written; a problem with all that is wrong with them. */
    static List<Question> of(List<NewQuestion> written, List<Question> known, Supplier<UUID> newId) {
        var questions = new Questions(known, newId);
        var made = new ArrayList<Question>();
        for (int i = 0; i < written.size(); i++) {
            made.add(questions.question("questions[" + i + "].", written.get(i)));
        }
        questions.checkLength(made);
        if (!questions.errors.isEmpty()) {
            throw new ApiException(
                    CommonProblem.INVALID_REQUEST, questions.errors.getFirst().message(), questions.errors);
        }
        return List.copyOf(made);
    }

    private Question question(String field, NewQuestion written) {
        var before = written.id() == null ? null : known.get(written.id());
        requireKnown(field + "id", written.id(), before != null);
        return new Question(
                written.id() == null ? newId.get() : written.id(),
                written.kind(),
                written.text().strip(),
                written.hint() == null || written.hint().isBlank()
                        ? null
                        : written.hint().strip(),
                written.required(),
                options(field, written, before),
                scale(field, written),
                maxLength(field, written));
    }

    private List<Option> options(String field, NewQuestion written, @Nullable Question before) {
        List<NewOption> options = written.options() == null ? List.of() : written.options();
        if (!written.kind().hasOptions()) {
            if (!options.isEmpty()) {
                error(field + "options", "Only a choice has options");
            }
            return List.of();
        }
        if (options.size() < 2) {
            error(field + "options", "Offer at least two options");
        }
        Set<UUID> knownIds = before == null
                ? Set.of()
                : before.options().stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
        var labels = new HashSet<String>();
        var made = new ArrayList<Option>();
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            requireKnown(
                    field + "options[" + i + "].id",
                    option.id(),
                    option.id() != null && knownIds.contains(option.id()));
            if (!labels.add(option.label().strip().toLowerCase(Locale.UK))) {
                error(field + "options[" + i + "].label", "Two options have this label");
            }
            made.add(new Option(
                    option.id() == null ? newId.get() : option.id(),
                    option.label().strip()));
        }
        return List.copyOf(made);
    }

    private @Nullable Scale scale(String field, NewQuestion written) {
        if (written.kind() == QuestionKind.SCALE && written.scale() == null) {
            error(field + "scale", "Enter what the two ends of the scale mean");
        }
        if (written.kind() != QuestionKind.SCALE && written.scale() != null) {
            error(field + "scale", "Only a scale has ends");
        }
        return written.scale();
    }

    private @Nullable Integer maxLength(String field, NewQuestion written) {
        if (written.kind() == QuestionKind.FREE_TEXT) {
            return written.maxLength() == null ? DEFAULT_MAX_LENGTH : written.maxLength();
        }
        if (written.maxLength() != null) {
            error(field + "maxLength", "Only free text has a length");
        }
        return null;
    }

    private void checkLength(List<Question> made) {
        int asked = 0;
        for (int i = 0; i < made.size(); i++) {
            var maxLength = made.get(i).maxLength();
            asked += maxLength == null ? 0 : maxLength;
            if (maxLength != null && asked > MOST_TEXT) {
                error(
                        "questions[" + i + "].maxLength",
                        String.format(
                                Locale.UK,
                                "All written answers together may have %,d characters; allow fewer here or before",
                                MOST_TEXT));
                return;
            }
        }
    }

    private void requireKnown(String field, @Nullable UUID id, boolean isKnown) {
        if (id != null && !isKnown) {
            error(field, "The survey has nothing with this id; leave it out for something new");
        } else if (id != null && !used.add(id)) {
            error(field, "This id is there twice");
        }
    }

    private void error(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
