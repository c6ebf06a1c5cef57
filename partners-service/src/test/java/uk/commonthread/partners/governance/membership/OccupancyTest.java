package uk.commonthread.partners.governance.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.partners.dated.period.Period;

class OccupancyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Period ALWAYS = Period.of(DAY, null);

    @Test
    void thoseWhoFollowOneAnotherTakeOnePlace() {
        var taken = List.of(Period.of(DAY, DAY.plusDays(9)), Period.of(DAY.plusDays(10), null));

        assertThat(Occupancy.most(taken, ALWAYS)).isEqualTo(1);
    }

    @Test
    void oneSharedDayTakesTwoPlaces() {
        var taken = List.of(Period.of(DAY, DAY.plusDays(10)), Period.of(DAY.plusDays(10), null));

        assertThat(Occupancy.most(taken, ALWAYS)).isEqualTo(2);
    }

    @Test
    void onlyTheDaysAskedForCount() {
        var taken = List.of(Period.of(DAY, DAY.plusDays(5)), Period.of(DAY, DAY.plusDays(5)));

        assertThat(Occupancy.most(taken, Period.of(DAY.plusDays(6), null))).isZero();
        assertThat(Occupancy.most(taken, Period.of(DAY.plusDays(5), null))).isEqualTo(2);
    }

    @Test
    void aSeatThatNobodyHoldsIsEmpty() {
        assertThat(Occupancy.most(List.of(), ALWAYS)).isZero();
    }

    @Test
    void onePersonForOneOrganisationDoesNotHoldASeatTwiceAtOnce() {
        var organisation = UUID.randomUUID();
        var ann = UUID.randomUUID();
        var held = new Holder(ann, organisation, MemberRole.MEMBER, ALWAYS);

        assertThat(held.repeats(new Holder(ann, organisation, MemberRole.CHAIR, ALWAYS)))
                .isTrue();
        assertThat(held.repeats(new Holder(UUID.randomUUID(), organisation, MemberRole.MEMBER, ALWAYS)))
                .isFalse();
        assertThat(held.repeats(new Holder(ann, UUID.randomUUID(), MemberRole.MEMBER, ALWAYS)))
                .isFalse();
        assertThat(held.repeats(new Holder(
                        ann, organisation, MemberRole.MEMBER, Period.of(DAY.minusDays(9), DAY.minusDays(1)))))
                .isFalse();
    }
}
