package uk.commonthread.partners.governance.membership;

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

        @Nullable
        @Schema(
                description =
                        "Everyone may read the names of chairs, vice-chairs, elected members and of those who have agreed"
                                + " to it. Those of others are for people with a function in the partnership, and null to everyone"
                                + " else.")
        String personName,

        @Nullable @Schema(description = "For people with a function in the partnership, and null to everyone else")
        UUID personId,

        UUID onBehalfOfOrganisationId,
        String organisationName,
        MemberRole role,
        LocalDate from,

        @Nullable @Schema(description = "The last day; one that is still to come leaves the membership current")
        LocalDate to)
        implements Versioned {

    /**
     * With the person's name and id as far as the caller may know them.
     *
     * @param toStaff whether it is for someone who works in the partnership
     */
    static MembershipView of(
            Membership membership,
            @Nullable String personName,
            boolean toStaff,
            String seatCategory,
            String organisationName) {
        var holder = membership.holder();
        return new MembershipView(
                membership.id(),
                membership.version(),
                membership.partnershipId(),
                membership.seatId(),
                seatCategory,
                personName,
                toStaff ? holder.personId() : null,
                holder.onBehalfOfOrganisationId(),
                organisationName,
                holder.role(),
                holder.period().from(),
                holder.period().to());
    }
}
