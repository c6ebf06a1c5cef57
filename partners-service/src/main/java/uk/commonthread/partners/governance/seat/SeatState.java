package uk.commonthread.partners.governance.seat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import uk.commonthread.kit.event.PublicState;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.partners.dated.period.Period;

@StateOf(
        value = "partners.seat",
        verbs = {"created", "updated", "ended"})
record SeatState(
        UUID id,
        int version,
        UUID partnershipId,
        @JsonUnwrapped SeatTerms terms,
        @JsonUnwrapped Period period) implements PublicState {
    static SeatState of(Seat seat) {
        return new SeatState(seat.id(), seat.version(), seat.partnershipId(), seat.terms(), seat.period());
    }
}
