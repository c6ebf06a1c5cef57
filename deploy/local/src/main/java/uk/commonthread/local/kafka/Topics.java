package uk.commonthread.local.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import uk.commonthread.local.LocalException;

/** The topics of the house. The broker makes none by itself, so that a mistyped name is an error, not a topic. */
final class Topics {
    private static final List<String> CONTEXTS = List.of("partners", "engagement", "strategy");
    /** Keys are aggregates; six lets a service run in up to six copies. Raising it later would reorder keys. */
    private static final int PARTITIONS = 6;

    /** What people may do, apart from all other states: a right that was revoked waits behind nothing. */
    private static final String APPOINTMENTS = "partners.appointments.state.v1";

    /** From gateway to gateway. No session lives for a day. */
    private static final String ENDED_SESSIONS = "gateway.ended-sessions";

    private static final Optional<Short> REPLICATION = Optional.of((short) 1);

    private Topics() {}

    static List<NewTopic> all() {
        var topics = new ArrayList<NewTopic>();
        for (var context : CONTEXTS) {
            topics.add(topic(context + ".v1", PARTITIONS, Map.of(TopicConfig.RETENTION_MS_CONFIG, days(30))));
            topics.add(states(context + ".state.v1"));
            // Kept until somebody has looked at them.
            topics.add(topic(context + ".dead-letters", 1, Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")));
        }
        topics.add(states(APPOINTMENTS));
        topics.add(topic(
                ENDED_SESSIONS,
                1,
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        days(1),
                        // What is older goes with its segment.
                        TopicConfig.SEGMENT_MS_CONFIG,
                        Long.toString(Duration.ofHours(2).toMillis()))));
        return topics;
    }

    static void ensure(String bootstrap) throws InterruptedException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            for (var made : admin.createTopics(all()).values().entrySet()) {
                try {
                    made.getValue().get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new LocalException("cannot make the topic " + made.getKey() + ": " + e.getMessage(), e);
                    }
                }
            }
        }
    }

    private static NewTopic states(String name) {
        return topic(name, PARTITIONS, Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> configuration) {
        return new NewTopic(name, Optional.of(partitions), REPLICATION).configs(configuration);
    }

    private static String days(int days) {
        return Long.toString(days * 24L * 60 * 60 * 1000);
    }
}
