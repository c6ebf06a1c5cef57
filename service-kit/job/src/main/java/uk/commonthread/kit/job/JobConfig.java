package uk.commonthread.kit.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs and timers pace themselves. */
@ConfigMapping(prefix = "common-thread.jobs")
interface JobConfig {

    /** How much one replica does at a time. */
    @WithDefault("2")
    int threads();

    /** How often a replica looks for what has become due; what it was asked for itself it begins at once. */
    @WithDefault("PT2S")
    Duration poll();

    /** How often a replica says that it is still at it. Four times as long after its last word another goes on. */
    @WithDefault("PT10S")
    Duration heartbeat();

    /** How long to wait after a step that failed; twice as long after each more. */
    @WithDefault("PT2S")
    Duration retry();

    /** How long one step may take. */
    @WithDefault("PT15M")
    Duration longestStep();

    /** How long a job and its file are there after its end. */
    @WithDefault("P7D")
    Duration kept();
}
