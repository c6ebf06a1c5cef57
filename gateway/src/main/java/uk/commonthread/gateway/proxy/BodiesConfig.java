package uk.commonthread.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long bodies may take, and how much memory they may hold on their way. */
@ConfigMapping(prefix = "gateway.bodies")
public interface BodiesConfig {
    /** How long a body that is held may take to arrive whole. */
    @WithDefault("30s")
    Duration deadline();

    /** What all bodies that are on their way may hold together. A buffer that grows may take twice as much for a moment. */
    @WithDefault("64M")
    MemorySize together();

    /** What those of one address, or of one client, may hold together, so that none can use up what there is for all. */
    @WithDefault("16M")
    MemorySize address();

    /** How many of one address, or of one client, may be on their way at once: more than the people of a school. */
    @WithDefault("500")
    int addressCount();

    /** The largest body that is held until it is whole. */
    @WithDefault("1M")
    MemorySize held();

    /** What a body that streams has to bring in a second, over each {@link #window()}; a line of 128 kbit/s does. */
    @WithDefault("16K")
    MemorySize leastRate();

    /** Over how long the least rate is looked at, so that a line may stutter. */
    @WithDefault("10s")
    Duration window();
}
