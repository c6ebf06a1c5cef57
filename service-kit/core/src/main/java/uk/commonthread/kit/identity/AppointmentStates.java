package uk.commonthread.kit.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.StateConsumer;
import uk.commonthread.kit.event.StateIntake;

/** Fills {@link AppointmentReplica}, in a service that says {@code common-thread.appointments.replicated=true}. */
@Singleton
@IfBuildProperty(name = "common-thread.appointments.replicated", stringValue = "true")
class AppointmentStates extends StateConsumer {
    record Appointment(
            UUID id,
            int version,
            @JsonProperty("subject") @Nullable UUID personId,
            @JsonProperty("partnershipId") UUID bodyId,
            String function,
            LocalDate from,
            @Nullable LocalDate to) {
        /** Of someone who has not signed in yet there is nothing to keep: the state comes again when they have. */
        void keepIn(AppointmentReplica appointments) {
            if (personId != null) {
                appointments.apply(new AppointmentReplica.State(id, version, personId, bodyId, function, from, to));
            }
        }
    }

    AppointmentStates(StateIntake intake, AppointmentReplica appointments) {
        super(intake, "appointment-states", "appointment_replica");
        take("partners.appointment.state.v1", Appointment.class, told -> told.keepIn(appointments));
    }

    @Incoming("appointment-states")
    @Blocking
    void on(String payload, IncomingCloudEventMetadata<?> event) throws JsonProcessingException {
        handle(payload, event);
    }
}
