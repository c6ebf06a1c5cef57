package uk.commonthread.partners.governance.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Insider;
import uk.commonthread.kit.web.Belonging;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Parts;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.governance.partnership.PartsOfPartnerships;

@ApplicationScoped
class AppointmentRepository extends PartsOfPartnerships<Appointment> {
    private static final Belonging OF = Belonging.by("partnershipId");

    /** Appointments of the day that the reader may see, in order of creation. */
    List<Appointment> list(@Nullable UUID partnershipId, Insider reader, LocalDate asOf, PageRequest page) {
        return new Parts<>(Appointment.class, Appointment::id, Order.OLDEST, page)
                .of(OF, partnershipId)
                .inside(ON_THE_DAY, OF, reader)
                .with("day", asOf)
                .rows(getEntityManager());
    }

    /** What the person holds on the day. */
    List<Appointment> heldBy(UUID personId, LocalDate day) {
        return list("personId = :person and " + ON_THE_DAY + " order by id", Map.of("person", personId, "day", day));
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
                "partnershipId = :partnership and function = :function and " + ON_THE_DAY,
                Map.of("partnership", partnershipId, "function", function, "day", day));
    }

    /** All that the person ever held, or will. */
    List<Appointment> of(UUID personId) {
        return list("personId = ?1 order by id", personId);
    }

    /** Gives it a new version, though nothing of its own has changed. */
    void renew(Appointment appointment) {
        getEntityManager().lock(appointment, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
