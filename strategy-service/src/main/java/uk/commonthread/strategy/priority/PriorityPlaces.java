package uk.commonthread.strategy.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;

/** A priority lies with its partnership. */
@ApplicationScoped
class PriorityPlaces implements Places {
    private final PriorityRepository priorities;

    PriorityPlaces(PriorityRepository priorities) {
        this.priorities = priorities;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return priorities
                .findByIdOptional(id)
                .map(priority -> new Place(Set.of(priority.partnershipId()), priority.knownTo()));
    }

    @Override
    public String noun() {
        return "priority";
    }
}
