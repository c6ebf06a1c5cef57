package uk.commonthread.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.broker.Broker;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ReceivedEvent;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.widgets.Database;

/** Two relays in processes of their own on one outbox; the one that is sending is killed, again and again. */
@ServiceTest
class ReplicasTest {
    private static final String TOPIC = "gadgets.v1";
    private static final String TYPE = "gadgets.gadget.used.v1";
    private static final int AGGREGATES = 5;
    private static final int EVENTS_OF_EACH = 100;

    @Inject
    Database effects;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @Test
    void aReplicaThatIsKilledWhileItSendsLosesNothingAndTheOtherKeepsTheOrder() throws Exception {
        var all = new ArrayList<UUID>();
        try (var replicas = Replicas.start(database, Broker.start())) {
            // A kill may also come when the last was deleted, though seldom.
            for (var kills = 0; kills < 3 || (!someWereSentTwice(all) && kills < 10); kills++) {
                replicas.startOne();
                var keys = Stream.generate(UUID::randomUUID).limit(AGGREGATES).toList();
                all.addAll(keys);
                replicas.publish(TOPIC, TYPE, keys, EVENTS_OF_EACH);
                await().pollInterval(Duration.ofMillis(2))
                        .until(() -> !sent(keys.getFirst()).isEmpty());
                replicas.killTheOneThatSends();
                await().until(replicas::allIsSent);
            }
        }

        assertThat(all).allSatisfy(key -> assertThat(firstOfEach(key)).containsExactlyElementsOf(published(key)));
        assertThat(someWereSentTwice(all)).isTrue();
        // The marker comes after all others of its key: what was sent twice has been handled by then.
        all.forEach(key -> Events.send(TOPIC, key, TYPE, "/gadgets", "{\"code\":\"" + key + "\"}"));
        all.forEach(key -> await().until(() -> effects.timesUsed(key.toString()) == 1));
        assertThat(all)
                .flatMap(ReplicasTest::published)
                .allSatisfy(code -> assertThat(effects.timesUsed(code)).isEqualTo(1));
    }

    private static List<String> published(UUID key) {
        return IntStream.rangeClosed(1, EVENTS_OF_EACH)
                .mapToObj(n -> key + " " + n)
                .toList();
    }

    private static List<ReceivedEvent> sent(UUID key) {
        return Events.on(TOPIC).withKey(key).soFar(TYPE);
    }

    private static List<String> firstOfEach(UUID key) {
        return sent(key).stream()
                .map(event -> event.json().get("code").asText())
                .distinct()
                .toList();
    }

    private static boolean someWereSentTwice(List<UUID> keys) {
        return keys.stream().anyMatch(key -> sent(key).size() > EVENTS_OF_EACH);
    }
}
