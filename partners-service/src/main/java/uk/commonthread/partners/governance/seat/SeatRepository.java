package uk.commonthread.partners.governance.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;

@ApplicationScoped
class SeatRepository extends Repository<Seat> {

    /** The seat, if it is one of that partnership. */
    Seat require(UUID partnershipId, UUID id) {
        return findByIdOptional(id)
                .filter(seat -> seat.partnershipId().equals(partnershipId))
                .orElseThrow(() -> ApiException.notFound("That partnership has no seat " + id));
    }

    /** Locked, so that nobody takes the seat while its size or its end changes. */
    Seat lock(UUID partnershipId, UUID id, int expectedVersion) {
        var seat = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.partnershipId().equals(partnershipId))
                .orElseThrow(() -> ApiException.notFound("That partnership has no seat " + id));
        Versions.requireCurrent(expectedVersion, seat.version());
        return seat;
    }

    /** The partnership's seats of the day, in order of creation. */
    List<Seat> list(UUID partnershipId, LocalDate asOf, PageRequest page) {
        return find(
                        "partnershipId = :partnershipId and id > :after and period.from <= :asOf"
                                + " and (period.to is null or period.to >= :asOf) order by id",
                        Map.of("partnershipId", partnershipId, "after", page.after(), "asOf", asOf))
                .range(0, page.rowsToRead() - 1)
                .list();
    }

    /** All of them. */
    List<Seat> of(UUID partnershipId, LocalDate day) {
        return list(
                "partnershipId = ?1 and period.from <= ?2 and (period.to is null or period.to >= ?2) order by id",
                partnershipId,
                day);
    }

    /** Those of the partnership that are not over by that day. */
    List<Seat> lastingBeyond(UUID partnershipId, LocalDate day) {
        return list("partnershipId = ?1 and (period.to is null or period.to > ?2)", partnershipId, day);
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
