package uk.commonthread.gateway.guard;

import io.netty.channel.Channel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;

/**
 * Counts the connections of each address that have brought a request, and refuses those beyond the limit in words. Twice as
 * many may be open, with those that say nothing or are slow to say it. Behind a load balancer all come from its address, so
 * nothing is counted there: it has to limit them itself.
 */
@Singleton
public final class Connections {
    private static final AttributeKey<String> CLIENT = AttributeKey.valueOf(Connections.class, "client");

    private static final AttributeKey<Patience> PATIENCE = AttributeKey.valueOf(Connections.class, "patience");

    private final int limit;
    private final boolean behindLoadBalancer;
    private final Map<HttpConnection, String> known = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

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
            forget(counts, address);
            context.response().putHeader("Retry-After", "5");
            context.addEndHandler(ended -> connection.close());
            Problems.send(
                    context, GatewayProblem.TOO_MANY_REQUESTS, "Too many connections are open from where you are");
            return false;
        }
        known.put(connection, address);
        connection.closeHandler(closed -> {
            if (known.remove(connection) != null) {
                forget(counts, address);
            }
        });
        return true;
    }

    /** Whether another connection may be open at all; asked when it has agreed on TLS. */
    boolean mayOpen(Channel connection) {
        if (behindLoadBalancer) {
            return true;
        }
        var address = ClientAddress.of(connection);
        var mayOpen = open.merge(address, 1, Integer::sum) <= 2 * limit;
        connection.closeFuture().addListener(closed -> forget(open, address));
        return mayOpen;
    }

    /**
     * Lets the request's connection be silent for longer than others may, until what is returned is run. Where several
     * requests of one connection last, the longest of them counts until all are done.
     */
    public static Runnable bePatient(HttpServerRequest request, long silenceMillis) {
        if (!(request.connection() instanceof ConnectionBase connection)) {
            return () -> {};
        }
        var channel = connection.channel();
        var patience = channel.attr(PATIENCE).get();
        if (patience == null) {
            patience = new Patience(channel);
            channel.attr(PATIENCE).set(patience);
        }
        return patience.with(silenceMillis);
    }

    /** What comes on the request's connection from now on are no requests. */
    public static void isNoLongerHttp(HttpServerRequest request) {
        if (request.connection() instanceof ConnectionBase connection) {
            Heads.leave(connection.channel());
        }
    }

    /** Whatever lies unread in the request's connection from now on is that client's, and not its address's. */
    public static void belongsTo(HttpServerRequest request, String client) {
        if (request.connection() instanceof ConnectionBase connection) {
            belongsTo(connection.channel(), client);
        }
    }

    static void belongsTo(Channel connection, String client) {
        connection.attr(CLIENT).set(client);
    }

    /** Whoever is known to use the connection, or else its address. */
    static String clientOf(Channel connection) {
        var known = connection.attr(CLIENT).get();
        return known == null ? ClientAddress.of(connection) : known;
    }

    /** Ends the request's connection now; to close it in good order would wait until its reader has read. */
    public static void cutOff(HttpServerRequest request) {
        if (request.connection() instanceof ConnectionBase connection) {
            var tls = connection.channel().pipeline().context(SslHandler.class);
            if (tls != null) {
                var _ = tls.close();
            }
        }
    }

    /** The same with a connection of our own to a part, with all that it has not taken yet. */
    public static void cutOff(HttpConnection to) {
        if (to instanceof ConnectionBase connection) {
            // Past Vert.x' own handler, which would wait until everything is written.
            var first = connection.channel().pipeline().firstContext();
            if (first != null) {
                var _ = first.close();
            }
        }
    }

    private static void forget(Map<String, Integer> counts, String address) {
        counts.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }
}
