package uk.commonthread.partners.governance.appointment;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.partners.Functions;
import uk.commonthread.partners.dated.period.Ending;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.governance.partnership.PartnershipEnds;
import uk.commonthread.partners.governance.partnership.Partnerships;
import uk.commonthread.partners.registry.claim.Claims;
import uk.commonthread.partners.registry.person.People;
import uk.commonthread.partners.registry.person.PersonLinked;

@ApplicationScoped
class AppointmentService {
    private final AppointmentRepository appointments;
    private final Partnerships partnerships;
    private final People people;
    private final Claims claims;
    private final Acts acts;
    private final AppointmentMails mails;
    private final Caller caller;

    AppointmentService(
            AppointmentRepository appointments,
            Partnerships partnerships,
            People people,
            Claims claims,
            Acts acts,
            AppointmentMails mails,
            Caller caller) {
        this.appointments = appointments;
        this.partnerships = partnerships;
        this.people = people;
        this.claims = claims;
        this.acts = acts;
        this.mails = mails;
        this.caller = caller;
    }

    /** Where the caller is of the secretariat; everywhere, for an administrator. */
    @Transactional
    Page<AppointmentView> list(@Nullable UUID partnershipId, @Nullable LocalDate asOf, PageRequest page) {
        var day = acts.day(asOf);
        return page(appointments.list(partnershipId, caller.insider(Functions.SECRETARIAT), day, page), day, page);
    }

    /** What the caller holds today: few enough for one page. */
    @Transactional
    Page<AppointmentView> mine() {
        var rows = people.withSubject(caller.personId())
                .map(personId -> appointments.heldBy(personId, acts.today()))
                .orElse(List.of());
        return page(rows, acts.today(), new PageRequest(Math.max(1, rows.size()), null));
    }

    @Transactional
    AppointmentView get(UUID id) {
        return view(appointments.require(id));
    }

    @Transactional
    AppointmentView create(@Nullable String key, NewAppointment request) {
        return acts.once(key, "createAppointment", request, id -> view(appointments.require(id)), () -> {
            var period = Period.of(request.from(), request.to());
            holdPartnership(request.partnershipId(), period);
            var personId = people.choose(request.personId(), request.person());
            var subject = people.holdSubject(personId);
            refuseOwn(subject);
            refuseRepetition(personId, request.partnershipId(), request.function(), period, null);
            var appointment = new Appointment(personId, request.partnershipId(), request.function(), period);
            tell("created", appointment, subject);
            mails.tellOfNew(appointment);
            return appointment.id();
        });
    }

    @Transactional
    AppointmentView update(UUID id, int expectedVersion, AppointmentChange request) {
        var appointment = appointments.require(id, expectedVersion);
        var subject = people.holdSubject(appointment.personId());
        refuseOwn(subject);
        var period = Period.of(request.from(), request.to());
        check(appointment, period);
        appointment.update(period, acts.today());
        tell("updated", appointment, subject);
        mails.tellOfNewDays(appointment);
        return view(appointment);
    }

    @Transactional
    AppointmentView end(UUID id, int expectedVersion, Ending request) {
        var appointment = appointments.require(id, expectedVersion);
        var subject = people.holdSubject(appointment.personId());
        var period = appointment.endingOn(request.on(), acts.today());
        if (!appointment.period().encloses(period)) {
            refuseOwn(subject); // moving one's own end to a later day is no standing down
        }
        check(appointment, period);
        appointment.end(request.on(), acts.today());
        tell("ended", appointment, subject);
        mails.tellOfEnd(appointment);
        return view(appointment);
    }

    void endWithPartnership(@Observes PartnershipEnds partnership) {
        for (var appointment : appointments.lastingBeyond(partnership.partnershipId(), partnership.on())) {
            var subject = people.holdSubject(appointment.personId());
            appointment.endWithPartnership(partnership.on());
            tell("ended", appointment, subject);
            mails.tellOfEnd(appointment);
        }
    }

    /** From now on their appointments let them do something, which is told as a new version of each. */
    void tellAgain(@Observes PersonLinked person) {
        for (var appointment : appointments.of(person.personId())) {
            appointments.renew(appointment);
            tell("updated", appointment, person.subject());
        }
    }

    private void check(Appointment appointment, Period period) {
        holdPartnership(appointment.partnershipId(), period);
        refuseRepetition(
                appointment.personId(), appointment.partnershipId(), appointment.function(), period, appointment.id());
    }

    private void holdPartnership(UUID partnershipId, Period period) {
        var whole = partnerships.hold(partnershipId, "partnershipId");
        // It may begin before the partnership does: somebody has to set it up.
        Partnerships.requireNotAfter(whole, period.to(), "to");
    }

    private void refuseRepetition(
            UUID personId, UUID partnershipId, Function function, Period period, @Nullable UUID self) {
        claims.take("appointment " + personId + " " + partnershipId);
        appointments.clashing(personId, partnershipId, function, period, self).ifPresent(other -> {
            throw new ApiException(
                    AppointmentProblem.APPOINTMENT_OVERLAPS,
                    Map.of("appointment", other.id()),
                    "Appointment " + other.id() + " holds " + other.period());
        });
    }

    private void refuseOwn(@Nullable UUID subject) {
        if (caller.personId().equals(subject) && !caller.isPlatformAdmin()) {
            throw new ApiException(
                    CommonProblem.FORBIDDEN,
                    "Another secretary or an administrator makes and changes your appointments");
        }
    }

    private void tell(String verb, Appointment appointment, @Nullable UUID subject) {
        acts.tell(verb, appointment, told -> AppointmentState.of(told, subject));
    }

    private Page<AppointmentView> page(List<Appointment> rows, LocalDate day, PageRequest page) {
        var view = views(rows, day);
        return page.of(rows, Appointment::id, view);
    }

    private AppointmentView view(Appointment appointment) {
        return views(List.of(appointment), acts.today()).apply(appointment);
    }

    /** How each of these is shown: with its person's name, and its partnership's of the day. */
    private java.util.function.Function<Appointment, AppointmentView> views(List<Appointment> rows, LocalDate day) {
        var named = people.named(rows.stream().map(Appointment::personId));
        var partnershipNames = partnerships.names(rows.stream().map(Appointment::partnershipId), day);
        return row -> AppointmentView.of(
                row, requireNonNull(named.get(row.personId())), partnershipNames.getOrDefault(row.partnershipId(), ""));
    }
}
