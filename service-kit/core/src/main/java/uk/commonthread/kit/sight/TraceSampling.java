package uk.commonthread.kit.sight;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Records traces only where a collector is named. Without one, trace ids still travel with requests and events, so that
 * log lines of several services can be put together, but no span is built or sent.
 */
class TraceSampling {
    @Produces
    @Singleton
    Sampler sampler(@ConfigProperty(name = "CT_OTLP_ENDPOINT") Optional<String> collector) {
        return collector.isPresent() ? Sampler.parentBased(Sampler.alwaysOn()) : Sampler.alwaysOff();
    }
}
