package uk.commonthread.partners.governance.seat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.DomainEvent;

record SeatChanged(
        UUID seatId,
        int version,
        UUID partnershipId,
        String category,
        @Nullable UUID nominatingOrganisationId,
        VotingRight votingRight,
        int min,
        int max,
        LocalDate from,
        @Nullable LocalDate to)
        implements DomainEvent {

    static SeatChanged of(Seat seat) {
        return new SeatChanged(
                seat.id(),
                seat.version(),
                seat.partnershipId(),
                seat.category(),
                seat.nominatingOrganisationId(),
                seat.votingRight(),
                seat.min(),
                seat.max(),
                seat.period().from(),
                seat.period().to());
    }

    @Override
    public String type() {
        return "partners.seat.changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return seatId;
    }
}
