package uk.commonthread.partners.governance.seat;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.governance.partnership.PartOfPartnership;

/** A place, or several alike, in a partnership. */
@Entity
@Audited(value = "partners.seat", body = "partnershipId")
@Table(name = "seat")
class Seat extends PartOfPartnership {
    @Embedded
    private SeatTerms terms;

    protected Seat() {}

    Seat(UUID partnershipId, SeatTerms terms, Period period) {
        super(partnershipId, period);
        this.terms = terms;
    }

    void update(SeatTerms newTerms, LocalDate today) {
        period().requireNotEnded(today);
        terms = newTerms;
    }

    SeatTerms terms() {
        return terms;
    }
}
