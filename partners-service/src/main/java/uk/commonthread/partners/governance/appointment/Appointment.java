package uk.commonthread.partners.governance.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.store.VersionedEntity;
import uk.commonthread.partners.dated.period.Period;

/** One function that one person holds in one partnership for a time. */
@Entity
@Audited(value = "partners.appointment", body = "partnershipId")
@Table(name = "appointment")
class Appointment extends VersionedEntity {
    @Column(nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private UUID partnershipId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Function function;

    @Embedded
    private Period period;

    protected Appointment() {}

    Appointment(UUID personId, UUID partnershipId, Function function, Period period) {
        this.personId = personId;
        this.partnershipId = partnershipId;
        this.function = function;
        this.period = period;
    }

    void update(Period period, LocalDate today) {
        this.period.requireNotEnded(today);
        this.period = period;
    }

    void end(LocalDate last, LocalDate today) {
        period = endingOn(last, today);
    }

    /**
     * Its days if it ended so. One that has not held on a day before today, as one made by mistake, may end on the day
     * before its first: then nobody ever may do anything by it, from now on.
     */
    Period endingOn(LocalDate last, LocalDate today) {
        var first = period.from();
        if (last.equals(first.minusDays(1)) && !first.isBefore(today)) {
            period.requireNotEnded(today);
            return new Period(first, last);
        }
        return period.endingOn(last, today);
    }

    void endWithPartnership(LocalDate last) {
        period = period.cutAt(last);
    }

    UUID personId() {
        return personId;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    Function function() {
        return function;
    }

    Period period() {
        return period;
    }
}
