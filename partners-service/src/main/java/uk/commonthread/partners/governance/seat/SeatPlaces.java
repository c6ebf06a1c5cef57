package uk.commonthread.partners.governance.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;
import uk.commonthread.kit.identity.Audience;

/** A seat lies with its partnership. */
@ApplicationScoped
public class SeatPlaces implements Places {
    private final SeatRepository seats;

    SeatPlaces(SeatRepository seats) {
        this.seats = seats;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return seats.partnershipOf(id).map(body -> new Place(Set.of(body), Audience.everyone()));
    }

    @Override
    public String noun() {
        return "seat";
    }
}
