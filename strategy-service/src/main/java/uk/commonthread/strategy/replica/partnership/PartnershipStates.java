package uk.commonthread.strategy.replica.partnership;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.commonthread.kit.event.StateConsumer;
import uk.commonthread.kit.event.StateIntake;

/** Keeps our copy of what partnerships are called. */
@Singleton
class PartnershipStates extends StateConsumer {
    PartnershipStates(StateIntake intake, PartnershipReplica partnerships) {
        super(intake, "partners-states", "partnership_replica");
        take("partners.partnership.state.v1", PartnershipReplica.State.class, partnerships::apply);
    }

    @Incoming("partners-states")
    @Blocking
    void on(String payload, IncomingCloudEventMetadata<?> event) throws JsonProcessingException {
        handle(payload, event);
    }
}
