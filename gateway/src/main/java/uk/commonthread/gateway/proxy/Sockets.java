package uk.commonthread.gateway.proxy;

import static uk.commonthread.gateway.problem.GatewayProblem.PART_DOWN;
import static uk.commonthread.gateway.problem.GatewayProblem.TOO_BUSY;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketBase;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.GatewayConfig;
import uk.commonthread.gateway.guard.Connections;
import uk.commonthread.gateway.problem.Problems;
import uk.commonthread.gateway.problem.RequestIds;
import uk.commonthread.gateway.session.Sessions;

/**
 * Joins a browser's WebSocket with one to a part, which gets the session's token when it is opened and decides whether it
 * opens. What both say passes as it is, within limits of number and size, until one of them, or the session, ends. The other
 * side is asked for a sign of life four times in its route's silence.
 */
@Singleton
final class Sockets implements HttpServerOptionsCustomizer {
    private static final String RETRY_AFTER = "5";
    private static final CharSequence WEBSOCKET = "websocket";

    // RFC 6455 7.4.1.
    private static final short NORMAL = 1000;
    private static final short GOING_AWAY = 1001;
    private static final short NO_STATUS = 1005;
    private static final short ABNORMAL = 1006;
    private static final short POLICY = 1008;
    private static final short FAILED = 1011;

    private final Vertx vertx;
    private final SocketsConfig config;
    private final Lasting lasting;
    private final Sessions sessions;
    private final ForwardedHeaders headers;
    private final long connectMillis;
    private final ThreadLocal<WebSocketClient> clients;

    Sockets(
            Vertx vertx,
            SocketsConfig config,
            PartsConfig parts,
            Lasting lasting,
            Sessions sessions,
            GatewayConfig gateway,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean tracesAreOff) {
        this.vertx = vertx;
        this.config = config;
        this.lasting = lasting;
        this.sessions = sessions;
        this.headers = new ForwardedHeaders(gateway.publicUrl(), !tracesAreOff);
        this.connectMillis = parts.connectTimeout().toMillis();
        var options = new WebSocketClientOptions()
                .setMaxConnections(parts.lasting())
                .setMaxFrameSize(Math.toIntExact(config.frame().asLongValue()));
        this.clients = ThreadLocal.withInitial(() -> vertx.createWebSocketClient(options));
    }

