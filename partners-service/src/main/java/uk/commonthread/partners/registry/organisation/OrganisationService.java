package uk.commonthread.partners.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.job.Job;
import uk.commonthread.kit.job.OwnJobs;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.problem.FieldError;
import uk.commonthread.kit.web.NamedPageRequest;
import uk.commonthread.kit.web.NamedPageRequest.Place;
import uk.commonthread.kit.web.Page;
import uk.commonthread.partners.dated.name.DatedNames;
import uk.commonthread.partners.dated.name.NamedList;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.dated.succession.NewSuccessor;
import uk.commonthread.partners.registry.claim.Claims;
import uk.commonthread.partners.registry.identifier.Identifier;
import uk.commonthread.partners.registry.identifier.Postcode;
import uk.commonthread.partners.registry.identifier.Scheme;

@ApplicationScoped
class OrganisationService {
    private final OrganisationRepository organisations;
    private final Claims claims;
    private final Acts acts;
    private final OwnJobs jobs;

    OrganisationService(OrganisationRepository organisations, Claims claims, Acts acts, OwnJobs jobs) {
        this.organisations = organisations;
        this.claims = claims;
        this.acts = acts;
        this.jobs = jobs;
    }

    @Transactional
    Page<OrganisationView> list(
            @Nullable String namePart,
            @Nullable String scheme,
            @Nullable String identifier,
            @Nullable LocalDate asOf,
            NamedPageRequest page) {
        var day = acts.day(asOf);
        var rows = organisations.list(namePart, wanted(scheme, identifier), asOf, day, page);
        var successions = organisations.successions(rows, day);
        return page.of(
                rows,
                organisation -> new Place(DatedNames.on(organisation.names(), day), organisation.id()),
                organisation -> OrganisationView.of(organisation, day, successions));
    }

    /** With a day, only an organisation that was there on that day, as it was then. */
    @Transactional
    OrganisationView get(UUID id, @Nullable LocalDate asOf) {
        var organisation = organisations.require(id);
        if (asOf != null && !organisation.wasThereOn(asOf)) {
            throw ApiException.notFound("That organisation was not there on " + asOf + "; it is from "
                    + organisation.openedOn()
                    + (organisation.closedOn() == null ? "" : " to " + organisation.closedOn()));
        }
        return view(organisation, acts.day(asOf));
    }

    /** Begins to make a file of them, for the caller to fetch. */
    @Transactional
    Job export(NewOrganisationExport request) {
        if (request.name() != null) {
            NamedList.requireSearchable(request.name());
        }
        return jobs.start(OrganisationExports.NAME, OrganisationExports.Asked.of(request, acts.today()));
    }

    @Transactional
    OrganisationView create(@Nullable String key, NewOrganisation request) {
        return acts.once(
                key,
                "createOrganisation",
                request,
                id -> view(organisations.require(id), acts.today()),
                () -> create(request));
    }

    private UUID create(NewOrganisation request) {
        var from = request.from() == null ? acts.today() : request.from();
        var role = new OrganisationRole(request.role(), true, new Period(from, null));
        var errors = new ArrayList<FieldError>();
        var postcode = Postcode.read(request.postcode(), "postcode", errors);
        var identifiers = read(request.identifiers(), List.of(role), postcode, errors);
        refuse(errors);
        claim(identifiers, null);
        return acts.tell(
                        "created",
                        new Organisation(request.name(), List.of(role), identifiers, postcode, acts.today()),
                        OrganisationState::of)
                .id();
    }

    @Transactional
    OrganisationView update(UUID id, int expectedVersion, OrganisationChange request) {
        var organisation = organisations.require(id, expectedVersion);
        var roles = request.roles().stream()
                .map(role -> new OrganisationRole(role.role(), role.primary(), Period.of(role.from(), role.to())))
                .toList();
        var errors = new ArrayList<FieldError>();
        var postcode = Postcode.read(request.postcode(), "postcode", errors);
        var identifiers = read(request.identifiers(), roles, postcode, errors);
        refuse(errors);
        claim(identifiers, id);
        organisation.update(request.name(), request.nameFrom(), roles, identifiers, postcode, acts.today());
        return told("updated", organisation);
    }

    @Transactional
    OrganisationView close(UUID id, int expectedVersion, OrganisationClosure request) {
        var organisation = organisations.require(id, expectedVersion);
        requireSuccessors(request);
        organisation.close(request.on(), request.successorIds(), acts.today());
        return told("closed", organisation);
    }

