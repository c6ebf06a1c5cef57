package uk.commonthread.engagement.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A part of what {@link WholeAttack} does, in a second or two. */
class SuppressionAttackTest {
    @Test
    void ofTwoOptionsNobodyCanBeWorkedOutFromTwoDates() {
        assertThat(EveryHistory.upTo(35, 2, new Attacked(2, false, true)).fewest())
                .isGreaterThanOrEqualTo(EveryHistory.VALUES);
    }

    @Test
    void ofThreeOptionsNobodyCanBeWorkedOutFromTwoDatesCloseTogether() {
        var result = EveryHistory.of(new Attacked(3, false, true), 35, 40);

        assertThat(result.fewest()).as(result.worst()).isGreaterThanOrEqualTo(EveryHistory.VALUES);
    }

    @Test
    void ofChoicesThatEverybodyHadToMakeNobodyCanBeWorkedOut() {
        assertThat(EveryHistory.upTo(40, 1, new Attacked(2, true, true)).fewest())
                .isGreaterThanOrEqualTo(EveryHistory.VALUES);
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
        assertThat(EveryHistory.of(new Attacked(2, false, true, Attacked.ROUNDING_ONLY), 20)
                        .fewest())
                .isEqualTo(1);
    }
}
