package uk.commonthread.partners.governance.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.event.StateOf;

/** What the other services decide by: they keep a replica of it. */
@StateOf(
        value = "partners.appointment",
        verbs = {"created", "updated", "ended"},
        topic = "partners.appointments.state.v1")
record AppointmentState(
        UUID id,
        int version,
        UUID personId,
        UUID partnershipId,
        Function function,
        LocalDate from,
        @Nullable LocalDate to)
        implements State {

    static AppointmentState of(Appointment appointment) {
        return new AppointmentState(
                appointment.id(),
                appointment.version(),
                appointment.personId(),
                appointment.partnershipId(),
                appointment.function(),
                appointment.period().from(),
                appointment.period().to());
    }
}
