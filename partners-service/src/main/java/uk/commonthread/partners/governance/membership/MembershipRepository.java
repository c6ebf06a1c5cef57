package uk.commonthread.partners.governance.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.partners.governance.partnership.PartsOfPartnerships;

@ApplicationScoped
class MembershipRepository extends PartsOfPartnerships<Membership> {

    /** Memberships of the day, in order of creation. A filter that is null does not narrow the list. */
    List<Membership> list(
            @Nullable UUID partnershipId, @Nullable UUID organisationId, LocalDate asOf, PageRequest page) {
        var query = new StringBuilder("id > :after and " + ON_THE_DAY);
        var values = new HashMap<String, Object>(Map.of("after", page.after(), "day", asOf));
        if (partnershipId != null) {
            query.append(" and partnershipId = :partnershipId");
            values.put("partnershipId", partnershipId);
        }
        if (organisationId != null) {
            query.append(" and onBehalfOfOrganisationId = :organisationId");
            values.put("organisationId", organisationId);
        }
        return find(query.append(" order by id").toString(), values)
                .range(0, page.rowsToRead() - 1)
                .list();
    }

    /** All that ever held the seat, or will. */
    List<Membership> onSeat(UUID seatId) {
        return list("seatId", seatId);
    }

    /** Those that take a place of one of the seats on the day. */
    List<Membership> takingPlaceOn(Collection<UUID> seatIds, LocalDate day) {
        return list(
                "seatId in :seats and role <> :observer and " + ON_THE_DAY,
                Map.of("seats", seatIds, "observer", MemberRole.OBSERVER, "day", day));
    }
}
