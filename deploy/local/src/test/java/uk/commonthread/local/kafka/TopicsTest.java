package uk.commonthread.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void everyContextHasItsChangesItsStateAndItsDeadLetters() {
        assertThat(Topics.all())
                .extracting(NewTopic::name)
                .containsExactlyInAnyOrder(
                        "partners.v1",
                        "partners.state.v1",
                        "partners.appointments.state.v1",
                        "partners.dead-letters",
                        "engagement.v1",
                        "engagement.state.v1",
                        "engagement.dead-letters",
                        "strategy.v1",
                        "strategy.state.v1",
                        "strategy.dead-letters",
                        "gateway.ended-sessions");
    }

    @Test
    void onlyStateIsCompactedSoThatAReplicaCanBeginAtAnyTime() {
        assertThat(Topics.all())
                .filteredOn(topic -> "compact".equals(topic.configs().get("cleanup.policy")))
                .extracting(NewTopic::name)
                .containsExactlyInAnyOrder(
                        "partners.state.v1",
                        "partners.appointments.state.v1",
                        "engagement.state.v1",
                        "strategy.state.v1");
    }
}
