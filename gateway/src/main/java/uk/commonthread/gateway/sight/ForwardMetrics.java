package uk.commonthread.gateway.sight;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import uk.commonthread.gateway.proxy.Part;

/** Counts and times what passes through, by part and class of status; paths would be too many to count by. */
@Singleton
public final class ForwardMetrics {
    private final MeterRegistry registry;
    private final Map<String, Timer[]> timers = new ConcurrentHashMap<>();
    private final Map<String, Counter> broken = new ConcurrentHashMap<>();

    ForwardMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    public void forwarded(Part part, int status, long nanos) {
        timers.computeIfAbsent(part.name(), this::timersOf)[Math.clamp(status / 100, 1, 5) - 1].record(
                nanos, TimeUnit.NANOSECONDS);
    }

    /** An answer that ended before it was whole. */
    public void broken(Part part) {
        broken.computeIfAbsent(part.name(), name -> registry.counter("gateway.broken", "part", name))
                .increment();
    }

    private Timer[] timersOf(String part) {
        var timers = new Timer[5];
        for (var i = 0; i < timers.length; i++) {
            timers[i] = Timer.builder("gateway.forwarded")
                    .description("Requests forwarded to a part, until its answer was passed on")
                    .tags("part", part, "status", i + 1 + "xx")
                    .publishPercentileHistogram(false)
                    .register(registry);
        }
        return timers;
    }
}
