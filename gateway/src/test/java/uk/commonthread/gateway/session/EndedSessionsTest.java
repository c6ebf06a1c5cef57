package uk.commonthread.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.broker.Broker;

/** Several replicas of the gateway and a real Kafka. */
class EndedSessionsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static String kafka = "";

    private final List<Replica> replicas = new ArrayList<>();
    private final String session = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        kafka = Broker.start();
        new Replica(Optional.of(kafka)).createsTopic();
    }

    @AfterEach
    void stop() {
        replicas.forEach(Replica::stop);
        Broker.start();
    }

    @Test
    void whatEndsAtOneReplicaEndsAtAll() {
        var one = replica();
        var other = replica();

        one.ended.end(session);

        assertThat(one.ended.contains(session)).isTrue();
        await().atMost(PATIENCE).until(() -> other.ended.contains(session));
        assertThat(other.ended.contains(UUID.randomUUID().toString())).isFalse();
    }

    @Test
    void aReplicaThatStartsLaterIsReadyWhenItHasHeardAll() {
        var one = replica();
        one.ended.end(session);
        var other = replica();
        await().atMost(PATIENCE).until(() -> other.ended.contains(session));

        var later = new Replica(Optional.of(kafka));
        assertThat(later.isReady()).isFalse();
        replicas.add(later);
        later.start();

        await().atMost(PATIENCE).until(later::isReady);
        assertThat(later.ended.contains(session)).isTrue();
    }

    @Test
    void whileKafkaIsAwayAReplicaServesAndTellsTheOthersLater() {
        var other = replica();
        Broker.stop();
        var one = replica();
        await().atMost(PATIENCE).until(one::isReady);

        one.ended.end(session);
        assertThat(one.ended.contains(session)).isTrue();

        Broker.start();
        await().atMost(PATIENCE).until(() -> other.ended.contains(session));
    }

    @Test
    void whatWasToldIsKnownToWhoeverStartsAfterTheOneThatToldItIsKilled() throws Exception {
        var killed = replica();

        killed.ended.end(session).toCompletableFuture().get(30, TimeUnit.SECONDS);
        killed.stop();

        var next = replica();
        await().atMost(PATIENCE).until(next::isReady);
        assertThat(next.ended.contains(session)).isTrue();
    }

    @Test
    void whileKafkaIsAwayNothingIsCalledTold() {
        var one = replica();
        await().atMost(PATIENCE).until(one::isReady);
        Broker.stop();

        var told = one.ended.end(session).toCompletableFuture();
        assertThat(told).isNotDone();

        Broker.start();
        await().atMost(PATIENCE).until(told::isDone);
    }

    @Test
    void aGatewayAloneNeedsNoKafka() {
        var alone = new Replica(Optional.empty());
        alone.start();

        assertThat(alone.ended.end(session)).isCompleted();

        assertThat(alone.isReady()).isTrue();
        assertThat(alone.ended.contains(session)).isTrue();
    }

    private Replica replica() {
        var replica = new Replica(Optional.of(kafka));
        replicas.add(replica);
        replica.start();
        return replica;
    }

    private static final class Replica {
        private final EndedSessions ended;
        private final EndedSessionsTopic topic;

        Replica(Optional<String> kafka) {
            var config = new SessionsConfig() {
                @Override
                public Duration longest() {
                    return Duration.ofHours(10);
                }

                @Override
                public Optional<String> kafka() {
                    return kafka;
                }
            };
            ended = new EndedSessions(config);
            topic = new EndedSessionsTopic(ended, config);
        }

        /** The broker of the tests makes a topic when something is first sent to it. */
        void createsTopic() {
            start();
            ended.end("the first");
            await().atMost(PATIENCE)
                    .until(() -> topic.call().getData().orElseThrow().containsValue("READ"));
            stop();
        }

        void start() {
            topic.start(new StartupEvent());
        }

        void stop() {
            topic.stop(new ShutdownEvent());
        }

        boolean isReady() {
            return topic.call().getStatus() == Status.UP;
        }
    }
}
