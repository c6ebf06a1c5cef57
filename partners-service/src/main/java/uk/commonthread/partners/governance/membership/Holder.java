package uk.commonthread.partners.governance.membership;

import java.util.UUID;
import uk.commonthread.partners.dated.period.Period;

/** Who holds a seat, as what, and when. */
record Holder(UUID personId, UUID onBehalfOfOrganisationId, MemberRole role, Period period) {

    /** Whether both are the same person for the same organisation on some of the same days. */
    boolean repeats(Holder other) {
        return personId.equals(other.personId)
                && onBehalfOfOrganisationId.equals(other.onBehalfOfOrganisationId)
                && period.overlaps(other.period);
    }

    Holder during(Period other) {
        return new Holder(personId, onBehalfOfOrganisationId, role, other);
    }
}
