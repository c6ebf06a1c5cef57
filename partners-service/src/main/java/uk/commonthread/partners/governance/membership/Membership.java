package uk.commonthread.partners.governance.membership;

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

/** One person's time on one seat, on behalf of one organisation. */
@Entity
@Audited(value = "partners.membership", body = "partnershipId")
@Table(name = "membership")
class Membership extends VersionedEntity {
    @Column(nullable = false, updatable = false)
    private UUID seatId;

    @Column(nullable = false, updatable = false)
    private UUID partnershipId;

    @Column(nullable = false)
    private UUID personId;

    @Column(nullable = false)
    private UUID onBehalfOfOrganisationId;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    @Embedded
    private Period period;

    protected Membership() {}

    Membership(UUID seatId, UUID partnershipId, Holder holder) {
        this.seatId = seatId;
        this.partnershipId = partnershipId;
        hold(holder);
    }

    void update(Holder holder, LocalDate today) {
        period.requireNotEnded(today);
        hold(holder);
    }

    private void hold(Holder holder) {
        personId = holder.personId();
        onBehalfOfOrganisationId = holder.onBehalfOfOrganisationId();
        role = holder.role();
        period = holder.period();
    }

    void end(LocalDate last, LocalDate today) {
        period = period.endingOn(last, today);
    }

    void endWithPartnership(LocalDate last) {
        period = period.cutAt(last);
    }

    Holder holder() {
        return new Holder(personId, onBehalfOfOrganisationId, role, period);
    }

    UUID seatId() {
        return seatId;
    }

    UUID partnershipId() {
        return partnershipId;
    }
}
