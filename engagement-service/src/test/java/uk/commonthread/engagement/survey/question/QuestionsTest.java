package uk.commonthread.engagement.survey.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.FieldError;

class QuestionsTest {

    @Test
    void aNewQuestionGetsAnId() {
        var made = write(List.of(), text(null, "What should change?"));

        assertThat(made).singleElement().satisfies(question -> {
            assertThat(question.id()).isNotNull();
            assertThat(question.mostCharacters()).isEqualTo(2000);
        });
    }

    @Test
    void aQuestionKeepsItsIdWhileItsWordsChange() {
        var before = write(List.of(), text(null, "What shoud change?"));

        var after = write(before, text(before.getFirst().id(), "What should change?"));

        assertThat(after.getFirst().id()).isEqualTo(before.getFirst().id());
        assertThat(after.getFirst().text()).isEqualTo("What should change?");
    }

    @Test
    void anOptionKeepsItsIdWhileItsLabelChanges() {
        var before = write(List.of(), choice(null, new NewOption(null, "Bus"), new NewOption(null, "Car")));
        var question = before.getFirst();
        var bus = question.options().getFirst();

        var after = write(before, choice(question.id(), new NewOption(null, "Tram"), new NewOption(bus.id(), "A bus")));

        assertThat(after.getFirst().options().get(1)).isEqualTo(new Option(bus.id(), "A bus"));
    }

    @Test
    void nobodyElseGivesIds() {
        assertThat(refuse(text(UUID.randomUUID(), "What should change?")))
                .containsExactly(new FieldError(
                        "questions[0].id",
                        "unknown",
                        "The survey has nothing with this id; leave it out for something new"));
    }

    @Test
    void twoQuestionsCannotBeOne() {
        var before = write(List.of(), text(null, "What should change?"));
        var id = before.getFirst().id();

        var problem = catchThrowableOfType(
                ApiException.class, () -> write(before, text(id, "What?"), text(id, "What else?")));

        assertThat(problem.errors()).map(FieldError::field).containsExactly("questions[1].id");
    }

    @Test
    void aChoiceNeedsTwoOptionsThatDiffer() {
        assertThat(refuse(choice(null, new NewOption(null, "Bus"))))
                .containsExactly(new FieldError(
                        "questions[0].options", "too-few", Map.of("min", 2), "Offer at least two options"));
        assertThat(refuse(choice(null, new NewOption(null, "Bus"), new NewOption(null, " bus"))))
                .map(FieldError::field)
                .containsExactly("questions[0].options[1].label");
    }

    @Test
    void aScaleNeedsItsEnds() {
        assertThat(refuse(new ScaleQuestion.New(null, "How?", null, true, null)))
                .map(FieldError::field)
                .containsExactly("questions[0].scale");
    }

    @Test
    void allWrittenAnswersTogetherHaveAMostLength() {
        var longest = new FreeTextQuestion.New(null, "What?", null, false, 10_000);
        assertThat(write(List.of(), longest, longest, longest, longest, longest))
                .hasSize(5);

        var problem = catchThrowableOfType(
                ApiException.class,
                () -> write(List.of(), longest, longest, longest, longest, longest, text(null, "What else?")));

        assertThat(problem.errors())
                .containsExactly(new FieldError(
                        "questions[5].maxLength",
                        "too-long-together",
                        Map.of("max", 50_000),
                        "All written answers together may have 50,000 characters; allow fewer here or before"));
    }

    private static NewQuestion text(@Nullable UUID id, String text) {
        return new FreeTextQuestion.New(id, text, null, false, null);
    }

    private static NewQuestion choice(@Nullable UUID id, NewOption... options) {
        return new SingleChoiceQuestion.New(id, "How?", " ", true, List.of(options));
    }

    private static List<Question> write(List<Question> known, NewQuestion... written) {
        return Questions.of(List.of(written), known, UUID::randomUUID);
    }

    private static List<FieldError> refuse(NewQuestion written) {
        return catchThrowableOfType(ApiException.class, () -> write(List.of(), written))
                .errors();
    }
}
