package uk.commonthread.partners.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.partners.identifier.Identifier;

/** A body that takes part in partnerships. */
@Entity
@Table(name = "organisation")
class Organisation {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String name;

    @Column
    private @Nullable String postcode;

    @Column
    private @Nullable LocalDate closedOn;

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
    @Column(name = "successor_id")
    private Set<UUID> successorIds = new LinkedHashSet<>();

    protected Organisation() {}

    Organisation(
            String name,
            List<OrganisationRole> roles,
            Collection<Identifier> identifiers,
            @Nullable String postcode,
            LocalDate today) {
        this.name = name.strip();
        this.postcode = postcode;
        this.roles.addAll(onePrimaryAtATime(roles));
        identifiers.forEach(
                identifier -> this.identifiers.add(OrganisationIdentifier.declared(identifier, today, closedOn)));
    }

    /** Corrects or updates what is known. An identifier that stays keeps when and how it was recorded. */
    void change(
            String name,
            List<OrganisationRole> roles,
            Collection<Identifier> identifiers,
            @Nullable String postcode,
            LocalDate today) {
        requireOpen(today);
        this.name = name.strip();
        this.postcode = postcode;
        var wanted = Set.copyOf(onePrimaryAtATime(roles));
        this.roles.retainAll(wanted);
        this.roles.addAll(wanted);
        this.identifiers.removeIf(known -> identifiers.stream().noneMatch(known::is));
        identifiers.stream()
                .filter(identifier -> this.identifiers.stream().noneMatch(known -> known.is(identifier)))
                .forEach(identifier ->
                        this.identifiers.add(OrganisationIdentifier.declared(identifier, today, closedOn)));
    }

    /** Closes after its last day, which may be moved for as long as it is still to come. */
    void close(LocalDate on, Set<UUID> successors, LocalDate today) {
        requireOpen(today);
        if (successors.stream().anyMatch(successor -> successor.equals(id))) {
            throw ApiException.field("successorIds", "An organisation cannot succeed itself");
        }
        closedOn = on;
        successorIds.retainAll(successors);
        successorIds.addAll(successors);
        var closing =
                identifiers.stream().map(identifier -> identifier.closing(on)).collect(Collectors.toSet());
        identifiers.clear();
        identifiers.addAll(closing);
    }

    /** Whether it exists on that day. The last day counts. */
    boolean isOpenOn(LocalDate day) {
        return closedOn == null || !closedOn.isBefore(day);
    }

    private void requireOpen(LocalDate today) {
        if (!isOpenOn(today)) {
            throw new ApiException(
                    OrganisationProblem.ORGANISATION_CLOSED,
                    "It closed on " + closedOn + ", and is kept as it was then");
        }
    }

    private static List<OrganisationRole> onePrimaryAtATime(List<OrganisationRole> roles) {
        for (int i = 0; i < roles.size(); i++) {
            for (int j = i + 1; j < roles.size(); j++) {
                if (roles.get(i).clashesWith(roles.get(j))) {
                    throw ApiException.field(
                            "roles", "On any day one role at most is the primary one, and none is held twice");
                }
            }
        }
        return roles;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
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

    Set<UUID> successorIds() {
        return successorIds;
    }
}