    /** What is compressed could be a thousand times as large as it looks. */
    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        options.setMaxWebSocketFrameSize(Math.toIntExact(config.frame().asLongValue()))
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false);
    }

    /** Whether the request asks to go on as a WebSocket, which HTTP/2 has another way for that no browser needs. */
    static boolean isAskedFor(HttpServerRequest request) {
        var upgrade = request.getHeader(HttpHeaders.UPGRADE);
        return upgrade != null
                && upgrade.equalsIgnoreCase(WEBSOCKET.toString())
                && request.version() == HttpVersion.HTTP_1_1
                && HttpMethod.GET.equals(request.method());
    }

    void join(RoutingContext context, Route route, Credentials credentials, String client) {
        var end = lasting.begin(client);
        if (end == null) {
            context.response().putHeader("Retry-After", RETRY_AFTER);
            Problems.send(context, TOO_BUSY, "Too many connections of yours are open");
            return;
        }
        var request = context.request();
        request.pause();
        var part = route.part();
        var options = new WebSocketConnectOptions()
                .setServer(part.address())
                .setHost(part.host())
                .setPort(part.port())
                .setSsl(part.tls())
                .setURI(request.uri())
                .setAllowOriginHeader(false)
                .setConnectTimeout(connectMillis)
                .setTimeout(route.silenceMillis())
                .setHeaders(HttpHeaders.headers());
        headers.upstream(request, options.getHeaders(), RequestIds.of(context), credentials);
        clients.get()
                .connect(options)
                .onSuccess(upstream -> {
                    upstream.pause();
                    Connections.isNoLongerHttp(request);
                    request.toWebSocket()
                            .onSuccess(browser -> new Pair(browser, upstream, route, end).join(credentials))
                            .onFailure(left -> {
                                end.run();
                                close(upstream, GOING_AWAY);
                            });
                })
                .onFailure(refused -> {
                    end.run();
                    refuse(context, part, refused);
                });
    }

    private static void refuse(RoutingContext context, Part part, Throwable why) {
        if (why instanceof UpgradeRejectedException rejected) {
            var response = context.response().setStatusCode(rejected.getStatus());
            ForwardedHeaders.downstream(rejected.getHeaders(), response.headers(), part, false);
            response.headers().remove(HttpHeaders.CONTENT_LENGTH);
            response.end(rejected.getBody() == null ? Buffer.buffer() : rejected.getBody());
        } else {
            context.response().putHeader("Retry-After", RETRY_AFTER);
            Problems.send(
                    context,
                    PART_DOWN,
                    "The " + part.name()
                            + " part is not available just now, and nothing was carried out; try again shortly");
        }
    }

    private static void close(WebSocketBase socket, int status) {
        if (!socket.isClosed()) {
            var _ = socket.close((short) status);
        }
    }

    /** Both ends; everything here runs on the event loop of the browser's. */
    private final class Pair {
        private final ServerWebSocket browser;
        private final WebSocket part;
        private final Runnable end;
        private final long silenceMillis;
        private final Context loop = vertx.getOrCreateContext();
        private long frames;
        private long heardFromBrowser = System.nanoTime();
        private long heardFromPart = heardFromBrowser;
        private long window;
        private long pulse;
        private @Nullable Runnable forget;

        Pair(ServerWebSocket browser, WebSocket part, Route route, Runnable end) {
            this.browser = browser;
            this.part = part;
            this.end = end;
            this.silenceMillis = route.silenceMillis();
        }

        void join(Credentials credentials) {
            window = vertx.setPeriodic(config.window().toMillis(), begins -> frames = 0);
            pulse = vertx.setPeriodic(Math.max(1, silenceMillis / 4), beats -> beat());
            browser.pongHandler(pong -> heardFromBrowser = System.nanoTime());
            part.pongHandler(pong -> heardFromPart = System.nanoTime());
            pass(browser, part, () -> {
                heardFromBrowser = System.nanoTime();
                if (++frames > config.frames()) {
                    finish(POLICY);
                }
            });
            pass(part, browser, () -> heardFromPart = System.nanoTime());
            browser.closeHandler(closed -> finish(passedOn(browser.closeStatusCode(), GOING_AWAY)));
            part.closeHandler(closed -> finish(passedOn(part.closeStatusCode(), FAILED)));
            if (credentials.session() != null) {
                forget = sessions.whenEnded(credentials.session(), () -> loop.runOnContext(ended -> finish(POLICY)));
            }
            part.resume();
        }

        private void pass(WebSocketBase from, WebSocketBase to, Runnable heard) {
            from.exceptionHandler(broken -> finish(FAILED));
            from.frameHandler(frame -> {
                heard.run();
                if (to.isClosed() || !(frame.isText() || frame.isBinary() || frame.isContinuation())) {
                    return;
                }
                var _ = to.writeFrame(frame);
                if (to.writeQueueFull()) {
                    from.pause();
                    to.drainHandler(drained -> from.resume());
                }
            });
        }

        private void beat() {
            var now = System.nanoTime();
            var silence = silenceMillis * 1_000_000;
            if (now - heardFromBrowser > silence || now - heardFromPart > silence) {
                finish(GOING_AWAY);
                return;
            }
            var _ = browser.writePing(Buffer.buffer());
            var _ = part.writePing(Buffer.buffer());
        }

        private void finish(int status) {
            vertx.cancelTimer(window);
            vertx.cancelTimer(pulse);
            if (forget != null) {
                forget.run();
            }
            end.run();
            close(browser, status);
            close(part, status);
        }

        /** Some say only how it ended, and are never sent. */
        private static int passedOn(@Nullable Short status, int otherwise) {
            if (status == null || status == ABNORMAL) {
                return otherwise;
            }
            return status == NO_STATUS ? NORMAL : status;
        }
    }
}
