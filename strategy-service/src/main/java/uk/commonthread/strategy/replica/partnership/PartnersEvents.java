package uk.commonthread.strategy.replica.partnership;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.Inbox;
import uk.commonthread.kit.identity.AppointmentReplica;
import uk.commonthread.kit.outage.OutlastsOutages;

/** Hears partners-service. */
@ApplicationScoped
class PartnersEvents {
    /** An appointment as partners-service publishes it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
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

    @Incoming("partners-state")
    @Blocking
    @OutlastsOutages
    @Retry
    @Transactional
    void on(String payload, IncomingCloudEventMetadata<?> event) throws JsonProcessingException {
        if (!inbox.isNew(event)) {
            return;
        }
        switch (event.getType()) {
            case "partners.appointment.state.v1" -> apply(json.readValue(payload, AppointmentState.class));
            case "partners.partnership.state.v1" ->
                partnerships.apply(json.readValue(payload, PartnershipReplica.State.class));
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
}
