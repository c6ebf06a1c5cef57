package uk.commonthread.partners.registry.area;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.StateEvent;

record AreaState(
        UUID id,
        int version,
        AreaScheme scheme,
        String code,
        String name,
        AreaKind kind,
        String vintage,
        LocalDate from,
        @Nullable LocalDate to)
        implements StateEvent {

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
                area.period().to());
    }

    @Override
    public String type() {
        return "partners.area.state.v1";
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
