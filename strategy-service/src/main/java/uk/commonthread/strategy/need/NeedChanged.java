package uk.commonthread.strategy.need;

import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

/** A need, or what it rests on, was changed. */
record NeedChanged(UUID needId, int version, UUID partnershipId, List<UUID> themeIds) implements DomainEvent {
    @Override
    public String type() {
        return "strategy.need.changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return needId;
    }
}
