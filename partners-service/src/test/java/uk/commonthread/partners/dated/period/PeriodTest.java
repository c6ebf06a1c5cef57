package uk.commonthread.partners.dated.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.problem.ApiException;

class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final Period SUMMER = Period.of(FIRST, LAST);
    private static final Period FROM_SUMMER_ON = Period.of(FIRST, null);

    @Test
    void bothTheFirstAndTheLastDayCount() {
        assertThat(SUMMER.covers(FIRST)).isTrue();
        assertThat(SUMMER.covers(LAST)).isTrue();
        assertThat(SUMMER.covers(FIRST.minusDays(1))).isFalse();
        assertThat(SUMMER.covers(LAST.plusDays(1))).isFalse();
    }

    @Test
    void whatHasNoLastDayGoesOn() {
        assertThat(FROM_SUMMER_ON.covers(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void anEndThatIsStillToComeLeavesItCurrent() {
        assertThat(SUMMER.endsBefore(LAST)).isFalse();
        assertThat(SUMMER.endsBefore(LAST.plusDays(1))).isTrue();
    }

    @Test
    void periodsThatShareOneDayOverlap() {
        assertThat(SUMMER.overlaps(Period.of(LAST, null))).isTrue();
        assertThat(SUMMER.overlaps(Period.of(LAST.plusDays(1), null))).isFalse();
        assertThat(FROM_SUMMER_ON.overlaps(Period.of(FIRST.minusYears(1), FIRST)))
                .isTrue();
    }

    @Test
    void whatGoesOnIsNotEnclosedByWhatEnds() {
        assertThat(FROM_SUMMER_ON.encloses(SUMMER)).isTrue();
        assertThat(SUMMER.encloses(FROM_SUMMER_ON)).isFalse();
        assertThat(SUMMER.encloses(SUMMER)).isTrue();
    }

    @Test
    void aLastDayBeforeTheFirstIsRefused() {
        assertThatThrownBy(() -> Period.of(FIRST, FIRST.minusDays(1))).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> FROM_SUMMER_ON.endingOn(FIRST.minusDays(1), FIRST))
                .isInstanceOf(ApiException.class);
    }

    @Test
    void anEndToComeMayBeMovedAndOnePastMayNot() {
        assertThat(SUMMER.endingOn(LAST.plusDays(9), LAST).to()).isEqualTo(LAST.plusDays(9));
        assertThatThrownBy(() -> SUMMER.endingOn(LAST.plusDays(9), LAST.plusDays(1)))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.type().slug()).isEqualTo("already-ended"));
    }

    @Test
    void aPartEndsNoLaterThanTheWhole() {
        var whole = FIRST.plusMonths(2);

        assertThat(FROM_SUMMER_ON.cutAt(whole).to()).isEqualTo(whole);
        assertThat(SUMMER.cutAt(LAST.plusYears(1))).isEqualTo(SUMMER);
        assertThatThrownBy(() -> SUMMER.cutAt(FIRST.minusDays(1)))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.type().slug()).isEqualTo("begins-later"));
    }
}
