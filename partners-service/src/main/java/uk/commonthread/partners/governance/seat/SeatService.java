package uk.commonthread.partners.governance.seat;

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
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.partners.dated.period.Ending;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.governance.partnership.PartnershipBegins;
import uk.commonthread.partners.governance.partnership.PartnershipEnds;
import uk.commonthread.partners.governance.partnership.Partnerships;
import uk.commonthread.partners.registry.organisation.Organisations;

@ApplicationScoped
class SeatService {
    private final SeatRepository seats;
    private final SeatHolders holders;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Acts acts;

    SeatService(
            SeatRepository seats,
            SeatHolders holders,
            Partnerships partnerships,
            Organisations organisations,
            Acts acts) {
        this.seats = seats;
        this.holders = holders;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.acts = acts;
    }

    @Transactional
    Page<SeatView> list(UUID partnershipId, @Nullable LocalDate asOf, PageRequest page) {
        partnerships.requirePeriod(partnershipId);
        var day = acts.day(asOf);
        var rows = seats.list(partnershipId, day, page);
        return page.of(rows, Seat::id, views(rows, day));
    }

    @Transactional
    SeatView get(UUID partnershipId, UUID id, @Nullable LocalDate asOf) {
        return view(seats.require(partnershipId, id), acts.day(asOf));
    }

    @Transactional
    SeatView create(@Nullable String key, UUID partnershipId, SeatInput request) {
        return acts.once(key, "createSeat " + partnershipId, request, id -> get(partnershipId, id, null), () -> {
            var period = request.within(partnerships.hold(partnershipId));
            var terms = checked(partnershipId, request, period.from());
            return acts.tell("created", new Seat(partnershipId, terms, period), SeatState::of)
                    .id();
        });
    }

    @Transactional
    SeatView update(UUID partnershipId, UUID id, int expectedVersion, SeatInput request) {
        var seat = seats.lock(partnershipId, id, expectedVersion);
        var terms = checked(partnershipId, request, acts.today());
        var held = holders.mostAtOnce(id, new Period(acts.today(), null));
        if (held > terms.max()) {
            throw new ApiException(
                    SeatProblem.SEAT_HELD, Map.of("held", held), held + " people hold the seat at once, now or later");
        }
        request.requireDays(seat.period());
        seat.update(terms, acts.today());
        return view(acts.tell("updated", seat, SeatState::of), acts.today());
    }

    @Transactional
    SeatView end(UUID partnershipId, UUID id, int expectedVersion, Ending request) {
        var whole = partnerships.hold(partnershipId);
        var seat = seats.lock(partnershipId, id, expectedVersion);
        Partnerships.requireNotAfter(whole, request.on(), "on");
        if (holders.anyAfter(id, request.on())) {
            throw new ApiException(
                    SeatProblem.SEAT_HELD, "Someone is a member or observer there after that day; end that first");
        }
        seat.end(request.on(), acts.today());
        return view(acts.tell("ended", seat, SeatState::of), acts.today());
    }

    void endWithPartnership(@Observes PartnershipEnds partnership) {
        for (var seat : seats.lastingBeyond(partnership.partnershipId(), partnership.on())) {
            seat.endWithPartnership(partnership.on());
            acts.tell("ended", seat, SeatState::of);
        }
    }

    /** Members lie within their seat's days, so the seats answer for them. */
    void refuseLaterBeginning(@Observes PartnershipBegins partnership) {
        seats.earliestBefore(partnership.partnershipId(), partnership.on()).ifPresent(seat -> {
            throw ApiException.field(
                    "from",
                    "after-seat",
                    Map.of("from", seat.period().from()),
                    "A seat begins on " + seat.period().from() + "; the partnership must be there by then");
        });
    }

    private SeatTerms checked(UUID partnershipId, SeatInput request, LocalDate day) {
        var terms = request.terms().checked();
        organisations.requireOpen(terms.nominatingOrganisationId(), day, "nominatingOrganisationId");
        var areaId = terms.areaId();
        if (areaId != null && !partnerships.governed(partnershipId).areaIds().contains(areaId)) {
            throw ApiException.field(
                    "areaId", "not-of-partnership", "Choose an area of the partnership, or add it to them first");
        }
        return terms;
    }

    private SeatView view(Seat seat, LocalDate day) {
        return views(List.of(seat), day).apply(seat);
    }

    /** How each of these is shown: with how many hold it and what its organisation is called on that day. */
    private Function<Seat, SeatView> views(List<Seat> rows, LocalDate day) {
        var held = holders.countOn(rows.stream().map(Seat::id).toList(), day);
        var names = organisations.names(rows.stream().map(seat -> seat.terms().nominatingOrganisationId()), day);
        return seat -> SeatView.of(seat, held.getOrDefault(seat.id(), 0), names);
    }
}
