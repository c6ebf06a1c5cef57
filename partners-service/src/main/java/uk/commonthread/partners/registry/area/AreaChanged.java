package uk.commonthread.partners.registry.area;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.DomainEvent;

record AreaChanged(
        UUID areaId,
        int version,
        AreaScheme scheme,
        String code,
        String name,
        AreaKind kind,
        String vintage,
        LocalDate from,
        @Nullable LocalDate to)
        implements DomainEvent {

    static AreaChanged of(Area area) {
        return new AreaChanged(
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
        return "partners.area.changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return areaId;
    }
}
