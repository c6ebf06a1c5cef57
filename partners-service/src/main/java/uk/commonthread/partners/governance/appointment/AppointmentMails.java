package uk.commonthread.partners.governance.appointment;

import static java.util.Objects.requireNonNull;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.mail.Mails;
import uk.commonthread.kit.mail.Message;
import uk.commonthread.kit.mail.Site;
import uk.commonthread.partners.governance.partnership.Partnerships;
import uk.commonthread.partners.registry.person.People;

/**
 * Tells people by mail which function they have been given, and when it ends. Whose mail address is not known is not told,
 * which stands in nobody's way.
 */
@ApplicationScoped
class AppointmentMails {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final AppointmentRepository appointments;
    private final People people;
    private final Partnerships partnerships;
    private final Mails mails;
    private final Site site;
    private final Clock clock;

    AppointmentMails(
            AppointmentRepository appointments,
            People people,
            Partnerships partnerships,
            Mails mails,
            Site site,
            Clock clock) {
        this.appointments = appointments;
        this.people = people;
        this.partnerships = partnerships;
        this.mails = mails;
        this.site = site;
        this.clock = clock;
    }

    void tellOfNew(Appointment appointment) {
        tellOfDays(appointment, true);
    }

    void tellOfNewDays(Appointment appointment) {
        tellOfDays(appointment, false);
    }

    void tellOfEnd(Appointment appointment) {
        var last = appointment.period().to();
        if (last != null) {
            tell(
                    appointment,
                    (_, partnership) -> Letters.ended(
                            appointment.period().isEmpty(),
                            partnership.name(),
                            role(appointment),
                            DAY.format(last),
                            secretaries(appointment),
                            partnership.page()));
        }
    }

    /** What is over already when it is entered is no news. */
    private void tellOfDays(Appointment appointment, boolean isNew) {
        var period = appointment.period();
        if (period.endsBefore(today())) {
            return;
        }
        tell(
                appointment,
                (person, partnership) -> Letters.given(
                        isNew,
                        partnership.name(),
                        appointment.function(),
                        role(appointment),
                        DAY.format(period.from()),
                        period.to() == null ? null : DAY.format(period.to()),
                        person.subject() != null,
                        secretaries(appointment),
                        site.at("/workspace"),
                        partnership.page()));
    }

    /** A partnership as a mail names it. */
    private record Where(String name, URI page) {}

    private void tell(Appointment appointment, Words words) {
        var personId = appointment.personId();
        people.addressOf(personId).ifPresent(address -> {
            var letter = words.of(
                            requireNonNull(people.named(Stream.of(personId)).get(personId)),
                            where(appointment.partnershipId()))
                    .render()
                    .split("\n", 2);
            mails.write(new Message(
                    personId,
                    // Each change of it is told once.
                    "appointment:" + appointment.id() + ":" + appointment.version(),
                    address,
                    letter[0].strip(),
                    letter[1].strip() + "\n",
                    null));
        });
    }

    @FunctionalInterface
    private interface Words {
        TemplateInstance of(People.Named person, Where partnership);
    }

    private Where where(UUID partnershipId) {
        var name = partnerships.names(Stream.of(partnershipId), today()).getOrDefault(partnershipId, "a partnership");
        return new Where(name, site.at("/partnerships/" + partnerships.slug(partnershipId)));
    }

    /** Those who may be named; null where there is none. */
    private @Nullable String secretaries(Appointment appointment) {
        var names = people
                .named(appointments.holding(appointment.partnershipId(), Function.SECRETARIAT, today()).stream()
                        .map(Appointment::personId)
                        .filter(person -> !person.equals(appointment.personId())))
                .values()
                .stream()
                .filter(People.Named::agreedToBeNamed)
                .map(People.Named::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** As pages and mails call it. */
    private static String role(Appointment appointment) {
        return appointment.function().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
