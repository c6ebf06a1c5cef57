package uk.commonthread.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.broker.Broker;

/**
 * What lies in the real topics, and what others put there. A topic is shared by all tests of a run, so look only at
 * your own key: {@code Events.on("partners.v1").withKey(id).awaitOne("partners.organisation.registered.v1")}.
 */
public final class Events {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Events() {}

    public static Topic on(String topic) {
        return new Topic(topic);
    }

    /**
     * Sends a CloudEvent as another service would, and waits for the broker to have it. Where the publisher's contract
     * has a schema of this type, the payload must fit it.
     *
     * @return the event's id
     */
    public static String send(String topic, UUID key, String type, String source, String payload) {
        EventSchemas.check(type, payload);
        var id = UUID.randomUUID().toString();
        sendAgain(id, topic, key, type, source, payload);
        return id;
    }

    /** The same with an id of your choice: a second time with the same id is a duplicate. */
    public static void sendAgain(String id, String topic, UUID key, String type, String source, String payload) {
        sendRaw(
                topic,
                key.toString(),
                payload,
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_type",
                        type,
                        "ce_source",
                        source,
                        "ce_subject",
                        key.toString(),
                        "ce_time",
                        Clock.systemUTC().instant().toString(),
                        "content-type",
                        "application/json"));
    }

    /** Any message at all, which need not be an event. */
    public static void sendRaw(String topic, String key, @Nullable String value, Map<String, String> headers) {
        var message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        var settings = Map.<String, Object>of("bootstrap.servers", Broker.start(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new AssertionError("Kafka did not take it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** One topic; choose a key. */
    public record Topic(String name) {
        public Keyed withKey(UUID key) {
            return withKey(key.toString());
        }

        public Keyed withKey(String key) {
            return new Keyed(name, key, event -> event.key().equals(key));
        }

        /** Those whose payload has this member: what several aggregates told of one that they belong to. */
        public Keyed about(String member, UUID value) {
            return new Keyed(
                    name,
                    member + " " + value,
                    event -> event.json().path(member).asText().equals(value.toString()));
        }
    }

    /** The messages of one key, in their order. Each event of a type with a schema is held against it. */
    public record Keyed(String topic, String key, Predicate<ReceivedEvent> isMine) {

        /** Those that are there now. To prove that one did not come, wait for a later one first. */
        public List<ReceivedEvent> soFar() {
            var mine = TopicLog.of(topic).read().stream().filter(isMine).toList();
            mine.stream()
                    // Dead letters are often there because they fit no schema.
                    .filter(event -> !topic.endsWith(".dead-letters"))
                    .filter(event -> event.payload() != null && !event.type().isEmpty())
                    .forEach(event ->
                            EventSchemas.check(event.type(), event.json().toString()));
            return mine;
        }

        public List<ReceivedEvent> soFar(String type) {
            return soFar().stream().filter(event -> event.type().equals(type)).toList();
        }

        /** Waits for the first event of this type; fails where there are more of them by then. */
        public ReceivedEvent awaitOne(String type) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(soFar(type))
                            .as("%s of %s on %s", type, key, topic)
                            .isNotEmpty());
            assertThat(soFar(type)).as("%s of %s on %s", type, key, topic).hasSize(1);
            return soFar(type).getFirst();
        }

        /** Waits until this many messages of any type are there. */
        public List<ReceivedEvent> awaitCount(int count) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(soFar())
                            .as("messages of %s on %s", key, topic)
                            .hasSizeGreaterThanOrEqualTo(count));
            return soFar();
        }

        /** Waits for the last event of this type to satisfy the assertions: the way to look at a state topic. */
        public ReceivedEvent awaitLast(String type, java.util.function.Consumer<ReceivedEvent> assertions) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(soFar(type))
                            .as("%s of %s on %s", type, key, topic)
                            .isNotEmpty()
                            .last()
                            .satisfies(assertions));
            return soFar(type).getLast();
        }
    }
}
