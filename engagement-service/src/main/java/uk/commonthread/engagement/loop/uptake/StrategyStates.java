package uk.commonthread.engagement.loop.uptake;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.commonthread.kit.event.StateConsumer;
import uk.commonthread.kit.event.StateIntake;

/** Keeps our copy of what strategies did with themes, so that a receipt can show it. */
@Singleton
class StrategyStates extends StateConsumer {
    StrategyStates(StateIntake intake, Uptakes uptakes) {
        super(intake, "strategy-states", "theme_uptake");
        take("strategy.uptake.state.v1", Uptakes.State.class, uptakes::apply);
    }

    @Incoming("strategy-states")
    @Blocking
    void on(String payload, IncomingCloudEventMetadata<?> event) throws JsonProcessingException {
        handle(payload, event);
    }
}
