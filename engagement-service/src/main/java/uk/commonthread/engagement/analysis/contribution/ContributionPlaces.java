package uk.commonthread.engagement.analysis.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.engagement.replica.partnership.Functions;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;
import uk.commonthread.kit.identity.Audience;

/** What someone said lies where it was asked, and is known to the analysts there alone: it is never public. */
@ApplicationScoped
class ContributionPlaces implements Places {
    private final ContributionRepository contributions;
    private final Engagements engagements;

    ContributionPlaces(ContributionRepository contributions, Engagements engagements) {
        this.contributions = contributions;
        this.engagements = engagements;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return contributions.lock(id).map(engagementId -> {
            var bodies = engagements.require(engagementId).partnershipIds();
            return new Place(bodies, Audience.of(Functions.ANALYST, bodies));
        });
    }

    @Override
    public String noun() {
        return "contribution";
    }
}
