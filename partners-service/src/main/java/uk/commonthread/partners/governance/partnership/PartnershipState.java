package uk.commonthread.partners.governance.partnership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.event.PublicState;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.partners.dated.period.Period;

@StateOf(
        value = "partners.partnership",
        verbs = {"created", "updated", "ended", "succeeded"})
record PartnershipState(
        UUID id,
        int version,
        String slug,
        String name,
        String kind,
        @JsonUnwrapped Period period,
        Set<UUID> successorIds)
        implements PublicState {
    static PartnershipState of(Partnership partnership) {
        return new PartnershipState(
                partnership.id(),
                partnership.version(),
                partnership.slug(),
                partnership.name(),
                partnership.kind(),
                partnership.period(),
                partnership.successorIds());
    }
}
