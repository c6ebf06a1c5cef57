package uk.commonthread.partners.governance.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;

@Schema(name = "Appointment", description = "One function that one person holds in one partnership for a time")
record AppointmentView(
        UUID id,
        int version,
        UUID personId,
        String personName,
        UUID partnershipId,
        String partnershipName,
        Function function,
        LocalDate from,
        @Nullable LocalDate to)
        implements Versioned {

    static AppointmentView of(Appointment appointment, String partnershipName) {
        return new AppointmentView(
                appointment.id(),
                appointment.version(),
                appointment.personId(),
                appointment.personName(),
                appointment.partnershipId(),
                partnershipName,
                appointment.function(),
                appointment.period().from(),
                appointment.period().to());
    }
}
