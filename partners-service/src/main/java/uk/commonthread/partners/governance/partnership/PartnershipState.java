package uk.commonthread.partners.governance.partnership;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.kit.identity.Audience;

@StateOf(
        value = "partners.partnership",
        verbs = {"created", "updated", "ended", "succeeded"})
record PartnershipState(
        UUID id,
        int version,
        String slug,
        String name,
        String kind,
        LocalDate from,
        @Nullable LocalDate to,
        Set<UUID> successorIds)
        implements State {
    @Override
    public Audience audience() {
        return Audience.everyone();
    }

    static PartnershipState of(Partnership partnership) {
        return new PartnershipState(
                partnership.id(),
                partnership.version(),
                partnership.slug(),
                partnership.name(),
                partnership.kind(),
                partnership.period().from(),
                partnership.period().to(),
                partnership.successorIds());
    }
}
