package uk.commonthread.strategy.partnership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.Inbox;
import uk.commonthread.kit.identity.AppointmentReplica;

/** Hears partners-service. */
@ApplicationScoped
class PartnersEvents {
    /** An appointment as partners-service publishes it. */
    record AppointmentState(
            UUID id,
            int version,
            UUID personId,
            UUID partnershipId,
            String function,
            LocalDate from,
            @Nullable LocalDate to) {}

    private final AppointmentReplica appointments;
    private final PartnershipReplica partnerships;
    private final Inbox inbox;
    private final ObjectMapper json;

    PartnersEvents(AppointmentReplica appointments, PartnershipReplica partnerships, Inbox inbox, ObjectMapper json) {
        this.appointments = appointments;
        this.partnerships = partnerships;
        this.inbox = inbox;
        this.json = json;
    }

    // Together the tries outlast a database failover; a message that cannot be read will not improve by waiting.
    @Incoming("partners-state")
    @Blocking
    @Retry(
            maxRetries = 6,
            delay = 5,
            delayUnit = ChronoUnit.SECONDS,
            maxDuration = 60,
            durationUnit = ChronoUnit.SECONDS,
            abortOn = {JsonProcessingException.class, IllegalArgumentException.class})
    @Transactional
    void on(String payload, IncomingCloudEventMetadata<?> event) throws JsonProcessingException {
        if (!inbox.isNew(event)) {
            return;
        }
        switch (event.getType()) {
            case "partners.appointment.state.v1" -> apply(read(payload, AppointmentState.class));
            case "partners.partnership.state.v1" -> partnerships.apply(read(payload, PartnershipReplica.State.class));
            default -> {} // types we do not know are not for us
        }
    }

    private void apply(AppointmentState state) {
        appointments.apply(new AppointmentReplica.State(
                state.id(),
                state.version(),
                state.personId(),
                state.partnershipId(),
                state.function(),
                state.from(),
                state.to()));
    }

    /** The other team may add members; only what we use must be there. */
    private <T> T read(String payload, Class<T> type) throws JsonProcessingException {
        return json.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(payload);
    }
}
