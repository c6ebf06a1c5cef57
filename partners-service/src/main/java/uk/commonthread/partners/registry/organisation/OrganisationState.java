package uk.commonthread.partners.registry.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.StateEvent;

record OrganisationState(
        UUID id,
        int version,
        String name,
        List<Identified> identifiers,
        @Nullable LocalDate closedOn) implements StateEvent {

    record Identified(String scheme, String identifier) {}

    static OrganisationState of(Organisation organisation) {
        return new OrganisationState(
                organisation.id(),
                organisation.version(),
                organisation.name(),
                identifiersOf(organisation),
                organisation.closedOn());
    }

    static List<Identified> identifiersOf(Organisation organisation) {
        return organisation.identifiers().stream()
                .map(known -> new Identified(known.scheme(), known.identifier()))
                .toList();
    }

    @Override
    public String type() {
        return "partners.organisation.state.v1";
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
