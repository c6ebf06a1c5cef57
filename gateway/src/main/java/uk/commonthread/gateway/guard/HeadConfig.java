package uk.commonthread.gateway.guard;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a request's head may be, the same for HTTP/1 and HTTP/2. */
@ConfigMapping(prefix = "gateway.head")
public interface HeadConfig {
    /** All headers together: the session's cookies carry three tokens. */
    @WithDefault("32K")
    MemorySize headers();

    /** Path and query, as long as the services take them. */
    @WithDefault("4000")
    MemorySize address();
}
