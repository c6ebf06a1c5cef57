package uk.commonthread.partners.registry.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.PublicState;
import uk.commonthread.kit.event.StateOf;

@StateOf(
        value = "partners.organisation",
        verbs = {"created", "updated", "closed", "succeeded"})
record OrganisationState(
        UUID id,
        int version,
        String name,
        List<Identified> identifiers,
        @Nullable LocalDate closedOn,
        Set<UUID> successorIds)
        implements PublicState {
    record Identified(String scheme, String identifier) {}

    static OrganisationState of(Organisation organisation) {
        return new OrganisationState(
                organisation.id(),
                organisation.version(),
                organisation.name(),
                identifiersOf(organisation),
                organisation.closedOn(),
                organisation.successorIds());
    }

    static List<Identified> identifiersOf(Organisation organisation) {
        return organisation.identifiers().stream()
                .map(known -> new Identified(known.scheme(), known.identifier()))
                .toList();
    }
}
