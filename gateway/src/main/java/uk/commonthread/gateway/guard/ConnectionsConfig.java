package uk.commonthread.gateway.guard;

import io.smallrye.config.ConfigMapping;

/** How many connections one client may have. */
@ConfigMapping(prefix = "gateway.connections")
public interface ConnectionsConfig {
    /** Those of one address that have brought a request. */
    int address();
}
