package uk.commonthread.kit.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Gives every dead letter of this service another chance, on the operator's command: {@code POST /dead-letters/replay}
 * on the management port, which no gateway forwards to. What fails again goes to the end of the dead letters with its
 * new cause; where the replay stops half-way, the next one starts over and the inbox drops what was done. Of all replicas,
 * one replays at a time: two would bury twice what fails again.
 */
@ApplicationScoped
class DeadLetterReplay {
    private static final String REPLAYS = "dead-letter-replays";
    private static final long LOCK_ID = 7_310_442_916L;

    private final KafkaClients clients;
    private final EventHandlers handlers;
    private final String context;
    private final AgroalDataSource database;

    DeadLetterReplay(
            AgroalDataSource database,
            KafkaClients clients,
            EventHandlers handlers,
            @ConfigProperty(name = "common-thread.context") String context) {
        this.database = database;
        this.clients = clients;
        this.handlers = handlers;
        this.context = context;
    }

    void listen(@Observes ManagementInterface management) {
        management.router().post("/dead-letters/replay").blockingHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        try (var connection = database.getConnection()) {
            if (!lock(connection, "pg_try_advisory_lock")) {
                request.response().setStatusCode(409).end("A replay is under way");
                return;
            }
            try {
                var outcome = replay();
                request.json(
                        new JsonObject().put("replayed", outcome.replayed()).put("failed", outcome.failed()));
            } finally {
                lock(connection, "pg_advisory_unlock");
            }
        } catch (SQLException e) {
            Log.warn("Dead letters could not be tried again", e);
            request.response()
                    .setStatusCode(503)
                    .end("The database cannot be read; try again once it is there. What was not tried yet stays a dead"
                            + " letter");
        } catch (KafkaException e) {
            Log.warn("Dead letters could not be tried again", e);
            request.response()
                    .setStatusCode(503)
                    .end(
                            "Kafka cannot be read; try again once it is there. What was not tried yet stays a dead letter");
        }
    }

    /** The lock is the connection's, so that it goes with a replica that is killed. */
    private static boolean lock(Connection connection, String function) throws SQLException {
        try (var statement = connection.prepareStatement("select " + function + "(?)")) {
            statement.setLong(1, LOCK_ID);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private Outcome replay() {
        var topic = context + ".dead-letters";
        try (var consumer = clients.consumer(context + "-dead-letter-replay");
                var producer = clients.producer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            // Only what is there now: what fails again comes after it.
            var ends = consumer.endOffsets(partitions);
            var outcome = new Outcome(0, 0);
            for (var partition : partitions) {
                consumer.pause(partitions);
                consumer.resume(List.of(partition));
                outcome = outcome.plus(replay(consumer, partition, ends.getOrDefault(partition, 0L), producer));
            }
            return outcome;
        }
    }

    private Outcome replay(
            Consumer<String, String> consumer, TopicPartition partition, long end, Producer<String, String> producer) {
        var replayed = 0;
        var failed = 0;
        while (consumer.position(partition) < end) {
            for (var letter : consumer.poll(Duration.ofMillis(500)).records(partition)) {
                if (letter.offset() >= end) {
                    consumer.seek(partition, end);
                    break;
                }
                var failure = handle(letter);
                if (failure == null) {
                    replayed++;
                } else {
                    failed++;
                    buryAgain(letter, failure, producer);
                }
            }
            consumer.commitSync();
        }
        return new Outcome(replayed, failed);
    }

    private @Nullable Exception handle(ConsumerRecord<String, String> letter) {
        var requestContext = Arc.container().requestContext();
        var mine = !requestContext.isActive();
        if (mine) {
            requestContext.activate();
        }
        try {
            var from = EventHandlers.header(letter, "dead-letter-topic");
            handlers.handle(from == null ? "an unknown topic" : from, letter);
            return null;
        } catch (Exception e) {
            Log.warnf("The dead letter at offset %d failed again: %s", letter.offset(), e.toString());
            return e;
        } finally {
            if (mine) {
                requestContext.terminate();
            }
        }
    }

    private static void buryAgain(
            ConsumerRecord<String, String> letter, Exception failure, Producer<String, String> producer) {
        var again = new ProducerRecord<>(letter.topic(), letter.key(), letter.value());
        letter.headers().forEach(again.headers()::add);
        var replays = EventHandlers.header(letter, REPLAYS);
        set(again, REPLAYS, replays == null ? "1" : Integer.toString(Integer.parseInt(replays) + 1));
        set(again, "dead-letter-exception-class-name", failure.getClass().getName());
        set(again, "dead-letter-reason", String.valueOf(failure.getMessage()));
        try {
            producer.send(again).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker did not take it back", e);
        }
    }

    private static void set(ProducerRecord<String, String> message, String header, String value) {
        message.headers().remove(header).add(header, value.getBytes(StandardCharsets.UTF_8));
    }

    private record Outcome(int replayed, int failed) {
        Outcome plus(Outcome other) {
            return new Outcome(replayed + other.replayed, failed + other.failed);
        }
    }
}
