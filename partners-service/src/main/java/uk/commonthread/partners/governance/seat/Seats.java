package uk.commonthread.partners.governance.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.governance.partnership.Partnerships;

/** What other features may ask about seats. Each lies with its partnership. */
@ApplicationScoped
public class Seats implements Places {
    private final SeatRepository seats;
    private final SeatHolders holders;
    private final Partnerships partnerships;

    Seats(SeatRepository seats, SeatHolders holders, Partnerships partnerships) {
        this.seats = seats;
        this.holders = holders;
        this.partnerships = partnerships;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return seats.partnershipOf(id).map(body -> new Place(Set.of(body), Audience.everyone()));
    }

    @Override
    public String noun() {
        return seats.noun();
    }

    /** A seat as far as somebody who is to hold it is concerned. */
    public record Room(UUID partnershipId, int max, Period period) {}

    /**
     * Locks the seat until the transaction ends, so that two people cannot both take its last place; and holds the
     * partnership first, as ending it does.
     */
    public Room lock(UUID seatId, String field) {
        partnerships.hold(seats.partnershipOf(seatId)
                .orElseThrow(() -> ApiException.field(field, "unknown", "There is no such seat")));
        var seat = seats.lock(seatId);
        return new Room(seat.partnershipId(), seat.terms().max(), seat.period());
    }

    /** A seat with the number of those who hold it. */
    public record Taken(UUID id, SeatTerms terms, int held) {}

    /** The partnership's seats of that day with how many people held them, in order of creation. */
    public List<Taken> taken(UUID partnershipId, LocalDate day) {
        var all = seats.onTheDay(partnershipId, day, new PageRequest()).list();
        var held = holders.countOn(all.stream().map(Seat::id).toList(), day);
        return all.stream()
                .map(seat -> new Taken(seat.id(), seat.terms(), held.getOrDefault(seat.id(), 0)))
                .toList();
    }

    /** What the seats are, by id. */
    public Map<UUID, SeatTerms> terms(Stream<UUID> seatIds) {
        return seats.list("id in ?1", seatIds.collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Seat::id, Seat::terms));
    }
}
