package uk.commonthread.partners.registry.area;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.kit.identity.Audience;

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
        LocalDate from,
        @Nullable LocalDate to,
        Set<UUID> successorIds)
        implements State {
    @Override
    public Audience audience() {
        return Audience.everyone();
    }

    static AreaState of(Area area) {
        return new AreaState(
                area.id(),
                area.version(),
                area.scheme(),
                area.code(),
                area.name(),
                area.kind(),
                area.vintage(),
                area.period().from(),
                area.period().to(),
                area.successorIds());
    }
}
