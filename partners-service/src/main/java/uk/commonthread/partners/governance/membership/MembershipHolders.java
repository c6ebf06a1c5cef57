package uk.commonthread.partners.governance.membership;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.governance.seat.SeatHolders;

/** Tells the seats who holds them. */
@ApplicationScoped
class MembershipHolders implements SeatHolders {
    private final MembershipRepository memberships;

    MembershipHolders(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public Map<UUID, Integer> countOn(Collection<UUID> seatIds, LocalDate day) {
        return memberships.takingPlaceOn(seatIds, day).stream()
                .collect(groupingBy(Membership::seatId, summingInt(_ -> 1)));
    }

    @Override
    public int mostAtOnce(UUID seatId, Period period) {
        var taken = memberships.onSeat(seatId).stream()
                .map(Membership::holder)
                .filter(holder -> holder.role().takesAPlace())
                .map(Holder::period)
                .toList();
        return Occupancy.most(taken, period);
    }

    @Override
    public boolean anyAfter(UUID seatId, LocalDate day) {
        return memberships.onSeat(seatId).stream()
                .anyMatch(membership -> !membership.holder().period().endsBefore(day.plusDays(1)));
    }
}
