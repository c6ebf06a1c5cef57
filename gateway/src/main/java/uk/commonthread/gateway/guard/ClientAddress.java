package uk.commonthread.gateway.guard;

import io.netty.channel.Channel;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetSocketAddress;

/** The address a request is counted under. */
public final class ClientAddress {
    private ClientAddress() {}

    /**
     * An IPv6 customer holds a /64 at least, so its host part tells nobody apart. Behind a load balancer, Quarkus puts the
     * forwarded address here, from proxies that {@code quarkus.http.proxy.trusted-proxies} names and no others.
     */
    public static String of(HttpServerRequest request) {
        var remote = request.remoteAddress();
        var address = remote == null ? null : remote.hostAddress();
        return address == null ? "unknown" : of(address);
    }

    /** The address that the connection itself comes from. */
    static String of(Channel connection) {
        return connection.remoteAddress() instanceof InetSocketAddress remote
                ? of(remote.getAddress().getHostAddress())
                : "unknown";
    }

    private static String of(String address) {
        return address.indexOf(':') < 0 ? address : network(address);
    }

    static String network(String address) {
        var groups = address.split(":", -1);
        var compressed = address.indexOf("::");
        if (compressed < 0) {
            return String.join(":", java.util.Arrays.copyOf(groups, Math.min(4, groups.length)));
        }
        var before = address.substring(0, compressed).split(":", -1);
        return before.length >= 4
                ? String.join(":", java.util.Arrays.copyOf(before, 4))
                : address.substring(0, compressed) + "::";
    }
}
