package uk.commonthread.partners.governance.seat;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.partners.governance.partnership.PartsOfPartnerships;

@ApplicationScoped
class SeatRepository extends PartsOfPartnerships<Seat> {

    /** The seat, if it is one of that partnership. */
    Seat require(UUID partnershipId, UUID id) {
        return in(partnershipId, require(id));
    }

    /** Locked, so that nobody takes the seat while its size or its end changes. */
    Seat lock(UUID partnershipId, UUID id, int expectedVersion) {
        return in(partnershipId, lock(id, expectedVersion));
    }

    private static Seat in(UUID partnershipId, Seat seat) {
        if (!seat.partnershipId().equals(partnershipId)) {
            throw ApiException.notFound("That partnership has no seat " + seat.id());
        }
        return seat;
    }

    /** The partnership's seats of the day, in order of creation. */
    List<Seat> list(UUID partnershipId, LocalDate day, PageRequest page) {
        return onTheDay(partnershipId, day, page)
                .range(0, page.rowsToRead() - 1)
                .list();
    }

    /** All of them that come after the page's first. */
    PanacheQuery<Seat> onTheDay(UUID partnershipId, LocalDate day, PageRequest page) {
        return find(
                "partnershipId = :partnership and id > :after and " + ON_THE_DAY + " order by id",
                Map.of("partnership", partnershipId, "after", page.after(), "day", day));
    }

    /** The seat that begins before that day; the earliest of several. */
    Optional<Seat> earliestBefore(UUID partnershipId, LocalDate day) {
        return find("partnershipId = ?1 and period.from < ?2 order by period.from", partnershipId, day)
                .firstResultOptional();
    }

    /** Read without the seat itself, which can then be locked as it is by that time. */
    Optional<UUID> partnershipOf(UUID id) {
        return getEntityManager()
                .createQuery("select s.partnershipId from Seat s where s.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
