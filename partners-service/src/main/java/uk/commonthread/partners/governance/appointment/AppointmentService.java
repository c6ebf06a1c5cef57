package uk.commonthread.partners.governance.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.Outbox;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.web.Idempotency;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.partners.Functions;
import uk.commonthread.partners.dated.period.Ending;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.governance.partnership.PartnershipEnds;
import uk.commonthread.partners.governance.partnership.Partnerships;
import uk.commonthread.partners.registry.claim.Claims;

@ApplicationScoped
class AppointmentService {
    private final AppointmentRepository appointments;
    private final Partnerships partnerships;
    private final Claims claims;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    AppointmentService(
            AppointmentRepository appointments,
            Partnerships partnerships,
            Claims claims,
            Idempotency idempotency,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.appointments = appointments;
        this.partnerships = partnerships;
        this.claims = claims;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Where the caller is of the secretariat; everywhere, for an administrator. */
    @Transactional
    Page<AppointmentView> list(@Nullable UUID partnershipId, @Nullable LocalDate asOf, PageRequest page) {
        var day = asOf == null ? today() : asOf;
        if (partnershipId != null) {
            caller.require(Functions.SECRETARIAT, partnershipId);
            return page(appointments.list(Set.of(partnershipId), day, page), day, page);
        }
        return page(
                caller.isPlatformAdmin()
                        ? appointments.list(day, page)
                        : appointments.list(caller.bodiesWhere(Functions.SECRETARIAT), day, page),
                day,
                page);
    }

    /** What the caller holds today: few enough for one page. */
    @Transactional
    Page<AppointmentView> mine() {
        var rows = appointments.heldBy(caller.personId(), today());
        return page(rows, today(), new PageRequest(Math.max(1, rows.size()), null));
    }

    /** Hidden from all but the secretariat there and the person. */
    @Transactional
    AppointmentView get(UUID id) {
        var appointment = appointments.require(id);
        if (!isOwn(appointment.personId()) && !caller.holds(Functions.SECRETARIAT, appointment.partnershipId())) {
            throw ApiException.notFound("There is no appointment " + id);
        }
        return view(appointment);
    }

    @Transactional
    AppointmentView make(@Nullable String key, NewAppointment request) {
        caller.require(Functions.SECRETARIAT, request.partnershipId());
        refuseOwn(request.personId());
        return idempotency.once(key, "createAppointment", request, id -> view(appointments.require(id)), () -> {
            var period = Period.of(request.from(), request.to());
            check(request.personId(), request.partnershipId(), request.function(), period, null);
            var appointment = new Appointment(
                    request.personId(), request.personName(), request.partnershipId(), request.function(), period);
            appointments.persistAndFlush(appointment);
            outbox.changed("created", AppointmentState.of(appointment));
            return appointment.id();
        });
    }

    @Transactional
    AppointmentView change(UUID id, int expectedVersion, AppointmentChange request) {
        var appointment = requireFor(id, expectedVersion);
        refuseOwn(appointment.personId());
        var period = Period.of(request.from(), request.to());
        check(appointment.personId(), appointment.partnershipId(), appointment.function(), period, id);
        appointment.change(request.personName(), period, today());
        appointments.flush(); // the view and the events carry the new version
        return published("updated", appointment);
    }

    @Transactional
    AppointmentView end(UUID id, int expectedVersion, Ending request) {
        var appointment = requireFor(id, expectedVersion);
        var period = appointment.endingOn(request.on(), today());
        if (isOwn(appointment.personId()) && !appointment.period().encloses(period)) {
            refuseOwn(appointment.personId()); // moving one's own end to a later day is no standing down
        }
        check(appointment.personId(), appointment.partnershipId(), appointment.function(), period, id);
        appointment.end(request.on(), today());
        appointments.flush();
        return published("ended", appointment);
    }

    void endWithPartnership(@Observes PartnershipEnds partnership) {
        for (var appointment : appointments.lastingBeyond(partnership.partnershipId(), partnership.on())) {
            appointment.endWithPartnership(partnership.on());
            appointments.flush();
            published("ended", appointment);
        }
    }

    /** To a stranger it does not exist; its person may see it, and what else they may do is checked by the caller. */
    private Appointment requireFor(UUID id, int expectedVersion) {
        var appointment = appointments.require(id);
        if (!isOwn(appointment.personId()) && !caller.holds(Functions.SECRETARIAT, appointment.partnershipId())) {
            throw ApiException.notFound("There is no appointment " + id);
        }
        return appointments.require(id, expectedVersion);
    }

    private void check(UUID personId, UUID partnershipId, Function function, Period period, @Nullable UUID self) {
        var whole = partnerships.hold(partnershipId, "partnershipId");
        // It may begin before the partnership does: somebody has to set it up.
        if (whole.to() != null && (period.to() == null || period.to().isAfter(whole.to()))) {
            throw ApiException.field(
                    "to",
                    "after-partnership",
                    Map.of("last", String.valueOf(whole.to())),
                    "The partnership's last day is " + whole.to() + "; enter that or an earlier day");
        }
        claims.take("appointment " + personId + " " + partnershipId);
        appointments.clashing(personId, partnershipId, function, period, self).ifPresent(other -> {
            throw new ApiException(
                    AppointmentProblem.APPOINTMENT_OVERLAPS,
                    Map.of("appointment", other.id()),
                    "Appointment " + other.id() + " holds " + other.period());
        });
    }

    private boolean isOwn(UUID personId) {
        return caller.personId().equals(personId);
    }

    private void refuseOwn(UUID personId) {
        if (isOwn(personId) && !caller.isPlatformAdmin()) {
            throw new ApiException(
                    CommonProblem.FORBIDDEN,
                    "Another secretary or an administrator makes and changes your appointments");
        }
    }

    private AppointmentView published(String verb, Appointment appointment) {
        outbox.changed(verb, AppointmentState.of(appointment));
        return view(appointment);
    }

    private Page<AppointmentView> page(List<Appointment> rows, LocalDate day, PageRequest page) {
        var names = partnerships.names(
                rows.stream().map(Appointment::partnershipId).distinct().toList(), day);
        return page.of(
                rows, Appointment::id, row -> AppointmentView.of(row, names.getOrDefault(row.partnershipId(), "")));
    }

    private AppointmentView view(Appointment appointment) {
        var id = appointment.partnershipId();
        return AppointmentView.of(
                appointment, partnerships.names(List.of(id), today()).getOrDefault(id, ""));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
