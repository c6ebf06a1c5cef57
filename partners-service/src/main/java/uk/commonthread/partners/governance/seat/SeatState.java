package uk.commonthread.partners.governance.seat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.kit.identity.Audience;

@StateOf(
        value = "partners.seat",
        verbs = {"created", "updated", "ended"})
record SeatState(
        UUID id,
        int version,
        UUID partnershipId,
        String category,
        @Nullable UUID nominatingOrganisationId,
        VotingRight votingRight,
        int min,
        int max,
        LocalDate from,
        @Nullable LocalDate to)
        implements State {
    @Override
    public Audience audience() {
        return Audience.everyone();
    }

    static SeatState of(Seat seat) {
        var terms = seat.terms();
        return new SeatState(
                seat.id(),
                seat.version(),
                seat.partnershipId(),
                terms.category(),
                terms.nominatingOrganisationId(),
                terms.votingRight(),
                terms.min(),
                terms.max(),
                seat.period().from(),
                seat.period().to());
    }
}
