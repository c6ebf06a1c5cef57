package uk.commonthread.kit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.broker.Broker;

/** Everything that a topic ever held in this run, read once and kept: assertions ask again and again. */
final class TopicLog {
    private static final Map<String, TopicLog> LOGS = new ConcurrentHashMap<>();

    private final String topic;
    private final KafkaConsumer<String, String> consumer;
    private final List<ReceivedEvent> events = new ArrayList<>();

    private TopicLog(String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Broker.start(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    static TopicLog of(String topic) {
        return LOGS.computeIfAbsent(topic, TopicLog::new);
    }

    synchronized List<ReceivedEvent> read() {
        if (consumer.assignment().isEmpty()) {
            assign();
        }
        if (!consumer.assignment().isEmpty()) {
            var ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> events.add(event(message)));
            }
        }
        return List.copyOf(events);
    }

    private void assign() {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        if (!partitions.isEmpty()) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
    }

    private static ReceivedEvent event(ConsumerRecord<String, @Nullable String> message) {
        var headers = StreamSupport.stream(message.headers().spliterator(), false)
                .filter(header -> header.value() != null)
                .collect(Collectors.toMap(
                        Header::key, header -> new String(header.value(), StandardCharsets.UTF_8), (a, b) -> b));
        return new ReceivedEvent(
                message.topic(),
                message.partition(),
                message.offset(),
                message.key() == null ? "" : message.key(),
                headers,
                message.value());
    }
}
