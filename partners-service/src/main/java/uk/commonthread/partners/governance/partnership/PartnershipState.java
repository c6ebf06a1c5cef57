package uk.commonthread.partners.governance.partnership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.StateEvent;

record PartnershipState(
        UUID id,
        int version,
        String slug,
        String name,
        String kind,
        LocalDate from,
        @Nullable LocalDate to) implements StateEvent {

    static PartnershipState of(Partnership partnership) {
        return new PartnershipState(
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
        return "partners.partnership.state.v1";
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
