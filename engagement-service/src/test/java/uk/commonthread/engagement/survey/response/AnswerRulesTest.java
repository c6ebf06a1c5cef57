package uk.commonthread.engagement.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;
import uk.commonthread.engagement.survey.survey.Option;
import uk.commonthread.engagement.survey.survey.Question;
import uk.commonthread.engagement.survey.survey.QuestionKind;
import uk.commonthread.kit.problem.ApiException;

class AnswerRulesTest {
    private static final UUID BUS = UUID.randomUUID();
    private static final UUID CAR = UUID.randomUUID();

    @Test
    void oneOptionAnswersASingleChoice() {
        var question = question(QuestionKind.SINGLE_CHOICE, true);

        assertThat(accept(question, options(question, BUS)).values()).containsEntry(question.id(), List.of("" + BUS));
    }

    @Test
    void twoOptionsDoNotAnswerASingleChoice() {
        var question = question(QuestionKind.SINGLE_CHOICE, true);

        assertThat(refuse(question, options(question, BUS, CAR))).isEqualTo("Choose one option");
    }

    @Test
    void twoOptionsAnswerAMultipleChoice() {
        var question = question(QuestionKind.MULTIPLE_CHOICE, true);

        assertThat(accept(question, options(question, CAR, BUS)).values())
                .containsEntry(question.id(), List.of("" + CAR, "" + BUS));
    }

    @Test
    void anOptionOfNoQuestionIsRefused() {
        var question = question(QuestionKind.MULTIPLE_CHOICE, true);

        assertThat(refuse(question, options(question, BUS, UUID.randomUUID())))
                .isEqualTo("Choose from the options of the question");
    }

