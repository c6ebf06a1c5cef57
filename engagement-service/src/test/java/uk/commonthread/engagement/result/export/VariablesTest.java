package uk.commonthread.engagement.result.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.survey.question.Column;
import uk.commonthread.engagement.survey.question.FreeTextQuestion;
import uk.commonthread.engagement.survey.question.Option;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.engagement.survey.question.SingleChoiceQuestion;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;

class VariablesTest {
    private static final Option BUS = new Option(UUID.randomUUID(), "By bus");
    private static final Option CAR = new Option(UUID.randomUUID(), "By car");
    private static final UUID HOW = UUID.randomUUID();
    private static final Question WHY = new FreeTextQuestion(UUID.randomUUID(), "Why?", null, false, 100);

    @Test
    void aQuestionThatIsAskedAsBeforeKeepsItsColumn() {
        var variables = new Variables(List.of(survey(2, how(BUS, CAR), WHY), survey(1, how(BUS, CAR))));

        assertThat(variables.columns()).extracting(Column::name).containsExactly("q1", "q2");
        assertThat(variables.cells(1, Map.of(HOW, answer(CAR)))).containsExactly("2", "");
    }

    @Test
    void whereAQuestionWasAskedOtherwiseItsAnswersStandInAColumnOfTheirOwn() {
        var variables = new Variables(List.of(survey(2, how(CAR, BUS)), survey(1, how(BUS, CAR))));

        assertThat(variables.columns()).extracting(Column::name).containsExactly("q1", "q1_v1");
        assertThat(variables.cells(2, Map.of(HOW, answer(CAR)))).containsExactly("1", "");
        assertThat(variables.cells(1, Map.of(HOW, answer(CAR)))).containsExactly("", "2");
    }

    @Test
    void aQuestionThatIsAskedNoMoreComesAfterThoseThatAre() {
        var variables = new Variables(List.of(survey(2, how(BUS, CAR)), survey(1, WHY, how(BUS, CAR))));

        assertThat(variables.columns()).extracting(Column::title).containsExactly("How do you travel?", "Why?");
        assertThat(variables.cells(1, Map.of(WHY.id(), TextNode.valueOf("It is near"))))
                .containsExactly("", "It is near");
    }

    private static Question how(Option... options) {
        return new SingleChoiceQuestion(HOW, "How do you travel?", null, true, List.of(options));
    }

    private static TextNode answer(Option option) {
        return TextNode.valueOf(option.id().toString());
    }

    private static FrozenSurvey survey(int number, Question... questions) {
        return new FrozenSurvey(UUID.randomUUID(), number, UUID.randomUUID(), "A survey", null, List.of(questions));
    }
}
