package uk.commonthread.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the parts of the house are, and how patient the gateway is with them. */
@ConfigMapping(prefix = "gateway.parts")
public interface PartsConfig {
    URI partners();

    URI engagement();

    URI strategy();

    URI keycloak();

    /** The only realm that the public may reach. */
    @WithDefault("common-thread")
    String realm();

    /** How long to wait for a connection. */
    @WithDefault("3s")
    Duration connectTimeout();

    /** Connections that each event loop may have to each part. */
    @WithDefault("64")
    int connections();

    /** Requests that may wait for one of these connections; beyond them the answer is 503 at once. */
    @WithDefault("256")
    int waiting();

    /**
     * Connections that each event loop may have to each part beside these, for what lasts: bodies that stream, long
     * exports, progress that is told as it is made.
     */
    @WithDefault("512")
    int lasting();
}
