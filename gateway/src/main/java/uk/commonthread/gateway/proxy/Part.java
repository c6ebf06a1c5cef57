package uk.commonthread.gateway.proxy;

import io.vertx.core.net.SocketAddress;
import java.net.URI;

/** One part of the house that the gateway forwards to: its name in problems and metrics, and its origin. */
public final class Part {
    private final String name;
    private final URI url;
    private final SocketAddress address;
    private final String authority;
    private final String origin;

    Part(String name, URI url) {
        this.name = name;
        this.url = url;
        this.address = SocketAddress.inetSocketAddress(port(url), url.getHost());
        this.authority = url.getAuthority();
        this.origin = url.getScheme() + "://" + url.getAuthority();
    }

    public String name() {
        return name;
    }

    public SocketAddress address() {
        return address;
    }

    String host() {
        return url.getHost();
    }

    int port() {
        return address.port();
    }

    boolean tls() {
        return "https".equals(url.getScheme());
    }

    String authority() {
        return authority;
    }

    /** Turns an absolute address of the part itself into a path, which is all that the public needs to know of it. */
    String withoutOrigin(String location) {
        return location.startsWith(origin) ? location.substring(origin.length()) : location;
    }

    private static int port(URI url) {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? 443 : 80;
    }
}
