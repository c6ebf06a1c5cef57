package uk.commonthread.partners.registry.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.store.VersionedEntity;
import uk.commonthread.partners.dated.name.DatedName;
import uk.commonthread.partners.dated.name.DatedNames;
import uk.commonthread.partners.dated.succession.NewSuccessor;
import uk.commonthread.partners.dated.succession.Succession;
import uk.commonthread.partners.registry.identifier.Identifier;

/** A body that takes part in partnerships. */
@Entity
@Audited("partners.organisation")
@Table(name = "organisation")
class Organisation extends VersionedEntity {
    @Column
    private @Nullable String postcode;

    @Column(nullable = false)
    private LocalDate openedOn;

    @Column
    private @Nullable LocalDate closedOn;

    @ElementCollection
    @CollectionTable(name = "organisation_name", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderBy("period.from")
    private Set<DatedName> names = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_role", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderBy("period.from, kind")
    private Set<OrganisationRole> roles = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_identifier", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderBy("scheme, identifier")
    private Set<OrganisationIdentifier> identifiers = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_successor", joinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Succession> successors = new LinkedHashSet<>();

    protected Organisation() {}

    Organisation(
            String name,
            List<OrganisationRole> roles,
            Collection<Identifier> identifiers,
            @Nullable String postcode,
            LocalDate today) {
        this.names.addAll(DatedNames.of(name));
        this.postcode = postcode;
        this.roles.addAll(onePrimaryAtATime(roles));
        this.openedOn = firstDay(roles);
        identifiers.forEach(
                identifier -> this.identifiers.add(OrganisationIdentifier.declared(identifier, today, closedOn)));
    }

    /**
     * Corrects or updates what is known. An identifier that stays keeps when and how it was recorded.
     *
     * @param nameFrom as {@link DatedNames#rename} has it
     */
    void update(
            String name,
            @Nullable LocalDate nameFrom,
            List<OrganisationRole> roles,
            Collection<Identifier> identifiers,
            @Nullable String postcode,
            LocalDate today) {
        requireOpen(today);
        this.postcode = postcode;
        var wanted = Set.copyOf(onePrimaryAtATime(roles));
        this.roles.retainAll(wanted);
        this.roles.addAll(wanted);
        this.openedOn = firstDay(roles);
        DatedNames.rename(names, name, nameFrom, openedOn, today);
        this.identifiers.removeIf(known -> identifiers.stream().noneMatch(known::is));
        identifiers.stream()
                .filter(identifier -> this.identifiers.stream().noneMatch(known -> known.is(identifier)))
                .forEach(identifier ->
                        this.identifiers.add(OrganisationIdentifier.declared(identifier, today, closedOn)));
    }

    /** Closes after its last day, which may be moved for as long as it is still to come. */
    void close(LocalDate on, Set<UUID> successorIds, LocalDate today) {
        requireOpen(today);
        if (successorIds.stream().anyMatch(successor -> successor.equals(id()))) {
            throw ApiException.field("successorIds", "itself", "An organisation cannot succeed itself");
        }
        closedOn = on;
        var sources = successors.stream().collect(Collectors.toMap(Succession::successorId, Succession::source));
        successors.clear();
        successorIds.forEach(successor -> successors.add(
                new Succession(successor, on.plusDays(1), sources.getOrDefault(successor, Succession.DECLARED))));
        var closing =
                identifiers.stream().map(identifier -> identifier.closing(on)).collect(Collectors.toSet());
        identifiers.clear();
        identifiers.addAll(closing);
    }

    /** Says what followed it, which may become known long after its last day. */
    void succeed(NewSuccessor request) {
        Succession.add(successors, request, id(), closedOn);
    }

    /** Whether it has not closed by that day. The last day counts. */
    boolean isOpenOn(LocalDate day) {
        return closedOn == null || !closedOn.isBefore(day);
    }

    /** Whether it has begun by that day and has not closed. */
    boolean wasThereOn(LocalDate day) {
        return !openedOn.isAfter(day) && isOpenOn(day);
    }

    private void requireOpen(LocalDate today) {
        if (!isOpenOn(today)) {
            throw new ApiException(
                    OrganisationProblem.ORGANISATION_CLOSED,
                    "It closed on " + closedOn + ", and is kept as it was then");
        }
    }

    private static LocalDate firstDay(List<OrganisationRole> roles) {
        return roles.stream()
                .map(role -> role.period().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static List<OrganisationRole> onePrimaryAtATime(List<OrganisationRole> roles) {
        for (int i = 0; i < roles.size(); i++) {
            for (int j = i + 1; j < roles.size(); j++) {
                if (roles.get(i).clashesWith(roles.get(j))) {
                    throw ApiException.field(
                            "roles",
                            "overlapping",
                            "On any day one role at most is the primary one, and none is held twice");
                }
            }
        }
        return roles;
    }

    /** What it is called now. */
    String name() {
        return DatedNames.latest(names);
    }

    Set<DatedName> names() {
        return names;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    String postcode() {
        return postcode;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    Set<OrganisationRole> roles() {
        return roles;
    }

    Set<OrganisationIdentifier> identifiers() {
        return identifiers;
    }

    Set<Succession> successors() {
        return successors;
    }

    Set<UUID> successorIds() {
        return successors.stream().map(Succession::successorId).collect(Collectors.toUnmodifiableSet());
    }
}
