package uk.commonthread.engagement.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.engagement.survey.question.FreeTextQuestion;
import uk.commonthread.engagement.survey.question.MultipleChoiceQuestion;
import uk.commonthread.engagement.survey.question.Option;
import uk.commonthread.engagement.survey.question.PostcodeDistrictQuestion;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.engagement.survey.question.Scale;
import uk.commonthread.engagement.survey.question.ScaleQuestion;
import uk.commonthread.engagement.survey.question.SingleChoiceQuestion;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.FieldError;

class AnswerRulesTest {
    private static final UUID BUS = UUID.randomUUID();
    private static final UUID CAR = UUID.randomUUID();

    @Test
    void oneOptionAnswersASingleChoice() {
        var question = question(Kind.SINGLE_CHOICE, true);

        assertThat(accept(question, TextNode.valueOf("" + BUS)).values())
                .containsEntry(question.id(), TextNode.valueOf("" + BUS));
    }

    @Test
    void twoOptionsDoNotAnswerASingleChoice() {
        var question = question(Kind.SINGLE_CHOICE, true);

        assertThat(refuse(question, options(BUS, CAR))).isEqualTo("Choose one option");
    }

    @Test
    void twoOptionsAnswerAMultipleChoice() {
        var question = question(Kind.MULTIPLE_CHOICE, true);

        assertThat(accept(question, options(CAR, BUS)).values()).containsEntry(question.id(), options(CAR, BUS));
    }

    @Test
    void anOptionOfNoQuestionIsRefused() {
        var question = question(Kind.MULTIPLE_CHOICE, true);

        assertThat(refuse(question, options(BUS, UUID.randomUUID())))
                .isEqualTo("Choose from the options of the question");
    }

