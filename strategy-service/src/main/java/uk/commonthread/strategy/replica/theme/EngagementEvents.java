package uk.commonthread.strategy.replica.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.commonthread.kit.event.Inbox;
import uk.commonthread.kit.outage.OutlastsOutages;

/** Hears engagement-service. */
@ApplicationScoped
class EngagementEvents {
    private final ThemeReplica replica;
    private final Inbox inbox;
    private final ObjectMapper json;

    EngagementEvents(ThemeReplica replica, Inbox inbox, ObjectMapper json) {
        this.replica = replica;
        this.inbox = inbox;
        this.json = json;
    }

    @Incoming("engagement-state")
    @Blocking
    @OutlastsOutages
    @Retry
    @Transactional
    void on(String payload, IncomingCloudEventMetadata<?> event) throws JsonProcessingException {
        if (!inbox.isNew(event)) {
            return;
        }
        switch (event.getType()) {
            case "engagement.theme.state.v1" -> replica.apply(json.readValue(payload, ThemeReplica.ThemeState.class));
            case "engagement.engagement.state.v1" ->
                replica.apply(json.readValue(payload, ThemeReplica.EngagementState.class));
            default -> {} // types we do not know are not for us
        }
    }
}
