package uk.commonthread.partners.registry.organisation;

import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

record OrganisationChanged(
        UUID organisationId, int version, String name, List<OrganisationState.Identified> identifiers)
        implements DomainEvent {

    static OrganisationChanged of(Organisation organisation) {
        return new OrganisationChanged(
                organisation.id(),
                organisation.version(),
                organisation.name(),
                OrganisationState.identifiersOf(organisation));
    }

    @Override
    public String type() {
        return "partners.organisation.changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return organisationId;
    }
}
