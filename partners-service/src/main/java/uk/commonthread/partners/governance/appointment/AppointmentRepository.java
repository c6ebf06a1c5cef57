package uk.commonthread.partners.governance.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Insider;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.web.Belonging;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Parts;
import uk.commonthread.partners.dated.period.Period;

@ApplicationScoped
class AppointmentRepository extends Repository<Appointment> {
    private static final String OF_THE_DAY = "period.from <= :asOf and (period.to is null or period.to >= :asOf)";
    private static final Belonging OF = Belonging.by("partnershipId");

    /** Appointments of the day that the reader may see, in order of creation. */
    List<Appointment> list(@Nullable UUID partnershipId, Insider reader, LocalDate asOf, PageRequest page) {
        return new Parts<>(Appointment.class, Appointment::id, Order.OLDEST, page)
                .of(OF, partnershipId)
                .inside(OF_THE_DAY, OF, reader)
                .with("asOf", asOf)
                .rows(getEntityManager());
    }

    /** What the person holds on the day. */
    List<Appointment> heldBy(UUID personId, LocalDate day) {
        return list(
                "personId = ?1 and period.from <= ?2 and (period.to is null or period.to >= ?2) order by id",
                personId,
                day);
    }

    /** Another appointment of the person to the function there that holds on one of the days. */
    Optional<Appointment> clashing(
            UUID personId, UUID partnershipId, Function function, Period period, @Nullable UUID except) {
        return list("personId = ?1 and partnershipId = ?2 and function = ?3", personId, partnershipId, function)
                .stream()
                .filter(other -> !other.id().equals(except) && other.period().overlaps(period))
                .findFirst();
    }

    /** Those who hold the function there on the day. */
    List<Appointment> holding(UUID partnershipId, Function function, LocalDate day) {
        return list(
                "partnershipId = ?1 and function = ?2 and period.from <= ?3 and (period.to is null or period.to >= ?3)",
                partnershipId,
                function,
                day);
    }

    /** All that the person ever held, or will. */
    List<Appointment> of(UUID personId) {
        return list("personId = ?1 order by id", personId);
    }

    /** Gives it a new version, though nothing of its own has changed. */
    void renew(Appointment appointment) {
        getEntityManager().lock(appointment, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Those of the partnership that are not over by that day. */
    List<Appointment> lastingBeyond(UUID partnershipId, LocalDate day) {
        return list(
                "partnershipId = ?1 and (period.to is null or (period.to > ?2 and period.to >= period.from))",
                partnershipId,
                day);
    }
}
