package uk.commonthread.engagement.result.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What may be published. */
@ConfigMapping(prefix = "common-thread.publication")
interface PublicationConfig {

    /** Counts below this, 0 among them, are suppressed. A multiple of 10. */
    @WithDefault("10")
    @Min(10)
    int threshold();
}
