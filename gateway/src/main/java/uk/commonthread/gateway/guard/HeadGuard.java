package uk.commonthread.gateway.guard;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.BiConsumer;
import uk.commonthread.gateway.GatewayConfig;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;

/**
 * Looks at the head of each request before anything is done with it. HTTP/1's decoder refuses some of what is refused
 * here, and {@link Heads} brings it here nevertheless, for an answer; HTTP/2's lets everything through that its frames can
 * carry. The server itself takes twice as much of headers as is allowed here, because what HTTP/2 refuses gets an empty
 * answer.
 */
@Singleton
public final class HeadGuard {
    private static final String HOST = "host";

    /** RFC 9110 5.6.2. */
    private static final Characters TOKEN = Characters.between('A', 'Z')
            .and(Characters.between('a', 'z'))
            .and(Characters.of("!#$%&'*+-.^_`|~0123456789"));

    /** Everything else is encoded in an address and missing in a name. */
    private static final Characters VISIBLE = Characters.between('!', '~');

    private final String host;
    private final String hostWithPort;
    private final String publicUrl;
    private final long headersLimit;
    private final int addressLimit;

    HeadGuard(GatewayConfig gateway, HeadConfig config) {
        var url = gateway.publicUrl();
        this.host = url.getAuthority().toLowerCase(Locale.ROOT);
        this.hostWithPort = url.getPort() > 0 ? host : host + ":443";
        this.publicUrl = url.toString();
        this.headersLimit = config.headers().asLongValue();
        this.addressLimit = Math.toIntExact(config.address().asLongValue());
    }

    /** False where the request was answered. What was wrong is neither repeated nor logged. */
    public boolean admits(RoutingContext context) {
        var request = context.request();
        var unread = UnreadHead.of(request);
        if (unread != null) {
            Problems.send(context, unread.problem(), complaint(unread.problem()));
            return false;
        }
        var headers = Headers.of(request);
        if (!headers.arePlain || !isWrittenPlainly(request)) {
            Problems.send(
                    context,
                    GatewayProblem.INVALID_REQUEST,
                    "Method, address or a header holds a character that may not");
            return false;
        }
        if (request.uri().length() > addressLimit) {
            Problems.send(context, GatewayProblem.ADDRESS_TOO_LONG, complaint(GatewayProblem.ADDRESS_TOO_LONG));
            return false;
        }
        if (headers.size > headersLimit) {
            Problems.send(context, GatewayProblem.HEADERS_TOO_LARGE, complaint(GatewayProblem.HEADERS_TOO_LARGE));
            return false;
        }
        if (headers.hosts > 1) {
            Problems.send(context, GatewayProblem.INVALID_REQUEST, "The request has more than one Host");
            return false;
        }
        return isMeant(context);
    }

    private String complaint(GatewayProblem problem) {
        return switch (problem) {
            case ADDRESS_TOO_LONG -> "An address has at most " + addressLimit + " characters";
            case HEADERS_TOO_LARGE -> "Headers have at most " + headersLimit + " characters";
            case REQUEST_TOO_SLOW -> "The head of the request did not arrive in the time there is for it";
            default -> "The request is not written as HTTP demands";
        };
    }

    private boolean isMeant(RoutingContext context) {
        var authority = context.request().authority();
        if (authority == null) {
            Problems.send(context, GatewayProblem.INVALID_REQUEST, "The request has no Host");
            return false;
        }
        var named = authority.toString();
        if (named.equalsIgnoreCase(host) || named.equalsIgnoreCase(hostWithPort)) {
            return true;
        }
        Problems.send(context, GatewayProblem.NOT_OUR_ADDRESS, "This site is at " + publicUrl);
        return false;
    }

    private static boolean isWrittenPlainly(HttpServerRequest request) {
        var address = request.uri();
        // An absolute address could name another host than the Host header does.
        var method = request.method().name();
        return !method.isEmpty()
                && TOKEN.holdAll(method)
                && address != null
                && address.startsWith("/")
                && VISIBLE.holdAll(address);
    }

    /** What is to be known of the headers, after one look at each. */
    private static final class Headers implements BiConsumer<String, String> {
        private long size;
        private int hosts;
        private boolean arePlain = true;

        static Headers of(HttpServerRequest request) {
            var headers = new Headers();
            request.headers().forEach(headers);
            return headers;
        }

        @Override
        public void accept(String name, String value) {
            size += name.length() + value.length() + 4;
            if (name.isEmpty() || !VISIBLE.holdAll(name) || hasControl(value)) {
                arePlain = false;
            }
            if (name.length() == HOST.length() && name.equalsIgnoreCase(HOST)) {
                hosts++;
            }
        }
    }

    /** RFC 9110 5.5. */
    private static boolean hasControl(String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7f) {
                return true;
            }
        }
        return false;
    }
}
