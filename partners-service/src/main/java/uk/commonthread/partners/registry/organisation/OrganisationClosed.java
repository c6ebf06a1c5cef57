package uk.commonthread.partners.registry.organisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

/** Also sent when the last day is moved while it is still to come, and when it becomes known later who followed. */
record OrganisationClosed(UUID organisationId, int version, LocalDate closedOn, Set<UUID> successorIds)
        implements DomainEvent {

    /** Of an organisation that has a last day. */
    static OrganisationClosed of(Organisation organisation) {
        return new OrganisationClosed(
                organisation.id(),
                organisation.version(),
                requireNonNull(organisation.closedOn()),
                organisation.successorIds());
    }

    @Override
    public String type() {
        return "partners.organisation.closed.v1";
    }

    @Override
    public UUID aggregateId() {
        return organisationId;
    }
}
