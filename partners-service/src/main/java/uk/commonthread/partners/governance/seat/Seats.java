package uk.commonthread.partners.governance.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.governance.partnership.Partnerships;

/** What other features may ask about seats. */
@ApplicationScoped
public class Seats {
    private final SeatRepository seats;
    private final SeatHolders holders;
    private final Partnerships partnerships;

    Seats(SeatRepository seats, SeatHolders holders, Partnerships partnerships) {
        this.seats = seats;
        this.holders = holders;
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

    /**
     * A seat with the number of those who hold it.
     *
     * @param required how many people there must be where a rule demands the seat
     */
    public record Taken(
            UUID id,
            String category,
            @Nullable UUID areaId,
            @Nullable String requiredByRule,
            int required,
            int held) {}

    /** The partnership's seats of that day with how many people held them, in order of creation. */
    public List<Taken> taken(UUID partnershipId, LocalDate day) {
        var all = seats.of(partnershipId, day);
        var held = holders.countOn(all.stream().map(Seat::id).toList(), day);
        return all.stream()
                .map(seat -> {
                    var terms = seat.terms();
                    return new Taken(
                            seat.id(),
                            terms.category(),
                            terms.areaId(),
                            terms.requiredByRule(),
                            terms.required(),
                            held.getOrDefault(seat.id(), 0));
                })
                .toList();
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
