package uk.commonthread.gateway.session;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * How the replicas of the gateway tell one another which sessions have ended. Each reads the whole topic when it starts,
 * and is ready when it has. While Kafka is away it serves nevertheless, with what it has heard itself, and tells the
 * others later.
 */
@Readiness
@Singleton
class EndedSessionsTopic implements HealthCheck {
    static final String NAME = "gateway.ended-sessions";

    private static final Logger LOG = Logger.getLogger(EndedSessionsTopic.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EndedSessions ended;
    private final SessionsConfig config;
    private final Clock clock = Clock.systemUTC();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile State state = State.READING;

    private enum State {
        ALONE,
        READING,
        READ,
        KAFKA_AWAY
    }

    EndedSessionsTopic(EndedSessions ended, SessionsConfig config) {
        this.ended = ended;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.kafka().isEmpty()) {
            state = State.ALONE;
            return;
        }
        Thread.ofPlatform().daemon().name("ended-sessions-heard").start(this::listen);
        Thread.ofPlatform().daemon().name("ended-sessions-told").start(this::tell);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ended-sessions")
                .status(state != State.READING)
                .withData("topic", state.name())
                .build();
    }

    private void listen() {
        while (goesOn()) {
            try (var consumer =
                    new KafkaConsumer<>(consumerSettings(), new StringDeserializer(), new StringDeserializer())) {
                listen(consumer);
            } catch (KafkaException e) {
                if (state == State.READING) {
                    LOG.warn("Kafka cannot be reached: sign-outs at other replicas are not heard yet");
                    state = State.KAFKA_AWAY;
                }
                LOG.debug("The topic of ended sessions cannot be read", e);
            }
            pause();
        }
    }

    private void listen(KafkaConsumer<String, String> consumer) {
        var partitions = consumer.partitionsFor(NAME, PATIENCE).stream()
                .map(partition -> new TopicPartition(NAME, partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("There is no topic " + NAME);
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions, PATIENCE);
        while (goesOn()) {
            for (var record : consumer.poll(Duration.ofSeconds(1))) {
                var age = Duration.between(Instant.ofEpochMilli(record.timestamp()), clock.instant());
                if (age.compareTo(config.longest()) < 0) {
                    ended.hear(record.key());
                }
            }
            if (state != State.READ
                    && partitions.stream()
                            .allMatch(partition ->
                                    consumer.position(partition, PATIENCE) >= ends.getOrDefault(partition, 0L))) {
                state = State.READ;
            }
        }
    }

    private void tell() {
        while (goesOn()) {
            try (var producer =
                    new KafkaProducer<>(producerSettings(), new StringSerializer(), new StringSerializer())) {
                while (goesOn()) {
                    var next = ended.news().poll(1, TimeUnit.SECONDS);
                    if (next != null) {
                        tell(producer, next);
                    }
                }
            } catch (KafkaException e) {
                LOG.debug("Kafka cannot be told of ended sessions", e);
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Again and again until it is told: the others will want to know also later. */
    private void tell(KafkaProducer<String, String> producer, EndedSessions.News news) throws InterruptedException {
        while (goesOn()) {
            try {
                producer.send(new ProducerRecord<>(NAME, news.sessionId(), "ended"))
                        .get();
                news.told().complete(null);
                return;
            } catch (ExecutionException | KafkaException e) {
                LOG.debug("Kafka was not told that a session has ended", e);
                pause();
            }
        }
    }

    private boolean goesOn() {
        return stopped.getCount() > 0;
    }

    private void pause() {
        try {
            var _ = stopped.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Object> consumerSettings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                config.kafka().orElseThrow(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                "gateway",
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
    }

    private Map<String, Object> producerSettings() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                config.kafka().orElseThrow(),
                ProducerConfig.CLIENT_ID_CONFIG,
                "gateway",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                PATIENCE.toMillis(),
                // The sender waits for each, and sessions end one at a time.
                ProducerConfig.LINGER_MS_CONFIG,
                0);
    }
}
