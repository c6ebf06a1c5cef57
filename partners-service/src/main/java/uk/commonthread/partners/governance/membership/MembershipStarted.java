package uk.commonthread.partners.governance.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.DomainEvent;

record MembershipStarted(
        UUID membershipId,
        int version,
        UUID partnershipId,
        UUID seatId,
        UUID organisationId,
        MemberRole role,
        LocalDate from,
        @Nullable LocalDate to)
        implements DomainEvent {

    static MembershipStarted of(Membership membership) {
        var holder = membership.holder();
        return new MembershipStarted(
                membership.id(),
                membership.version(),
                membership.partnershipId(),
                membership.seatId(),
                holder.onBehalfOfOrganisationId(),
                holder.role(),
                holder.period().from(),
                holder.period().to());
    }

    @Override
    public String type() {
        return "partners.membership.started.v1";
    }

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
