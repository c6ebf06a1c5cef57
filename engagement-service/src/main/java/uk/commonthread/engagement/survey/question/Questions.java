package uk.commonthread.engagement.survey.question;

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
public final class Questions {
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
    public static List<Question> of(List<NewQuestion> written, List<Question> known, Supplier<UUID> newId) {
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
        return written.ask(new Author(this, field, written.id() == null ? newId() : written.id(), before));
    }

    UUID newId() {
        return newId.get();
    }

    private void checkLength(List<Question> made) {
        int asked = 0;
        for (int i = 0; i < made.size(); i++) {
            asked += made.get(i).mostCharacters();
            if (asked > MOST_TEXT) {
                error(
                        "questions[" + i + "].maxLength",
                        "too-long-together",
                        Map.of("max", MOST_TEXT),
                        String.format(
                                Locale.UK,
                                "All written answers together may have %,d characters; allow fewer here or before",
                                MOST_TEXT));
                return;
            }
        }
    }

    void requireKnown(String field, @Nullable UUID id, boolean isKnown) {
        if (id != null && !isKnown) {
            error(field, "unknown", Map.of(), "The survey has nothing with this id; leave it out for something new");
        } else if (id != null && !used.add(id)) {
            error(field, "repeated", Map.of(), "This id is there twice");
        }
    }

    void error(String field, String code, Map<String, Object> params, String message) {
        errors.add(new FieldError(field, code, params, message));
    }
}
