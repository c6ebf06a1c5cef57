package uk.commonthread.gateway.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An event loop has eight connections to a part, a client may leave 10 MB unread, and it has five seconds to be read. */
public final class SmallAnswers implements QuarkusTestProfile {
    public static final int ALLOWED = 10 * 1024 * 1024;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "gateway.parts.connections", "8",
                "gateway.answers.reading", "5s",
                "gateway.answers.address", "10M");
    }
}
