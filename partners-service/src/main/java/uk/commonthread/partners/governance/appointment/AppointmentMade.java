package uk.commonthread.partners.governance.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.DomainEvent;

record AppointmentMade(
        UUID appointmentId,
        int version,
        UUID personId,
        UUID partnershipId,
        Function function,
        LocalDate from,
        @Nullable LocalDate to)
        implements DomainEvent {

    static AppointmentMade of(Appointment appointment) {
        return new AppointmentMade(
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
        return "partners.appointment.made.v1";
    }

    @Override
    public UUID aggregateId() {
        return appointmentId;
    }
}