    @Test
    void anOptionChosenTwiceIsRefused() {
        var question = question(QuestionKind.MULTIPLE_CHOICE, true);

        assertThat(refuse(question, options(question, BUS, BUS))).isEqualTo("Choose each option once");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void aScaleHasFiveSteps(int step) {
        var question = question(QuestionKind.SCALE, true);

        assertThat(refuse(question, new Answer(question.id(), null, step, null, null)))
                .isEqualTo("Choose a number from 1 to 5");
        assertThat(accept(question, new Answer(question.id(), null, 5, null, null))
                        .values())
                .containsEntry(question.id(), List.of("5"));
    }

    @Test
    void wordsAreKeptApartFromTheOtherAnswers() {
        var question = question(QuestionKind.FREE_TEXT, true);

        var accepted = accept(question, text(question, "  More buses,\r\nplease "));

        assertThat(accepted.values()).containsEntry(question.id(), List.of());
        assertThat(accepted.words()).containsExactly(new Accepted.Words(question.id(), "More buses,\nplease"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\r", "\u0085", "\u2028", "\r\n"})
    void whatStoodOnTwoLinesStaysOnTwo(String broken) {
        var question = question(QuestionKind.FREE_TEXT, true);

        assertThat(accept(question, text(question, "at 6" + broken + "My mother"))
                        .words()
                        .getFirst()
                        .text())
                .isEqualTo("at 6\nMy mother");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok \u0000", "ok \u0007", "ok \uD83D and"})
    void whatCannotBeKeptIsRefusedAtItsQuestion(String written) {
        var question = question(QuestionKind.FREE_TEXT, true);

        assertThat(refuse(question, text(question, written)))
                .isEqualTo("Character 4 cannot be kept; delete it, or type what stands there again");
    }

    @Test
    void lengthIsCountedInCharactersThatPeopleSee() {
        var question = question(QuestionKind.FREE_TEXT, true);

        assertThat(accept(question, text(question, "\uD83D\uDE00".repeat(20))).words())
                .hasSize(1);
        assertThat(refuse(question, text(question, "x".repeat(21))))
                .isEqualTo("Your answer must have 20 characters or fewer; it has 21");
    }

    @ParameterizedTest
    @CsvSource({"PR1,PR1", "pr1,PR1", "' la 12 ',LA12", "W1A,W1A", "EC1a,EC1A", "m1,M1"})
    void aDistrictIsNormalised(String given, String kept) {
        var question = question(QuestionKind.POSTCODE_DISTRICT, true);

        assertThat(accept(question, district(question, given)).values()).containsEntry(question.id(), List.of(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PR1 1AA", "la12 9zz", "EC1A1BB", "w1a 0ax", "PR1 1", "pr1  1a"})
    void aWholePostcodeIsMoreThanWeWant(String given) {
        var question = question(QuestionKind.POSTCODE_DISTRICT, true);

        assertThat(refuse(question, district(question, given)))
                .isEqualTo("Enter only the first part of your postcode, like PR1; we do not keep the rest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Preston", "1PR", "PR", "PR111AAA"})
    void whatIsNoDistrictIsRefused(String given) {
        var question = question(QuestionKind.POSTCODE_DISTRICT, true);

        assertThat(refuse(question, district(question, given)))
                .isEqualTo("Enter the first part of your postcode, like PR1 or LA12");
    }

    @Test
    void aRequiredQuestionMustBeAnswered() {
        var question = question(QuestionKind.FREE_TEXT, true);

        assertThat(refuse(question)).isEqualTo("Enter your answer");
        assertThat(refuse(question, text(question, "  \n"))).isEqualTo("Enter your answer");
    }

    @Test
    void anotherQuestionMayBePassedOver() {
        var question = question(QuestionKind.SCALE, false);

        assertThat(accept(question).values()).isEmpty();
        assertThat(accept(question, new Answer(question.id(), null, null, null, null))
                        .values())
                .isEmpty();
    }

    @Test
    void anAnswerOfAnotherKindIsRefused() {
        var question = question(QuestionKind.SCALE, true);

        assertThat(refuse(question, text(question, "four"))).isEqualTo("This is not how the question is answered");
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        var question = question(QuestionKind.FREE_TEXT, true);

        assertThat(refuse(question, text(question, "a"), text(question, "b"))).isEqualTo("Answer each question once");
    }

    @Test
    void anUnknownQuestionIsRefused() {
        var question = question(QuestionKind.FREE_TEXT, false);

        assertThat(refuse(question, new Answer(UUID.randomUUID(), null, null, "Hello", null)))
                .isEqualTo("The survey has no question with this id");
    }

    @Test
    void allThatIsWrongIsToldAtOnceUnderItsQuestion() {
        var first = question(QuestionKind.FREE_TEXT, true);
        var second = question(QuestionKind.SCALE, true);

        var problem = catchThrowableOfType(
                ApiException.class,
                () -> AnswerRules.check(survey(first, second), List.of(text(first, "x".repeat(30)))));

        assertThat(problem.errors())
                .map(error -> error.field())
                .containsExactly("answers[" + first.id() + "]", "answers[" + second.id() + "]");
        assertThat(problem).hasMessage("2 answers need another look");
    }

    @Test
    void noProblemRepeatsTheAnswer() {
        var question = question(QuestionKind.POSTCODE_DISTRICT, true);

        assertThat(refuse(question, district(question, "Secret Lane 5"))).doesNotContain("Secret");
    }

    @Test
    void noRecordShowsTheAnswer() {
        var question = question(QuestionKind.FREE_TEXT, true);
        var answer = text(question, "My secret");

        assertThat(new NewResponse(UUID.randomUUID(), 1, List.of(answer), null).toString())
                .doesNotContain("secret");
        assertThat(accept(question, answer).toString()).doesNotContain("secret");
        assertThat(accept(question, answer).words().toString()).doesNotContain("secret");
    }

    private static Question question(QuestionKind kind, boolean required) {
        List<Option> options = kind == QuestionKind.SINGLE_CHOICE || kind == QuestionKind.MULTIPLE_CHOICE
                ? List.of(new Option(BUS, "Bus"), new Option(CAR, "Car"))
                : List.of();
        return new Question(UUID.randomUUID(), kind, "How?", null, required, options, null, 20);
    }

    private static FrozenSurvey survey(Question... questions) {
        return new FrozenSurvey(UUID.randomUUID(), 1, UUID.randomUUID(), "Tell us", null, List.of(questions));
    }

    private static Answer options(Question question, UUID... options) {
        return new Answer(question.id(), List.of(options), null, null, null);
    }

    private static Answer text(Question question, String text) {
        return new Answer(question.id(), null, null, text, null);
    }

    private static Answer district(Question question, @Nullable String district) {
        return new Answer(question.id(), null, null, null, district);
    }

    private static Accepted accept(Question question, Answer... answers) {
        return AnswerRules.check(survey(question), Arrays.asList(answers));
    }

    private static String refuse(Question question, Answer... answers) {
        return catchThrowableOfType(ApiException.class, () -> accept(question, answers))
                .errors()
                .getFirst()
                .message();
    }
}
