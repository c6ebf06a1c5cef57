package uk.commonthread.partners.governance.appointment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.partners.Functions;
import uk.commonthread.partners.dated.period.Period;

/**
 * What the other services decide by: they keep a replica of it.
 *
 * @param subject that of the person's access tokens; null while they have not signed in, and it then lets nobody do
 *     anything. When they do, the state is told again
 */
@StateOf(
        value = "partners.appointment",
        verbs = {"created", "updated", "ended"},
        topic = "partners.appointments.state.v1")
record AppointmentState(
        UUID id,
        int version,
        @Nullable UUID subject,
        UUID partnershipId,
        Function function,
        @JsonUnwrapped Period period)
        implements State {
    @Override
    public Audience audience() {
        return Audience.of(Functions.SECRETARIAT, partnershipId);
    }

    static AppointmentState of(Appointment appointment, @Nullable UUID subject) {
        return new AppointmentState(
                appointment.id(),
                appointment.version(),
                subject,
                appointment.partnershipId(),
                appointment.function(),
                appointment.period());
    }
}
