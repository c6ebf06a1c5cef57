package uk.commonthread.partners.governance.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.DomainEvent;

/** Also sent when the last day is moved while it is still to come. */
record MembershipEnded(
        UUID membershipId,
        int version,
        UUID partnershipId,
        UUID seatId,
        UUID organisationId,
        MemberRole role,
        LocalDate from,
        @Nullable LocalDate to)
        implements DomainEvent {

    static MembershipEnded of(Membership membership) {
        var holder = membership.holder();
        return new MembershipEnded(
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
        return "partners.membership.ended.v1";
    }

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
