package uk.commonthread.engagement.result.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.result.publication.PublicationView.PublishedOption;
import uk.commonthread.engagement.result.publication.PublicationView.PublishedQuestion;
import uk.commonthread.engagement.survey.question.MultipleChoiceQuestion;
import uk.commonthread.engagement.survey.question.Option;
import uk.commonthread.engagement.survey.question.PostcodeDistrictQuestion;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.engagement.survey.question.Scale;
import uk.commonthread.engagement.survey.question.ScaleQuestion;
import uk.commonthread.engagement.survey.question.SingleChoiceQuestion;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;

class FiguresTest {
    private static final UUID QUESTION = UUID.randomUUID();
    private static final Option BUS = new Option(UUID.randomUUID(), "Bus");
    private static final Option CAR = new Option(UUID.randomUUID(), "Car");
    private static final Question ONE = new SingleChoiceQuestion(QUESTION, "How?", null, false, List.of(BUS, CAR));
    private static final Question SEVERAL =
            new MultipleChoiceQuestion(QUESTION, "How?", null, false, List.of(BUS, CAR));
    private static final Question SCALE =
            new ScaleQuestion(QUESTION, "How?", null, false, new Scale("Very hard", "Very easy"));
    private static final Question DISTRICT = new PostcodeDistrictQuestion(QUESTION, "How?", null, false);

    @Test
    void aSmallDistrictIsNotEvenNamed() {
        var options = options(DISTRICT, 90, 75, Map.of("PR1", 40, "LA1", 30, "BB1", 5));

        assertThat(options)
                .containsExactly(
                        new PublishedOption("LA1", Figure.of(30)),
                        new PublishedOption("PR1", Figure.of(40)),
                        new PublishedOption("All other districts", Figure.SUPPRESSED),
                        new PublishedOption("Did not answer", Figure.of(15)));
    }

    @Test
    void thatNobodyLivesElsewhereIsHiddenToo() {
        var options = options(DISTRICT, 60, 60, Map.of("PR1", 30, "LA1", 30));

        assertThat(options)
                .map(PublishedOption::label)
                .containsExactly("LA1", "PR1", "All other districts", "Did not answer");
    }

    /** What they are together would tell of a few small ones. */
    @Test
    void whoLivesInSmallDistrictsIsNotCounted() {
        var options = options(DISTRICT, 120, 120, Map.of("PR1", 60, "LA1", 24, "BB1", 9, "FY1", 9, "L1", 9, "L2", 9));

        assertThat(options)
                .containsExactly(
                        new PublishedOption("LA1", Figure.of(25)),
                        new PublishedOption("PR1", Figure.of(60)),
                        new PublishedOption("All other districts", Figure.SUPPRESSED),
                        new PublishedOption("Did not answer", Figure.SUPPRESSED));
    }

    @Test
    void whereFewLiveInEachDistrictNoneIsNamed() {
        var options = options(DISTRICT, 40, 40, Map.of("PR1", 14, "LA1", 14, "BB1", 12));

        assertThat(options)
                .containsExactly(
                        new PublishedOption("All other districts", Figure.SUPPRESSED),
                        new PublishedOption("Did not answer", Figure.SUPPRESSED));
    }

    @Test
    void whereNoDistrictCanBeNamedItIsStillToldHowManyPassedTheQuestionOver() {
        assertThat(options(DISTRICT, 60, 30, Map.of("PR1", 9, "LA1", 9, "BB1", 9, "FY1", 3)))
                .containsExactly(
                        new PublishedOption("All other districts", Figure.SUPPRESSED),
                        new PublishedOption("Did not answer", Figure.of(25)));
    }

    /** "None of these" needs a rule of its own, which docs/adr/0040 has; until then no option may exclude others. */
    @Test
    void anOptionHasNothingThatTheRulesDoNotKnow() {
        assertThat(Option.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("id", "label");
    }

    @Test
    void anOptionThatAllButAFewChoseTellsNotHowFew() {
        for (var chose : new int[] {60, 57, 51}) {
            var options = options(
                    SEVERAL, 60, 60, Map.of(BUS.id().toString(), chose, CAR.id().toString(), 30));

            assertThat(options)
                    .containsExactly(
                            new PublishedOption("Bus", Figure.of(55)), new PublishedOption("Car", Figure.of(30)));
        }
    }

    @Test
    void fewWhoPassedAQuestionOverCannotBeCounted() {
        var options =
                options(ONE, 60, 57, Map.of(BUS.id().toString(), 37, CAR.id().toString(), 20));

        assertThat(options)
                .containsExactly(
                        new PublishedOption("Bus", Figure.of(35)),
                        new PublishedOption("Car", Figure.of(20)),
                        new PublishedOption("Did not answer", Figure.SUPPRESSED));
    }

    @Test
    void everyStepOfAScaleIsThereWithItsEnds() {
        var options = options(SCALE, 80, 65, Map.of("1", 25, "4", 40));

        assertThat(options)
                .map(PublishedOption::label)
                .containsExactly("1: Very hard", "2", "3", "4", "5: Very easy", "Did not answer");
        assertThat(options).map(option -> option.responses().count()).containsExactly(20, null, null, 40, null, 15);
    }

    @Test
    void whilePeopleCanAnswerOnlyWhatIsAskedIsShown() {
        var shown = question(ONE, 60, 60, Map.of(BUS.id().toString(), 60), false);

        assertThat(shown).isEqualTo(new PublishedQuestion(QUESTION, "How?", "SINGLE_CHOICE", List.of()));
    }

    private static List<PublishedOption> options(
            Question question, int responses, int answered, Map<String, Integer> values) {
        return question(question, responses, answered, values, true).options();
    }

    private static PublishedQuestion question(
            Question question, int responses, int answered, Map<String, Integer> values, boolean settled) {
        var survey = new FrozenSurvey(UUID.randomUUID(), 1, UUID.randomUUID(), "Tell us", null, List.of(question));
        var counted = new Tallies.Counted(responses, Map.of(QUESTION, values), Map.of(QUESTION, answered), Map.of());
        return Figures.of(new Suppression(10), counted, settled, survey, List.of())
                .questions()
                .getFirst();
    }
}
