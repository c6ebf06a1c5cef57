package uk.commonthread.engagement.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What may be published. */
@ConfigMapping(prefix = "common-thread.publication")
interface PublicationConfig {

    /** Counts from 1 to below this are suppressed. */
    @WithDefault("10")
    @Min(3)
    int threshold();
}
