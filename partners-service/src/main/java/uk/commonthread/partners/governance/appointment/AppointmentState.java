package uk.commonthread.partners.governance.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.StateEvent;

/** What the other services decide by: they keep a replica of it. */
record AppointmentState(
        UUID id,
        int version,
        UUID personId,
        UUID partnershipId,
        Function function,
        LocalDate from,
        @Nullable LocalDate to)
        implements StateEvent {

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

    @Override
    public String type() {
        return "partners.appointment.state.v1";
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
