package uk.commonthread.engagement.loop.uptake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.commonthread.kit.event.Inbox;
import uk.commonthread.kit.outage.OutlastsOutages;

/** Keeps our copy of what strategies did with themes, so that a receipt can show it. */
@ApplicationScoped
class StrategyEvents {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record UptakeState(UUID themeId, int version, List<Section> sections) {}

    private final Uptakes uptakes;
    private final Inbox inbox;
    private final ObjectMapper json;

    StrategyEvents(Uptakes uptakes, Inbox inbox, ObjectMapper json) {
        this.uptakes = uptakes;
        this.inbox = inbox;
        this.json = json;
    }

    @Incoming("strategy-state")
    @Blocking
    @OutlastsOutages
    @Retry
    @Transactional
    void on(String payload, IncomingCloudEventMetadata<?> event) throws JsonProcessingException {
        if (!inbox.isNew(event)) {
            return;
        }
        switch (event.getType()) {
            case "strategy.uptake.state.v1" -> apply(json.readValue(payload, UptakeState.class));
            default -> {} // types we do not know are not for us
        }
    }

    private void apply(UptakeState state) {
        uptakes.apply(state.themeId(), state.version(), state.sections());
    }
}
