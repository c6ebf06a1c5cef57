package uk.commonthread.partners.governance.membership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import uk.commonthread.kit.event.PublicState;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.partners.dated.period.Period;

/** Who it is stays in the registry, as in the other events. */
@StateOf(
        value = "partners.membership",
        verbs = {"created", "updated", "ended"})
record MembershipState(
        UUID id,
        int version,
        UUID partnershipId,
        UUID seatId,
        UUID organisationId,
        MemberRole role,
        @JsonUnwrapped Period period)
        implements PublicState {
    static MembershipState of(Membership membership) {
        var holder = membership.holder();
        return new MembershipState(
                membership.id(),
                membership.version(),
                membership.partnershipId(),
                membership.seatId(),
                holder.onBehalfOfOrganisationId(),
                holder.role(),
                holder.period());
    }
}
