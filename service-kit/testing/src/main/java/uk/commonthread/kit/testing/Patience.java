package uk.commonthread.kit.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * How long a test waits for what comes by an event. Long, since it only tells late from never: a busy machine must not
 * turn a test red, and a test that passes waits no longer than it has to.
 */
final class Patience implements BeforeAllCallback {
    static final Duration LIMIT = Duration.ofSeconds(30);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(LIMIT);
    }
}
