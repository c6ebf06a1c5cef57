package uk.commonthread.partners.governance.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.governance.partnership.PartOfPartnership;

/** One function that one person holds in one partnership for a time. */
@Entity
@Audited(value = "partners.appointment", body = "partnershipId")
@Table(name = "appointment")
class Appointment extends PartOfPartnership {
    @Column(nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Function function;

    protected Appointment() {}

    Appointment(UUID personId, UUID partnershipId, Function function, Period period) {
        super(partnershipId, period);
        this.personId = personId;
        this.function = function;
    }

    void update(Period period, LocalDate today) {
        move(period, today);
    }

    /**
     * One that has not held on a day before today, as one made by mistake, may end on the day
     * before its first: then nobody ever may do anything by it, from now on.
     */
    @Override
    public Period endingOn(LocalDate last, LocalDate today) {
        var first = period().from();
        if (last.equals(first.minusDays(1)) && !first.isBefore(today)) {
            period().requireNotEnded(today);
            return new Period(first, last);
        }
        return super.endingOn(last, today);
    }

    UUID personId() {
        return personId;
    }

    Function function() {
        return function;
    }
}
