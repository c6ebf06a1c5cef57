package uk.commonthread.partners.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Idempotency;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.partners.organisation.Organisations;
import uk.commonthread.partners.partnership.PartnershipEnds;
import uk.commonthread.partners.partnership.Partnerships;
import uk.commonthread.partners.period.Ending;
import uk.commonthread.partners.period.Period;

@ApplicationScoped
class SeatService {
    private final SeatRepository seats;
    private final SeatHolders holders;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    SeatService(
            SeatRepository seats,
            SeatHolders holders,
            Partnerships partnerships,
            Organisations organisations,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.seats = seats;
        this.holders = holders;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<SeatView> list(UUID partnershipId, @Nullable LocalDate asOf, PageRequest page) {
        partnerships.requirePeriod(partnershipId);
        var day = asOf == null ? today() : asOf;
        var rows = seats.list(partnershipId, day, page);
        var held = holders.countOn(rows.stream().map(Seat::id).toList(), day);
        return page.of(rows, Seat::id, seat -> SeatView.of(seat, held.getOrDefault(seat.id(), 0)));
    }

    @Transactional
    SeatView get(UUID partnershipId, UUID id, @Nullable LocalDate asOf) {
        return view(seats.require(partnershipId, id), asOf == null ? today() : asOf);
    }

    @Transactional
    SeatView create(@Nullable String key, UUID partnershipId, NewSeat request) {
        caller.require("SECRETARIAT", partnershipId);
        return idempotency.once(key, "createSeat " + partnershipId, request, SeatView.class, () -> {
            var whole = partnerships.requirePeriod(partnershipId);
            var period = Period.of(
                    request.from() == null ? whole.from() : request.from(),
                    request.to() == null ? whole.to() : request.to());
            if (!whole.encloses(period)) {
                throw ApiException.field("from", "The seat must lie within the partnership's days, " + whole);
            }
            organisations.requireOpen(request.nominatingOrganisationId(), period.from(), "nominatingOrganisationId");
            var seat = new Seat(partnershipId, request.profile(), period);
            seats.persistAndFlush(seat);
            return view(seat, today());
        });
    }

    @Transactional
    SeatView change(UUID partnershipId, UUID id, int expectedVersion, SeatChange request) {
        caller.require("SECRETARIAT", partnershipId);
        var seat = seats.lock(partnershipId, id, expectedVersion);
        organisations.requireOpen(request.nominatingOrganisationId(), today(), "nominatingOrganisationId");
        var held = holders.mostAtOnce(id, new Period(today(), null));
        if (held > request.max()) {
            throw new ApiException(SeatProblem.SEAT_HELD, held + " people hold the seat at once, now or later");
        }
        seat.change(request.profile(), today());
        seats.flush(); // the view carries the new version
        return view(seat, today());
    }

    @Transactional
    SeatView end(UUID partnershipId, UUID id, int expectedVersion, Ending request) {
        caller.require("SECRETARIAT", partnershipId);
        var seat = seats.lock(partnershipId, id, expectedVersion);
        if (holders.mostAtOnce(id, new Period(request.on().plusDays(1), null)) > 0) {
            throw new ApiException(SeatProblem.SEAT_HELD, "Somebody holds the seat after that day; end that first");
        }
        seat.end(request.on(), today());
        seats.flush();
        return view(seat, today());
    }

    void endWithPartnership(@Observes PartnershipEnds partnership) {
        seats.of(partnership.partnershipId()).forEach(seat -> seat.endWithPartnership(partnership.on()));
    }

    private SeatView view(Seat seat, LocalDate day) {
        return SeatView.of(seat, holders.countOn(List.of(seat.id()), day).getOrDefault(seat.id(), 0));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