    @Test
    void anOptionChosenTwiceIsRefused() {
        var question = question(Kind.MULTIPLE_CHOICE, true);

        assertThat(refuse(question, options(BUS, BUS))).isEqualTo("Choose each option once");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void aScaleHasFiveSteps(int step) {
        var question = question(Kind.SCALE, true);

        assertThat(refuse(question, IntNode.valueOf(step))).isEqualTo("Choose a number from 1 to 5");
        assertThat(accept(question, IntNode.valueOf(5)).values()).containsEntry(question.id(), IntNode.valueOf(5));
    }

    @Test
    void wordsAreKeptApartFromTheOtherAnswers() {
        var question = question(Kind.FREE_TEXT, true);

        var accepted = accept(question, TextNode.valueOf("  More buses,\r\nplease "));

        assertThat(accepted.values()).containsEntry(question.id(), BooleanNode.TRUE);
        assertThat(accepted.words()).containsExactly(new Accepted.Words(question.id(), "More buses,\nplease"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\r", "\u0085", "\u2028", "\r\n"})
    void whatStoodOnTwoLinesStaysOnTwo(String broken) {
        var question = question(Kind.FREE_TEXT, true);

        assertThat(accept(question, TextNode.valueOf("at 6" + broken + "My mother"))
                        .words()
                        .getFirst()
                        .text())
                .isEqualTo("at 6\nMy mother");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok \u0000", "ok \u0007", "ok \uD83D and"})
    void whatCannotBeKeptIsRefusedAtItsQuestion(String written) {
        var question = question(Kind.FREE_TEXT, true);

        assertThat(refuse(question, TextNode.valueOf(written)))
                .isEqualTo("Character 4 cannot be kept; delete it, or type what stands there again");
    }

    @Test
    void lengthIsCountedInCharactersThatPeopleSee() {
        var question = question(Kind.FREE_TEXT, true);

        assertThat(accept(question, TextNode.valueOf("\uD83D\uDE00".repeat(20))).words())
                .hasSize(1);
        assertThat(refuse(question, TextNode.valueOf("x".repeat(21))))
                .isEqualTo("Your answer must have 20 characters or fewer; it has 21");
    }

    @ParameterizedTest
    @CsvSource({"PR1,PR1", "pr1,PR1", "' la 12 ',LA12", "W1A,W1A", "EC1a,EC1A", "m1,M1"})
    void aDistrictIsNormalised(String given, String kept) {
        var question = question(Kind.POSTCODE_DISTRICT, true);

        assertThat(accept(question, TextNode.valueOf(given)).values())
                .containsEntry(question.id(), TextNode.valueOf(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PR1 1AA", "la12 9zz", "EC1A1BB", "w1a 0ax", "PR1 1", "pr1  1a"})
    void aWholePostcodeIsMoreThanWeWant(String given) {
        var question = question(Kind.POSTCODE_DISTRICT, true);

        assertThat(refuse(question, TextNode.valueOf(given)))
                .isEqualTo("Enter only the first part of your postcode, like PR1; we do not keep the rest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Preston", "1PR", "PR", "PR111AAA"})
    void whatIsNoDistrictIsRefused(String given) {
        var question = question(Kind.POSTCODE_DISTRICT, true);

        assertThat(refuse(question, TextNode.valueOf(given)))
                .isEqualTo("Enter the first part of your postcode, like PR1 or LA12");
    }

    @Test
    void aRequiredQuestionMustBeAnswered() {
        var question = question(Kind.FREE_TEXT, true);

        assertThat(refuse(question)).isEqualTo("Enter your answer");
        assertThat(refuse(question, TextNode.valueOf("  \n"))).isEqualTo("Enter your answer");
    }

    @Test
    void anotherQuestionMayBePassedOver() {
        var question = question(Kind.SCALE, false);

        assertThat(accept(question).values()).isEmpty();
        assertThat(accept(question, NullNode.instance).values()).isEmpty();
    }

    @Test
    void anAnswerOfAnotherKindIsRefused() {
        var question = question(Kind.SCALE, true);

        assertThat(refuse(question, TextNode.valueOf("four"))).isEqualTo("This is not how the question is answered");
    }

    @Test
    void anUnknownQuestionIsRefused() {
        var question = question(Kind.FREE_TEXT, false);

        assertThat(refuse(() ->
                        AnswerRules.check(survey(question), Map.of(UUID.randomUUID(), TextNode.valueOf("Hello")))))
                .isEqualTo("The survey has no question with this id");
    }

    @Test
    void allThatIsWrongIsToldAtOnceUnderItsQuestion() {
        var first = question(Kind.FREE_TEXT, true);
        var second = question(Kind.SCALE, true);

        var problem = catchThrowableOfType(
                ApiException.class,
                () -> AnswerRules.check(survey(first, second), Map.of(first.id(), TextNode.valueOf("x".repeat(30)))));

        assertThat(problem.errors())
                .map(error -> error.field())
                .containsExactly("answers[" + first.id() + "]", "answers[" + second.id() + "]");
        assertThat(problem).hasMessage("2 answers need another look");
    }

    @ParameterizedTest
    @MethodSource
    void aRefusalSaysWhatIsWrongInACodeThatTheSiteCanWord(Kind kind, JsonNode answer, String code) {
        var question = question(kind, true);

        var problem = catchThrowableOfType(ApiException.class, () -> accept(question, answer));

        assertThat(problem.errors())
                .singleElement()
                .extracting(FieldError::code)
                .isEqualTo(code);
    }

    static Stream<Arguments> aRefusalSaysWhatIsWrongInACodeThatTheSiteCanWord() {
        return Stream.of(
                arguments(Kind.SINGLE_CHOICE, NullNode.instance, "required"),
                arguments(Kind.SINGLE_CHOICE, options(BUS, CAR), "too-many"),
                arguments(Kind.SINGLE_CHOICE, TextNode.valueOf("Tram"), "not-offered"),
                arguments(Kind.MULTIPLE_CHOICE, options(BUS, BUS), "repeated"),
                arguments(Kind.SCALE, IntNode.valueOf(6), "out-of-range"),
                arguments(Kind.SCALE, BooleanNode.TRUE, "wrong-kind"),
                arguments(Kind.FREE_TEXT, TextNode.valueOf("x".repeat(21)), "too-long"),
                arguments(Kind.FREE_TEXT, TextNode.valueOf("ok \u0000"), "unfit-character"),
                arguments(Kind.POSTCODE_DISTRICT, TextNode.valueOf("PR1 1AA"), "more-than-district"),
                arguments(Kind.POSTCODE_DISTRICT, TextNode.valueOf("Preston"), "not-a-district"));
    }

    @Test
    void noProblemRepeatsTheAnswer() {
        var question = question(Kind.POSTCODE_DISTRICT, true);

        assertThat(refuse(question, TextNode.valueOf("Secret Lane 5"))).doesNotContain("Secret");
    }

    @Test
    void noRecordShowsTheAnswer() {
        var question = question(Kind.FREE_TEXT, true);
        var answer = TextNode.valueOf("My secret");

        assertThat(new NewResponse(UUID.randomUUID(), 1, Map.of(question.id(), answer), null).toString())
                .doesNotContain("secret");
        assertThat(accept(question, answer).toString()).doesNotContain("secret");
        assertThat(accept(question, answer).words().toString()).doesNotContain("secret");
    }

    private enum Kind {
        SINGLE_CHOICE,
        MULTIPLE_CHOICE,
        SCALE,
        FREE_TEXT,
        POSTCODE_DISTRICT
    }

    private static Question question(Kind kind, boolean required) {
        var id = UUID.randomUUID();
        var options = List.of(new Option(BUS, "Bus"), new Option(CAR, "Car"));
        return switch (kind) {
            case SINGLE_CHOICE -> new SingleChoiceQuestion(id, "How?", null, required, options);
            case MULTIPLE_CHOICE -> new MultipleChoiceQuestion(id, "How?", null, required, options);
            case SCALE -> new ScaleQuestion(id, "How?", null, required, new Scale("Hard", "Easy"));
            case FREE_TEXT -> new FreeTextQuestion(id, "How?", null, required, 20);
            case POSTCODE_DISTRICT -> new PostcodeDistrictQuestion(id, "How?", null, required);
        };
    }

    private static FrozenSurvey survey(Question... questions) {
        return new FrozenSurvey(UUID.randomUUID(), 1, UUID.randomUUID(), "Tell us", null, List.of(questions));
    }

    private static JsonNode options(UUID... options) {
        var list = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(options).map(UUID::toString).forEach(list::add);
        return list;
    }

    private static Accepted accept(Question question) {
        return AnswerRules.check(survey(question), Map.of());
    }

    private static Accepted accept(Question question, JsonNode answer) {
        return AnswerRules.check(survey(question), Map.of(question.id(), answer));
    }

    private static String refuse(Question question) {
        return refuse(() -> accept(question));
    }

    private static String refuse(Question question, JsonNode answer) {
        return refuse(() -> accept(question, answer));
    }

    private static String refuse(ThrowingCallable checking) {
        return catchThrowableOfType(ApiException.class, checking)
                .errors()
                .getFirst()
                .message();
    }
}
