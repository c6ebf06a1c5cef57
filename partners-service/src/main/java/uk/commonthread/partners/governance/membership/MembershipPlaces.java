package uk.commonthread.partners.governance.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;
import uk.commonthread.kit.identity.Audience;

/** A membership lies with its partnership. */
@ApplicationScoped
class MembershipPlaces implements Places {
    private final MembershipRepository memberships;

    MembershipPlaces(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return memberships
                .findByIdOptional(id)
                .map(membership -> new Place(Set.of(membership.partnershipId()), Audience.everyone()));
    }

    @Override
    public String noun() {
        return "membership";
    }
}
