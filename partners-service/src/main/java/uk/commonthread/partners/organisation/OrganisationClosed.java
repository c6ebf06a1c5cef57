package uk.commonthread.partners.organisation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

/** Also sent when the last day is moved while it is still to come. */
record OrganisationClosed(UUID organisationId, int version, LocalDate closedOn, Set<UUID> successorIds)
        implements DomainEvent {

    @Override
    public String type() {
        return "partners.organisation.closed.v1";
    }

    @Override
    public UUID aggregateId() {
        return organisationId;
    }
}
