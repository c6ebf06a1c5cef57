package uk.commonthread.strategy.need;

import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

/** A need was recorded. Its words stay here until a published strategy rests on it. */
record NeedRecorded(UUID needId, int version, UUID partnershipId, List<UUID> themeIds) implements DomainEvent {
    @Override
    public String type() {
        return "strategy.need.recorded.v1";
    }

    @Override
    public UUID aggregateId() {
        return needId;
    }
}
