package uk.commonthread.partners.governance.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.DomainEvent;

/** Also sent when the last day is moved while it is still to come. */
record AppointmentEnded(
        UUID appointmentId,
        int version,
        UUID personId,
        UUID partnershipId,
        Function function,
        LocalDate from,
        @Nullable LocalDate to)
        implements DomainEvent {

    static AppointmentEnded of(Appointment appointment) {
        return new AppointmentEnded(
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
        return "partners.appointment.ended.v1";
    }

    @Override
    public UUID aggregateId() {
        return appointmentId;
    }
}
