package uk.commonthread.partners.governance.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.store.VersionedEntity;
import uk.commonthread.partners.dated.period.Period;

/** A place, or several alike, in a partnership. */
@Entity
@Audited(value = "partners.seat", body = "partnershipId")
@Table(name = "seat")
class Seat extends VersionedEntity {
    @Column(nullable = false, updatable = false)
    private UUID partnershipId;

    @Embedded
    private SeatTerms terms;

    @Embedded
    private Period period;

    protected Seat() {}

    Seat(UUID partnershipId, SeatTerms terms, Period period) {
        this.partnershipId = partnershipId;
        this.terms = terms;
        this.period = period;
    }

    void update(SeatTerms newTerms, LocalDate today) {
        period.requireNotEnded(today);
        terms = newTerms;
    }

    void end(LocalDate last, LocalDate today) {
        period = period.endingOn(last, today);
    }

    void endWithPartnership(LocalDate last) {
        period = period.cutAt(last);
    }

    UUID partnershipId() {
        return partnershipId;
    }

    SeatTerms terms() {
        return terms;
    }

    Period period() {
        return period;
    }
}
