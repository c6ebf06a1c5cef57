package uk.commonthread.strategy.document.version;

import java.time.Instant;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

/** A version was frozen; its words are not public yet, its hash is what bodies agree to. */
record VersionFrozen(UUID strategyId, UUID partnershipId, int number, String hash, Instant frozenAt)
        implements DomainEvent {
    @Override
    public String type() {
        return "strategy.version.frozen.v1";
    }

    @Override
    public UUID aggregateId() {
        return strategyId;
    }
}
