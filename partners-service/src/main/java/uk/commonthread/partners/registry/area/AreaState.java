package uk.commonthread.partners.registry.area;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.event.PublicState;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.partners.dated.period.Period;

@StateOf(
        value = "partners.area",
        verbs = {"created", "updated", "ended", "succeeded"})
record AreaState(
        UUID id,
        int version,
        AreaScheme scheme,
        String code,
        String name,
        AreaKind kind,
        String vintage,
        @JsonUnwrapped Period period,
        Set<UUID> successorIds)
        implements PublicState {
    static AreaState of(Area area) {
        return new AreaState(
                area.id(),
                area.version(),
                area.scheme(),
                area.code(),
                area.name(),
                area.kind(),
                area.vintage(),
                area.period(),
                area.successorIds());
    }
}
