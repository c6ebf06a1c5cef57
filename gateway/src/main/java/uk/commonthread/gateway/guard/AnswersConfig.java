package uk.commonthread.gateway.guard;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long answers may take to be read, and how much memory they may hold meanwhile. */
@ConfigMapping(prefix = "gateway.answers")
public interface AnswersConfig {
    /** How long something of an answer, or of a connection's answers, may lie unread. */
    @WithDefault("60s")
    Duration reading();

    /** What lies unread for all together. */
    @WithDefault("96M")
    MemorySize together();

    /** What lies unread for one address, or for one client: 350 people of a school fetch the same list in the same second. */
    @WithDefault("32M")
    MemorySize address();
}
