package uk.commonthread.partners.governance.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.identity.Appointments;

/** Answers this service's own "may they?" from the register itself, where other services ask their replica. */
@ApplicationScoped
class OwnAppointments implements Appointments {
    private final AppointmentRepository appointments;

    OwnAppointments(AppointmentRepository appointments) {
        this.appointments = appointments;
    }

    @Override
    @Transactional
    public List<uk.commonthread.kit.identity.Appointment> heldBy(UUID personId, LocalDate asOf) {
        return appointments.heldBy(personId, asOf).stream()
                .map(held -> new uk.commonthread.kit.identity.Appointment(
                        held.id(), held.partnershipId(), held.function().name()))
                .toList();
    }
}
