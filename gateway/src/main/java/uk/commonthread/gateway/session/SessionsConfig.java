package uk.commonthread.gateway.session;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** How long sessions live, and how the replicas of the gateway hear that one has ended. */
@ConfigMapping(prefix = "gateway.sessions")
interface SessionsConfig {
    /** As long as Keycloak lets a session live; the realm says the same. */
    Duration longest();

    /** Kafka's addresses; without them this gateway is alone. */
    Optional<String> kafka();
}
