package uk.commonthread.partners.governance.appointment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.registry.person.People;

@Schema(name = "Appointment", description = "One function that one person holds in one partnership for a time")
record AppointmentView(
        UUID id,
        int version,
        UUID personId,
        String personName,

        @Nullable @Schema(description = "The subject of the person's access tokens; null while they have not signed in")
        UUID subject,

        @Schema(
                description =
                        "Whether a mail address is known, at which the person is told of the appointment and of its end; where none is, tell them yourself")
        boolean toldByMail,

        UUID partnershipId,
        String partnershipName,
        Function function,
        @JsonUnwrapped Period period)
        implements Versioned {

    static AppointmentView of(Appointment appointment, People.Named person, String partnershipName) {
        return new AppointmentView(
                appointment.id(),
                appointment.version(),
                appointment.personId(),
                person.name(),
                person.subject(),
                person.hasMail(),
                appointment.partnershipId(),
                partnershipName,
                appointment.function(),
                appointment.period());
    }
}
