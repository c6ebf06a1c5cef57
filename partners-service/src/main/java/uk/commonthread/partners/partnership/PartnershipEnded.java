package uk.commonthread.partners.partnership;

import java.time.LocalDate;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

/** Also sent when the last day is moved while it is still to come. */
record PartnershipEnded(UUID partnershipId, int version, LocalDate on) implements DomainEvent {

    @Override
    public String type() {
        return "partners.partnership.ended.v1";
    }

    @Override
    public UUID aggregateId() {
        return partnershipId;
    }
}
