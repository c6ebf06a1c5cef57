package uk.commonthread.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message as it lies in a topic. {@code headers} has the CloudEvents attributes as {@code ce_id} and so on. */
public record ReceivedEvent(
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        @Nullable String payload) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public String type() {
        return header("ce_type");
    }

    public String id() {
        return header("ce_id");
    }

    /** The header's value, empty where there is none. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public JsonNode json() {
        try {
            return JSON.readTree(payload == null ? "null" : payload);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + payload, e);
        }
    }
}
