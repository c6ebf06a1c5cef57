package uk.commonthread.partners.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;

@Schema(name = "Membership", description = "One person's time on one seat, on behalf of one organisation")
record MembershipView(
        UUID id,
        int version,
        UUID partnershipId,
        UUID seatId,
        @Schema(description = "For whom the seat is") String seatCategory,
        String personName,
        UUID onBehalfOfOrganisationId,
        String organisationName,
        MemberRole role,
        LocalDate from,

        @Nullable @Schema(description = "The last day; one that is still to come leaves the membership current")
        LocalDate to)
        implements Versioned {

    static MembershipView of(Membership membership, String seatCategory, String organisationName) {
        var holder = membership.holder();
        return new MembershipView(
                membership.id(),
                membership.version(),
                membership.partnershipId(),
                membership.seatId(),
                seatCategory,
                holder.personName(),
                holder.onBehalfOfOrganisationId(),
                organisationName,
                holder.role(),
                holder.period().from(),
                holder.period().to());
    }
}
