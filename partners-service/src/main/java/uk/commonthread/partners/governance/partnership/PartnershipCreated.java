package uk.commonthread.partners.governance.partnership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.DomainEvent;

record PartnershipCreated(
        UUID partnershipId,
        int version,
        String slug,
        String name,
        String kind,
        LocalDate from,
        @Nullable LocalDate to) implements DomainEvent {

    static PartnershipCreated of(Partnership partnership) {
        return new PartnershipCreated(
                partnership.id(),
                partnership.version(),
                partnership.slug(),
                partnership.name(),
                partnership.kind(),
                partnership.period().from(),
                partnership.period().to());
    }

    @Override
    public String type() {
        return "partners.partnership.created.v1";
    }

    @Override
    public UUID aggregateId() {
        return partnershipId;
    }
}
