package uk.commonthread.gateway.spa;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the built single-page application lies. */
@ConfigMapping(prefix = "gateway.spa")
public interface SpaConfig {
    /** The folder that holds index.html; without one, the gateway serves the API alone. */
    Optional<Path> dir();
}
