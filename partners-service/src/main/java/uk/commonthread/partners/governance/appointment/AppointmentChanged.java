package uk.commonthread.partners.governance.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.DomainEvent;

record AppointmentChanged(
        UUID appointmentId,
        int version,
        UUID personId,
        UUID partnershipId,
        Function function,
        LocalDate from,
        @Nullable LocalDate to)
        implements DomainEvent {

    static AppointmentChanged of(Appointment appointment) {
        return new AppointmentChanged(
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
        return "partners.appointment.changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return appointmentId;
    }
}
