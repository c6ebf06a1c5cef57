package uk.commonthread.strategy.priority;

import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

/** A priority, or what it rests on, was changed. */
record PriorityChanged(UUID priorityId, int version, UUID partnershipId, List<UUID> needIds, List<UUID> themeIds)
        implements DomainEvent {
    @Override
    public String type() {
        return "strategy.priority.changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return priorityId;
    }
}
