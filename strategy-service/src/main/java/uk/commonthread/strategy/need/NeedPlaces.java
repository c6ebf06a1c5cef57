package uk.commonthread.strategy.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;

/** A need lies with its partnership. */
@ApplicationScoped
class NeedPlaces implements Places {
    private final NeedRepository needs;

    NeedPlaces(NeedRepository needs) {
        this.needs = needs;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return needs.findByIdOptional(id).map(need -> new Place(Set.of(need.partnershipId()), need.knownTo()));
    }

    @Override
    public String noun() {
        return "need";
    }
}
