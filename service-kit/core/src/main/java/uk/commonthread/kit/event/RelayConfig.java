package uk.commonthread.kit.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay paces itself. */
@ConfigMapping(prefix = "common-thread.outbox")
interface RelayConfig {

    /** How long an event of a replica that stopped may lie before another one looks. */
    @WithDefault("PT1S")
    Duration pollInterval();

    /** How long to wait when another replica holds the lock, or the broker does not answer. */
    @WithDefault("PT0.05S")
    Duration retryDelay();
}
