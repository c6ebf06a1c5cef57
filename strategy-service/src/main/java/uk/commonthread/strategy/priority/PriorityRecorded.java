package uk.commonthread.strategy.priority;

import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

/** A priority was recorded. Its words stay here until a published strategy takes it up. */
record PriorityRecorded(UUID priorityId, int version, UUID partnershipId, List<UUID> needIds, List<UUID> themeIds)
        implements DomainEvent {
    @Override
    public String type() {
        return "strategy.priority.recorded.v1";
    }

    @Override
    public UUID aggregateId() {
        return priorityId;
    }
}
