package uk.commonthread.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may last: bodies that stream, answers that their part is silent within, WebSockets. */
@ConfigMapping(prefix = "gateway.lasting")
public interface LastingConfig {
    /** For all together. */
    @WithDefault("4000")
    int together();

    /** For one person, one partner system, or else one address. */
    @WithDefault("24")
    int client();
}
