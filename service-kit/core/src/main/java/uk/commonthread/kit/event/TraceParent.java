package uk.commonthread.kit.event;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in a trace as one line of text, which can wait in a row until its event is sent. */
final class TraceParent {
    static final String HEADER = "traceparent";

    private TraceParent() {}

    static @Nullable String of(Context context) {
        var carrier = new HashMap<String, String>();
        propagator().inject(context, carrier, (map, name, value) -> {
            if (map != null) {
                map.put(name, value);
            }
        });
        return carrier.get(HEADER);
    }

    /** The place that was written down; that of nobody's request where none was. */
    static Context read(@Nullable String written) {
        return written == null
                ? Context.root()
                : propagator().extract(Context.root(), Map.of(HEADER, written), new Getter());
    }

    private static TextMapPropagator propagator() {
        return GlobalOpenTelemetry.getPropagators().getTextMapPropagator();
    }

    private static final class Getter implements TextMapGetter<Map<String, String>> {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return List.copyOf(carrier.keySet());
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String name) {
            return carrier == null ? null : carrier.get(name);
        }
    }
}
