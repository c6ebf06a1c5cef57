package uk.commonthread.gateway.guard;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How large a request's head may be, the same for HTTP/1 and HTTP/2, and how slow. */
@ConfigMapping(prefix = "gateway.head")
public interface HeadConfig {
    /** All headers together: the session's cookies carry three tokens. */
    @WithDefault("32K")
    MemorySize headers();

    /** Path and query, as long as the services take them. */
    @WithDefault("4000")
    MemorySize address();

    /** How long a head may take to arrive whole over HTTP/1, from its first byte. */
    @WithDefault("10s")
    Duration deadline();
}
