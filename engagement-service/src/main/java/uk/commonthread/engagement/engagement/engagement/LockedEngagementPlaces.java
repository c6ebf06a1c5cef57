package uk.commonthread.engagement.engagement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;

/** As {@link EngagementPlaces}, for acts on one engagement that come one after the other. */
@ApplicationScoped
public class LockedEngagementPlaces implements Places {
    private final EngagementRepository engagements;

    LockedEngagementPlaces(EngagementRepository engagements) {
        this.engagements = engagements;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return engagements.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(EngagementPlaces::place);
    }

    @Override
    public String noun() {
        return "engagement";
    }
}
