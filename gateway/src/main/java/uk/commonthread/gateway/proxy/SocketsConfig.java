package uk.commonthread.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may be said over a WebSocket. How many one client may have open is a matter of {@link LastingConfig}. */
@ConfigMapping(prefix = "gateway.sockets")
public interface SocketsConfig {
    /** The largest frame, in both directions. */
    @WithDefault("64K")
    MemorySize frame();

    /** How many frames a browser may send in each {@link #window()}. */
    @WithDefault("200")
    int frames();

    /** Over how long they are counted. */
    @WithDefault("10s")
    Duration window();
}