    @Transactional
    OrganisationView succeed(UUID id, int expectedVersion, NewSuccessor request) {
        var organisation = organisations.require(id, expectedVersion);
        requireSuccessor(request.successorId(), request.from(), "successorId");
        organisation.succeed(request);
        return told("succeeded", organisation);
    }

    private OrganisationView told(String verb, Organisation organisation) {
        return view(acts.tell(verb, organisation, OrganisationState::of), acts.today());
    }

    private OrganisationView view(Organisation organisation, LocalDate day) {
        return OrganisationView.of(organisation, day, organisations.successions(List.of(organisation), day));
    }

    /** Reads all identifiers before refusing any, so that a person can mend them in one go. */
    static Set<Identifier> read(
            List<IdentifierGiven> given,
            Collection<OrganisationRole> roles,
            @Nullable String postcode,
            List<FieldError> errors) {
        var identifiers = new LinkedHashSet<Identifier>();
        var outsideNorthernIreland = Postcode.isOutsideNorthernIreland(postcode)
                && given.stream().noneMatch(one -> Scheme.isOfNorthernIreland(one.scheme()));
        for (int i = 0; i < given.size(); i++) {
            var path = "identifiers[" + i + "]";
            var identifier = Identifier.read(
                    given.get(i).scheme(), given.get(i).identifier(), path, outsideNorthernIreland, errors);
            identifier.ifPresent(read -> {
                odsFault(read, roles)
                        .ifPresent(
                                fault -> errors.add(new FieldError(path + ".identifier", "contradicts-role", fault)));
                if (!identifiers.add(read)) {
                    errors.add(
                            new FieldError(path + ".identifier", "repeated", "This identifier is in the list twice"));
                }
            });
        }
        return identifiers;
    }

    private static Optional<String> odsFault(Identifier identifier, Collection<OrganisationRole> roles) {
        return identifier.scheme() != Scheme.NHS
                ? Optional.empty()
                : roles.stream()
                        .filter(OrganisationRole::primary)
                        .flatMap(role -> Stream.ofNullable(role.kind().odsFault(identifier.value())))
                        .findFirst();
    }

    /** Makes sure that no other open organisation has any of them, also not by a request at this very moment. */
    private void claim(Set<Identifier> identifiers, @Nullable UUID except) {
        claims.take(identifiers.stream().map(Identifier::orgId).toList());
        var index = 0;
        for (var identifier : identifiers) {
            var holder = organisations.holderOf(identifier, acts.today(), except);
            if (holder.isPresent()) {
                var detail = identifier.orgId() + " is the identifier of organisation " + holder.get()
                        + ", which is registered already";
                throw new ApiException(
                        OrganisationProblem.IDENTIFIER_TAKEN,
                        detail,
                        List.of(new FieldError(
                                "identifiers[" + index + "].identifier",
                                "taken",
                                Map.of("identifier", identifier.orgId(), "organisation", holder.get()),
                                detail)));
            }
            index++;
        }
    }

    private void requireSuccessors(OrganisationClosure request) {
        for (var successorId : request.successorIds()) {
            requireSuccessor(successorId, request.on().plusDays(1), "successorIds");
        }
    }

    private void requireSuccessor(UUID successorId, LocalDate day, String field) {
        var successor = organisations
                .findByIdOptional(successorId)
                .orElseThrow(() -> ApiException.field(field, "unknown", "There is no organisation " + successorId));
        if (!successor.isOpenOn(day)) {
            throw ApiException.field(
                    field,
                    "closed",
                    Map.of("on", String.valueOf(successor.closedOn())),
                    "Organisation " + successorId + " closed on " + successor.closedOn());
        }
    }

    private static @Nullable Identifier wanted(@Nullable String scheme, @Nullable String identifier) {
        if (scheme == null && identifier == null) {
            return null;
        }
        if (scheme == null) {
            throw ApiException.field("scheme", "required-together", "Send scheme and identifier together");
        }
        if (identifier == null) {
            throw ApiException.field("identifier", "required-together", "Send scheme and identifier together");
        }
        var errors = new ArrayList<FieldError>();
        var read = Identifier.read(scheme, identifier, "", false, errors);
        refuse(errors);
        return read.orElseThrow();
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new ApiException(
                    CommonProblem.INVALID_REQUEST, errors.getFirst().message(), errors);
        }
    }
}
