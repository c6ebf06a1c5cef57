package uk.commonthread.strategy.replica.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.commonthread.kit.event.StateConsumer;
import uk.commonthread.kit.event.StateIntake;

/** Hears engagement-service. */
@Singleton
class EngagementStates extends StateConsumer {
    EngagementStates(StateIntake intake, ThemeReplica replica) {
        super(intake, "engagement-states", "theme_replica_partnership", "theme_replica", "engagement_replica");
        take("engagement.theme.state.v1", ThemeReplica.ThemeState.class, replica::apply);
        take("engagement.engagement.state.v1", ThemeReplica.EngagementState.class, replica::apply);
    }

    @Incoming("engagement-states")
    @Blocking
    void on(String payload, IncomingCloudEventMetadata<?> event) throws JsonProcessingException {
        handle(payload, event);
    }
}
