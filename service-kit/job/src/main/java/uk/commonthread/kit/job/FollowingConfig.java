package uk.commonthread.kit.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How those who follow a job are told of it. */
@ConfigMapping(prefix = "common-thread.following")
interface FollowingConfig {

    /** How many jobs one person may follow at a time at one replica. */
    @WithDefault("10")
    int most();

    /** After how long without news something is sent, well within what the gateway lets be silent. */
    @WithDefault("PT20S")
    Duration silence();

    /** How long one request lasts. Who asks again is asked again whether they may. */
    @WithDefault("PT5M")
    Duration longest();
}
