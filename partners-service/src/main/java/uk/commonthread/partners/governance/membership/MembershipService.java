package uk.commonthread.partners.governance.membership;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.partners.dated.period.Ending;
import uk.commonthread.partners.governance.partnership.PartnershipEnds;
import uk.commonthread.partners.governance.seat.SeatTerms;
import uk.commonthread.partners.governance.seat.Seats;
import uk.commonthread.partners.registry.organisation.Organisations;
import uk.commonthread.partners.registry.person.People;

@ApplicationScoped
class MembershipService {
    private final MembershipRepository memberships;
    private final Seats seats;
    private final Organisations organisations;
    private final People people;
    private final Acts acts;
    private final Caller caller;

    MembershipService(
            MembershipRepository memberships,
            Seats seats,
            Organisations organisations,
            People people,
            Acts acts,
            Caller caller) {
        this.memberships = memberships;
        this.seats = seats;
        this.organisations = organisations;
        this.people = people;
        this.acts = acts;
        this.caller = caller;
    }

    @Transactional
    Page<MembershipView> list(
            @Nullable UUID partnershipId, @Nullable UUID organisationId, @Nullable LocalDate asOf, PageRequest page) {
        var day = acts.day(asOf);
        var rows = memberships.list(partnershipId, organisationId, day, page);
        return page.of(rows, Membership::id, views(rows, day));
    }

    /** Whoever works in the partnership reads the record of its staff, everybody else the public one. */
    @Transactional
    Shown get(UUID id, @Nullable LocalDate asOf) {
        var membership = memberships.require(id);
        if (asOf != null && !membership.holder().period().covers(asOf)) {
            throw ApiException.notFound("That membership did not hold on " + asOf + "; it is "
                    + membership.holder().period());
        }
        return new Shown(view(membership, acts.day(asOf)), worksThere(membership));
    }

    /** A membership as the caller may read it. */
    record Shown(MembershipView view, boolean toStaff) {}

    @Transactional
    MembershipView create(@Nullable String key, MembershipInput request) {
        var place = seats.lock(request.seatId(), "seatId");
        return acts.once(key, "createMembership", request, id -> view(memberships.require(id), acts.today()), () -> {
            var holder = request.holder(people.choose(request.personId(), request.person()));
            check(request.seatId(), place, holder, null);
            return acts.tell(
                            "created",
                            new Membership(request.seatId(), place.partnershipId(), holder),
                            MembershipState::of)
                    .id();
        });
    }

    @Transactional
    MembershipView update(UUID id, int expectedVersion, MembershipInput request) {
        var membership = memberships.require(id);
        ApiException.requireSame("seatId", membership.seatId(), request.seatId());
        var place = seats.lock(membership.seatId(), "seatId");
        membership = memberships.require(id, expectedVersion);
        var holder = request.holder(people.choose(request.personId(), request.person()));
        check(membership.seatId(), place, holder, id);
        membership.update(holder, acts.today());
        return told("updated", membership);
    }

    @Transactional
    MembershipView end(UUID id, int expectedVersion, Ending request) {
        var membership = memberships.require(id);
        var place = seats.lock(membership.seatId(), "seatId");
        membership = memberships.require(id, expectedVersion);
        // An end that moves to a later day may meet who was to follow.
        var holder = membership.holder();
        check(membership.seatId(), place, holder.during(holder.period().endingOn(request.on(), acts.today())), id);
        membership.end(request.on(), acts.today());
        return told("ended", membership);
    }

    void endWithPartnership(@Observes PartnershipEnds partnership) {
        for (var membership : memberships.lastingBeyond(partnership.partnershipId(), partnership.on())) {
            membership.endWithPartnership(partnership.on());
            acts.tell("ended", membership, MembershipState::of);
        }
    }

    /** The seat is locked by now, so nobody takes a place between the check and the commit. */
    private void check(UUID seatId, Seats.Room place, Holder holder, @Nullable UUID self) {
        if (!place.period().encloses(holder.period())) {
            throw ApiException.field(
                    "from",
                    "outside-seat",
                    place.period().params(),
                    "The membership must lie within the seat's days, " + place.period());
        }
        organisations.requireOpen(
                holder.onBehalfOfOrganisationId(), holder.period().from(), "onBehalfOfOrganisationId");
        var others = memberships.onSeat(seatId).stream()
                .filter(other -> !other.id().equals(self))
                .toList();
        refuseRepetition(holder, others);
        refuseFullSeat(place, holder, others);
    }

    private static void refuseRepetition(Holder holder, List<Membership> others) {
        for (var other : others) {
            if (holder.repeats(other.holder())) {
                throw new ApiException(
                        MembershipProblem.MEMBERSHIP_OVERLAPS,
                        Map.of("membership", other.id()),
                        "Membership " + other.id() + " is theirs "
                                + other.holder().period());
            }
        }
    }

    private static void refuseFullSeat(Seats.Room place, Holder holder, List<Membership> others) {
        var taken = others.stream()
                .map(Membership::holder)
                .filter(other -> other.role().takesAPlace())
                .map(Holder::period)
                .toList();
        if (holder.role().takesAPlace() && Occupancy.most(taken, holder.period()) >= place.max()) {
            throw new ApiException(
                    MembershipProblem.SEAT_FULL,
                    Map.of("max", place.max()),
                    "The seat has " + place.max() + (place.max() == 1 ? " place" : " places")
                            + ", and on some of these days none is free");
        }
    }

    private MembershipView told(String verb, Membership membership) {
        return view(acts.tell(verb, membership, MembershipState::of), acts.today());
    }

    private MembershipView view(Membership membership, LocalDate day) {
        return views(List.of(membership), day).apply(membership);
    }

    /** How each of these is shown: with what its person, its seat and its organisation are called on that day. */
    private Function<Membership, MembershipView> views(List<Membership> rows, LocalDate day) {
        var held = rows.stream().map(Membership::holder).toList();
        var named = people.named(held.stream().map(Holder::personId));
        var terms = seats.terms(rows.stream().map(Membership::seatId));
        var names = organisations.names(held.stream().map(Holder::onBehalfOfOrganisationId), day);
        return row -> view(
                row,
                requireNonNull(named.get(row.holder().personId())),
                requireNonNull(terms.get(row.seatId())),
                names.getOrDefault(row.holder().onBehalfOfOrganisationId(), ""));
    }

    private MembershipView view(Membership membership, People.Named person, SeatTerms seat, String organisationName) {
        var toStaff = worksThere(membership);
        var named = toStaff
                || person.agreedToBeNamed()
                || membership.holder().role().isNamedInPublic(seat.elected());
        return MembershipView.of(membership, named ? person.name() : null, toStaff, seat.category(), organisationName);
    }

    private boolean worksThere(Membership membership) {
        return caller.holdsAny(membership.partnershipId());
    }
}
