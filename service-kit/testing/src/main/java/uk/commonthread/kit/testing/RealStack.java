package uk.commonthread.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import uk.commonthread.kit.broker.Broker;

/**
 * What a service needs around it. Started once in a JVM and stopped with it, so that a second test application (another
 * test profile, say) finds it running.
 */
public class RealStack implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        settings.putAll(TestDatabase.start());
        settings.putAll(Tokens.publish());
        settings.put("kafka.bootstrap.servers", Broker.start());
        return settings;
    }

    @Override
    public void stop() {
        // With the JVM.
    }
}
