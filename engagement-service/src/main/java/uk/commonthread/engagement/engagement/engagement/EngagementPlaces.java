package uk.commonthread.engagement.engagement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;

/** An engagement, and all that is of it, lies with its partnerships. */
@ApplicationScoped
public class EngagementPlaces implements Places {
    private final EngagementRepository engagements;

    EngagementPlaces(EngagementRepository engagements) {
        this.engagements = engagements;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return engagements.findByIdOptional(id).map(EngagementPlaces::place);
    }

    static Place place(Engagement engagement) {
        return new Place(engagement.partnershipIds(), engagement.knownTo());
    }

    @Override
    public String noun() {
        return "engagement";
    }
}
