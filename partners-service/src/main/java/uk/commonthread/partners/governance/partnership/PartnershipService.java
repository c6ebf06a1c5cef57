package uk.commonthread.partners.governance.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.NamedPageRequest;
import uk.commonthread.kit.web.NamedPageRequest.Place;
import uk.commonthread.kit.web.Page;
import uk.commonthread.partners.dated.name.DatedNames;
import uk.commonthread.partners.dated.period.Ending;
import uk.commonthread.partners.dated.succession.NewSuccessor;
import uk.commonthread.partners.dated.succession.Succession;
import uk.commonthread.partners.registry.area.Areas;
import uk.commonthread.partners.registry.claim.Claims;
import uk.commonthread.partners.registry.organisation.Organisations;

@ApplicationScoped
class PartnershipService {
    private final PartnershipRepository partnerships;
    private final PartnershipKindRepository kinds;
    private final Organisations organisations;
    private final Areas areas;
    private final Claims claims;
    private final Acts acts;
    private final Event<PartnershipBegins> beginnings;
    private final Event<PartnershipEnds> endings;

    PartnershipService(
            PartnershipRepository partnerships,
            PartnershipKindRepository kinds,
            Organisations organisations,
            Areas areas,
            Claims claims,
            Acts acts,
            Event<PartnershipBegins> beginnings,
            Event<PartnershipEnds> endings) {
        this.partnerships = partnerships;
        this.kinds = kinds;
        this.organisations = organisations;
        this.areas = areas;
        this.claims = claims;
        this.acts = acts;
        this.beginnings = beginnings;
        this.endings = endings;
    }

    @Transactional
    PartnershipKindView.Listed kinds(@Nullable LocalDate asOf) {
        return new PartnershipKindView.Listed(kinds.knownOn(acts.day(asOf)).stream()
                .map(PartnershipKindView::of)
                .toList());
    }

    @Transactional
    Page<PartnershipView> list(
            @Nullable String slug, @Nullable String namePart, @Nullable LocalDate asOf, NamedPageRequest page) {
        var day = acts.day(asOf);
        var rows = partnerships.list(slug, namePart, asOf, day, page);
        var successions = partnerships.successions(rows, day);
        return page.of(
                rows,
                partnership -> new Place(DatedNames.on(partnership.names(), day), partnership.id()),
                partnership -> PartnershipView.of(partnership, day, successions));
    }

    /** With a day, only a partnership that was there on that day, as it was then. */
    @Transactional
    PartnershipView get(UUID id, @Nullable LocalDate asOf) {
        var partnership = partnerships.require(id);
        if (asOf != null && !partnership.period().covers(asOf)) {
            throw ApiException.notFound(
                    "That partnership was not there on " + asOf + "; it is " + partnership.period());
        }
        return view(partnership, acts.day(asOf));
    }

    @Transactional
    PartnershipView create(@Nullable String key, NewPartnership request) {
        return acts.once(key, "createPartnership", request, id -> view(partnerships.require(id), acts.today()), () -> {
            check(request.profile(), null);
            claims.take("partnership " + request.slug());
            partnerships.bySlug(request.slug()).ifPresent(other -> {
                throw new ApiException(
                        PartnershipProblem.SLUG_TAKEN,
                        Map.of("partnership", other.id()),
                        "It is the address of partnership " + other.id() + ", for ever");
            });
            return acts.tell(
                            "created",
                            new Partnership(request.slug(), request.profile(), request.to()),
                            PartnershipState::of)
                    .id();
        });
    }

    @Transactional
    PartnershipView update(UUID id, int expectedVersion, PartnershipChange request) {
        var partnership = partnerships.lock(id, expectedVersion);
        check(request.profile(), id);
        partnership.update(request, acts.today());
        beginnings.fire(new PartnershipBegins(id, request.profile().from()));
        return told("updated", partnership);
    }

    @Transactional
    PartnershipView end(UUID id, int expectedVersion, Ending request) {
        var partnership = partnerships.lock(id, expectedVersion);
        partnership.end(request.on(), acts.today());
        endings.fire(new PartnershipEnds(id, request.on()));
        return told("ended", partnership);
    }

    @Transactional
    PartnershipView succeed(UUID id, int expectedVersion, NewSuccessor request) {
        var partnership = partnerships.lock(id, expectedVersion);
        Succession.requireThere(
                partnerships.findByIdOptional(request.successorId()).map(Partnership::period), request, "partnership");
        partnership.succeed(request);
        return told("succeeded", partnership);
    }

    private PartnershipView told(String verb, Partnership partnership) {
        return view(acts.tell(verb, partnership, PartnershipState::of), acts.today());
    }

    private PartnershipView view(Partnership partnership, LocalDate day) {
        return PartnershipView.of(partnership, day, partnerships.successions(List.of(partnership), day));
    }

    private void check(PartnershipProfile profile, @Nullable UUID self) {
        var kind = kinds.findById(profile.ofKind());
        if (kind == null) {
            throw ApiException.field("kind", "unknown", "There is no such kind of partnership under that regime");
        }
        if (!kind.isKnownOn(profile.from())) {
            throw ApiException.field(
                    "from", "unknown-then", "The law does not know this kind of partnership on that day");
        }
        organisations.requireOpen(profile.hostOrganisationId(), profile.from(), "hostOrganisationId");
        areas.requireAll(profile.areaIds(), "areaIds");
        requireParent(profile.parentId(), self);
        if (profile.introduction() != null) {
            profile.introduction().citations().stream().findFirst().ifPresent(citation -> {
                throw ApiException.field(
                        "introduction." + citation.path(), "misplaced", "An introduction cites nothing; leave it out");
            });
        }
    }

    /** The parent must be there, and must not lie below the partnership itself. */
    private void requireParent(@Nullable UUID parentId, @Nullable UUID self) {
        if (parentId == null) {
            return;
        }
        claims.take("partnership parents"); // two moves at once could make a circle that neither sees
        var upwards = partnerships.upwardsFrom(parentId);
        if (upwards.isEmpty()) {
            throw ApiException.field("parentId", "unknown", "There is no such partnership");
        }
        if (self != null && upwards.contains(self)) {
            throw ApiException.field("parentId", "below-itself", "A partnership cannot be a part of itself");
        }
    }
}
