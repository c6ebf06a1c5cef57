package uk.commonthread.gateway.sight;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Traces are on exactly where {@code CT_OTLP_ENDPOINT} says to send them; a property file cannot express that. */
public final class OtlpSwitch implements ConfigSource {
    private static final String DISABLED = "quarkus.otel.sdk.disabled";

    private final Map<String, String> properties =
            Map.of(DISABLED, String.valueOf(System.getenv("CT_OTLP_ENDPOINT") == null));

    @Override
    public Set<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return properties.get(name);
    }

    @Override
    public String getName() {
        return "CT_OTLP_ENDPOINT";
    }

    /** Below application.properties, so that either can be said outright too. */
    @Override
    public int getOrdinal() {
        return 150;
    }
}
