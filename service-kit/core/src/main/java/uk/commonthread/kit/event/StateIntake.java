package uk.commonthread.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.faulttolerance.Retry;
import uk.commonthread.kit.outage.OutlastsOutages;

/** How every {@link StateConsumer} reads a state and writes what comes of it. */
@ApplicationScoped
public class StateIntake {
    private final ObjectReader reader;

    StateIntake(ObjectMapper json) {
        reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    <T> T read(String payload, Class<T> shape) throws JsonProcessingException {
        T state = reader.forType(shape).readValue(payload);
        if (state == null) {
            throw new IllegalArgumentException("The state is empty");
        }
        return state;
    }

    @OutlastsOutages
    @Retry
    @Transactional
    void apply(Runnable effect) {
        effect.run();
    }
}
