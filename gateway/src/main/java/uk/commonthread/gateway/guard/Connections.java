package uk.commonthread.gateway.guard;

import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;

/**
 * Counts the connections of each address that have brought a request, and refuses those beyond the limit. Behind a load
 * balancer all come from its address, so nothing is counted there: it has to limit them itself.
 */
@Singleton
public final class Connections {
    private final int limit;
    private final boolean behindLoadBalancer;
    private final Map<HttpConnection, String> known = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    Connections(
            ConnectionsConfig config,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean behindLoadBalancer) {
        this.limit = config.address();
        this.behindLoadBalancer = behindLoadBalancer;
    }

    /** False where the request was answered, and its connection ends. */
    public boolean admits(RoutingContext context) {
        var connection = context.request().connection();
        if (behindLoadBalancer || known.containsKey(connection)) {
            return true;
        }
        var address = ClientAddress.of(context.request());
        if (counts.merge(address, 1, Integer::sum) > limit) {
            forget(address);
            context.response().putHeader("Retry-After", "5");
            context.addEndHandler(ended -> connection.close());
            Problems.send(
                    context, GatewayProblem.TOO_MANY_REQUESTS, "Too many connections are open from where you are");
            return false;
        }
        known.put(connection, address);
        connection.closeHandler(closed -> {
            if (known.remove(connection) != null) {
                forget(address);
            }
        });
        return true;
    }

    private void forget(String address) {
        counts.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }
}
