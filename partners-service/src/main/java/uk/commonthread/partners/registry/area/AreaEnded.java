package uk.commonthread.partners.registry.area;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.DomainEvent;
import uk.commonthread.partners.dated.succession.Succession;

/** Also sent when the last day is moved while it is still to come, and when it becomes known what followed. */
record AreaEnded(
        UUID areaId,
        int version,
        AreaScheme scheme,
        String code,
        String name,
        AreaKind kind,
        String vintage,
        LocalDate from,
        @Nullable LocalDate to,
        Set<UUID> successorIds)
        implements DomainEvent {

    static AreaEnded of(Area area) {
        return new AreaEnded(
                area.id(),
                area.version(),
                area.scheme(),
                area.code(),
                area.name(),
                area.kind(),
                area.vintage(),
                area.period().from(),
                area.period().to(),
                area.successors().stream().map(Succession::successorId).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String type() {
        return "partners.area.ended.v1";
    }

    @Override
    public UUID aggregateId() {
        return areaId;
    }
}
