package uk.commonthread.partners.governance.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.partners.dated.period.Period;

class SeatTest {
    private static final String RULE = "Local Government and Public Involvement in Health Act 2007, section 116ZA";

    @Test
    void anEmptySeatThatARuleDemandsIsAGap() {
        assertThat(seat(0, RULE).isGap(0)).isTrue();
        assertThat(seat(0, RULE).isGap(1)).isFalse();
    }

    @Test
    void aSeatWithFewerHoldersThanARuleDemandsIsAGap() {
        assertThat(seat(2, RULE).isGap(1)).isTrue();
        assertThat(seat(2, RULE).isGap(2)).isFalse();
    }

    @Test
    void anEmptySeatThatNoRuleDemandsIsNoGap() {
        assertThat(seat(2, null).isGap(0)).isFalse();
    }

    @Test
    void aSeatCannotDemandMorePeopleThanItHasPlacesFor() {
        assertThatThrownBy(() -> seat(4, RULE)).isInstanceOf(ApiException.class);
    }

    private static Seat seat(int min, String rule) {
        var input = new SeatInput("Council", null, VotingRight.VOTING, false, min, 3, rule, null, null);
        return new Seat(UUID.randomUUID(), input.terms(), Period.of(LocalDate.of(2022, 7, 1), null));
    }
}
