package uk.commonthread.engagement.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.survey.QuestionKind;

/** A part of what {@link WholeAttack} does, in a second or two. */
class SuppressionAttackTest {
    @Test
    void ofTwoOptionsNobodyCanBeWorkedOutFromTwoDates() {
        var question = new Attacked(QuestionKind.SINGLE_CHOICE, 2, true);
        holds(EveryHistory.upTo(40, 2, totals -> EveryHistory.of(question, totals)));
    }

    @Test
    void ofThreeOptionsNobodyCanBeWorkedOutFromTwoDatesCloseTogether() {
        holds(EveryHistory.of(new Attacked(QuestionKind.SINGLE_CHOICE, 3, true), 35, 40));
    }

    @Test
    void ofChoicesThatEverybodyHadToMakeNobodyCanBeWorkedOut() {
        var question = new Attacked(QuestionKind.MULTIPLE_CHOICE, 2, true);
        holds(EveryHistory.upTo(40, 1, totals -> EveryHistory.of(question, totals)));
    }

    @Test
    void nobodyCanBeWorkedOutFromLargerHistories() {
        var random = new Random(40);

        assertThat(IntStream.range(0, 300).map(_ -> LargerHistory.fewest(random)))
                .allMatch(values -> values >= EveryHistory.VALUES);
    }

    /** Guards the guard: an attacker who finds nothing in what is known to tell would find nothing anywhere. */
    @Test
    void theAttackFindsWhatPlainRoundingTells() {
        assertThat(EveryHistory.of(new Attacked(QuestionKind.SINGLE_CHOICE, 2, true, Attacked.ROUNDING_ONLY), 20)
                        .fewest())
                .isEqualTo(1);
    }

    private static void holds(EveryHistory.Result result) {
        assertThat(result.fewest()).as(result.worst()).isGreaterThanOrEqualTo(EveryHistory.VALUES);
    }
}
