package uk.commonthread.partners.governance.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import uk.commonthread.kit.store.VersionedEntity;
import uk.commonthread.partners.dated.period.Period;

/** What belongs to one partnership for some days, and ends with it. */
@MappedSuperclass
public abstract class PartOfPartnership extends VersionedEntity {
    @Column(nullable = false, updatable = false)
    private UUID partnershipId;

    @Embedded
    private Period period;

    protected PartOfPartnership() {}

    protected PartOfPartnership(UUID partnershipId, Period period) {
        this.partnershipId = partnershipId;
        this.period = period;
    }

    /** Gives it other days, as long as it has not ended. */
    protected void move(Period other, LocalDate today) {
        period.requireNotEnded(today);
        period = other;
    }

    public void end(LocalDate last, LocalDate today) {
        period = endingOn(last, today);
    }

    /** Its days if it ended so. */
    public Period endingOn(LocalDate last, LocalDate today) {
        return period.endingOn(last, today);
    }

    public void endWithPartnership(LocalDate last) {
        period = period.cutAt(last);
    }

    public UUID partnershipId() {
        return partnershipId;
    }

    public Period period() {
        return period;
    }
}
