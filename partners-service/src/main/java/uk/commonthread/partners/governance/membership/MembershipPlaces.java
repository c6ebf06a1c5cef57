package uk.commonthread.partners.governance.membership;

import jakarta.enterprise.context.ApplicationScoped;
import uk.commonthread.kit.authority.PlacesOf;

/** A membership lies with its partnership. */
@ApplicationScoped
class MembershipPlaces extends PlacesOf<Membership> {}
