package uk.commonthread.strategy.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.commonthread.kit.event.Inbox;

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

    // Together the tries outlast a database failover; a message that cannot be read will not improve by waiting.
    @Incoming("engagement-state")
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
            case "engagement.theme.state.v1" -> replica.apply(read(payload, ThemeReplica.ThemeState.class));
            case "engagement.engagement.state.v1" -> replica.apply(read(payload, ThemeReplica.EngagementState.class));
            default -> {} // types we do not know are not for us
        }
    }

    /** The other team may add members; only what we use must be there. */
    private <T> T read(String payload, Class<T> type) throws JsonProcessingException {
        return json.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .readValue(payload);
    }
}
