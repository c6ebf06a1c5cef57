package uk.commonthread.partners.governance.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.web.PageRequest;

@ApplicationScoped
class MembershipRepository extends Repository<Membership> {

    /** Memberships of the day, in order of creation. A filter that is null does not narrow the list. */
    List<Membership> list(
            @Nullable UUID partnershipId, @Nullable UUID organisationId, LocalDate asOf, PageRequest page) {
        var query =
                new StringBuilder("id > :after and period.from <= :asOf and (period.to is null or period.to >= :asOf)");
        var values = new HashMap<String, Object>(Map.of("after", page.after(), "asOf", asOf));
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
                "seatId in ?1 and role <> ?2 and period.from <= ?3 and (period.to is null or period.to >= ?3)",
                seatIds,
                MemberRole.OBSERVER,
                day);
    }

    /** Those of the partnership that are not over by that day. */
    List<Membership> lastingBeyond(UUID partnershipId, LocalDate day) {
        return list("partnershipId = ?1 and (period.to is null or period.to > ?2)", partnershipId, day);
    }
}
