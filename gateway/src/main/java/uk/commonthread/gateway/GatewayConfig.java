package uk.commonthread.gateway;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** What the whole gateway goes by. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {
    /** The address that people type; every link and redirect starts with it. */
    URI publicUrl();

    /** Signs and encrypts what the browser keeps; at least 32 characters, the same on every replica. */
    String sessionSecret();
}
