package uk.commonthread.partners.governance.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.identity.Appointments;
import uk.commonthread.partners.registry.person.People;

/** Answers this service's own "may they?" from the register itself, where other services ask their replica. */
@ApplicationScoped
class OwnAppointments implements Appointments {
    private final AppointmentRepository appointments;
    private final People people;

    OwnAppointments(AppointmentRepository appointments, People people) {
        this.appointments = appointments;
        this.people = people;
    }

    @Override
    @Transactional
    public List<uk.commonthread.kit.identity.Appointment> heldBy(UUID subject, LocalDate asOf) {
        return people
                .withSubject(subject)
                .map(personId -> appointments.heldBy(personId, asOf))
                .orElse(List.of())
                .stream()
                .map(held -> new uk.commonthread.kit.identity.Appointment(
                        held.id(), held.partnershipId(), held.function().name()))
                .toList();
    }
}
