package uk.commonthread.partners.governance.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Placed;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.partners.governance.partnership.PartOfPartnership;

/** One person's time on one seat, on behalf of one organisation. */
@Entity
@Audited(value = "partners.membership", body = "partnershipId")
@Table(name = "membership")
class Membership extends PartOfPartnership implements Placed {
    @Column(nullable = false, updatable = false)
    private UUID seatId;

    @Column(nullable = false)
    private UUID personId;

    @Column(nullable = false)
    private UUID onBehalfOfOrganisationId;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    protected Membership() {}

    Membership(UUID seatId, UUID partnershipId, Holder holder) {
        super(partnershipId, holder.period());
        this.seatId = seatId;
        hold(holder);
    }

    void update(Holder holder, LocalDate today) {
        move(holder.period(), today);
        hold(holder);
    }

    private void hold(Holder holder) {
        personId = holder.personId();
        onBehalfOfOrganisationId = holder.onBehalfOfOrganisationId();
        role = holder.role();
    }

    @Override
    public Place place() {
        return new Place(Set.of(partnershipId()), Audience.everyone());
    }

    Holder holder() {
        return new Holder(personId, onBehalfOfOrganisationId, role, period());
    }

    UUID seatId() {
        return seatId;
    }
}
