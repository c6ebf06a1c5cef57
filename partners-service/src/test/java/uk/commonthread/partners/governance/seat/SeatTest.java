package uk.commonthread.partners.governance.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import uk.commonthread.kit.problem.ApiException;

class SeatTest {
    @Test
    void aSeatThatARuleDemandsWantsSomebodyOnIt() {
        assertThat(terms(0).required()).isEqualTo(1);
        assertThat(terms(2).required()).isEqualTo(2);
    }

    @Test
    void aSeatCannotDemandMorePeopleThanItHasPlacesFor() {
        assertThatThrownBy(() -> terms(4)).isInstanceOf(ApiException.class);
    }

    private static SeatTerms terms(int min) {
        return new SeatTerms("Council", null, VotingRight.VOTING, false, min, 3, null, "The terms, 4").checked();
    }
}
