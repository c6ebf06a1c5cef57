package uk.commonthread.partners.governance.partnership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commonthread.kit.event.DomainEvent;
import uk.commonthread.partners.dated.succession.Succession;

/** Also sent when the last day is moved while it is still to come, and when it becomes known what followed. */
record PartnershipEnded(UUID partnershipId, int version, LocalDate on, Set<UUID> successorIds) implements DomainEvent {

    /** Of a partnership that has a last day. */
    static PartnershipEnded of(Partnership partnership) {
        return new PartnershipEnded(
                partnership.id(),
                partnership.version(),
                requireNonNull(partnership.period().to()),
                partnership.successors().stream().map(Succession::successorId).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String type() {
        return "partners.partnership.ended.v1";
    }

    @Override
    public UUID aggregateId() {
        return partnershipId;
    }
}
