package uk.commonthread.partners.governance.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.kit.identity.Audience;

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
        LocalDate from,
        @Nullable LocalDate to)
        implements State {
    @Override
    public Audience audience() {
        return Audience.everyone();
    }

    static MembershipState of(Membership membership) {
        var holder = membership.holder();
        return new MembershipState(
                membership.id(),
                membership.version(),
                membership.partnershipId(),
                membership.seatId(),
                holder.onBehalfOfOrganisationId(),
                holder.role(),
                holder.period().from(),
                holder.period().to());
    }
}
