package uk.commonthread.partners.governance.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.governance.partnership.Partnerships;

/** What other features may ask about seats. */
@ApplicationScoped
public class Seats {
    private final SeatRepository seats;
    private final Partnerships partnerships;

    Seats(SeatRepository seats, Partnerships partnerships) {
        this.seats = seats;
        this.partnerships = partnerships;
    }

    /** A seat as far as somebody who is to hold it is concerned. */
    public record Place(UUID partnershipId, int max, Period period) {}

    /**
     * Locks the seat until the transaction ends, so that two people cannot both take its last place; and holds the
     * partnership first, as ending it does.
     */
    public Place lock(UUID seatId, String field) {
        partnerships.hold(seats.partnershipOf(seatId)
                .orElseThrow(() -> ApiException.field(field, "unknown", "There is no such seat")));
        var seat =
                seats.findByIdOptional(seatId, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
        return new Place(seat.partnershipId(), seat.terms().max(), seat.period());
    }

    /** For whom a seat is, and whether those who hold it were elected to public office. */
    public record Purpose(String category, boolean elected) {}

    /** For whom the seats are, by id. */
    public Map<UUID, Purpose> purposes(Collection<UUID> seatIds) {
        return seatIds.isEmpty()
                ? Map.of()
                : seats.list("id in ?1", seatIds).stream()
                        .collect(Collectors.toMap(
                                Seat::id,
                                seat -> new Purpose(
                                        seat.terms().category(), seat.terms().elected())));
    }
}
