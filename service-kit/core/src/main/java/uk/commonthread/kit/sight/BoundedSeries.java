package uk.commonthread.kit.sight;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what anybody can make up out of the labels of HTTP metrics: each new value is a series for good, and a path may
 * hold a receipt's code. A method that no endpoint has counts as one, without the path it was sent to; a path that leads
 * nowhere is {@code UNKNOWN} by {@code quarkus.micrometer.binder.http-server.suppress4xx-errors}.
 */
@Singleton
public final class BoundedSeries implements MeterFilter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final String METHOD = "method";

    @Override
    public Meter.Id map(Meter.Id id) {
        @Nullable String method = id.getTag(METHOD);
        if (!id.getName().startsWith("http.server.") || method == null || METHODS.contains(method)) {
            return id;
        }
        return id.replaceTags(Tags.of(id.getTags()).and(Tag.of(METHOD, "OTHER"), Tag.of("uri", "UNKNOWN")));
    }
}
