package uk.commonthread.engagement.replica.partnership;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.StateConsumer;
import uk.commonthread.kit.event.StateIntake;
import uk.commonthread.kit.identity.AppointmentReplica;

/** Keeps our copy of appointments, by which the caller's rights are decided. */
@Singleton
class AppointmentStates extends StateConsumer {
    record Appointment(
            UUID id,
            int version,
            UUID personId,
            UUID partnershipId,
            String function,
            LocalDate from,
            @Nullable LocalDate to) {
        AppointmentReplica.State state() {
            return new AppointmentReplica.State(id, version, personId, partnershipId, function, from, to);
        }
    }

    AppointmentStates(StateIntake intake, AppointmentReplica appointments) {
        super(intake, "appointment-states", "appointment_replica");
        take("partners.appointment.state.v1", Appointment.class, told -> appointments.apply(told.state()));
    }

    @Incoming("appointment-states")
    @Blocking
    void on(String payload, IncomingCloudEventMetadata<?> event) throws JsonProcessingException {
        handle(payload, event);
    }
}
