package uk.commonthread.gateway.proxy;

import static uk.commonthread.gateway.problem.GatewayProblem.BODY_TOO_LARGE;
import static uk.commonthread.gateway.problem.GatewayProblem.PART_DOWN;
import static uk.commonthread.gateway.problem.GatewayProblem.PART_FAILED;
import static uk.commonthread.gateway.problem.GatewayProblem.PART_TOO_SLOW;
import static uk.commonthread.gateway.problem.GatewayProblem.REQUEST_TOO_SLOW;
import static uk.commonthread.gateway.problem.GatewayProblem.SESSION_EXPIRED;
import static uk.commonthread.gateway.problem.GatewayProblem.TOO_BUSY;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.GatewayConfig;
import uk.commonthread.gateway.guard.Connections;
import uk.commonthread.gateway.problem.Problems;
import uk.commonthread.gateway.problem.RequestIds;
import uk.commonthread.gateway.session.Sessions;
import uk.commonthread.gateway.sight.ForwardMetrics;

/**
 * Passes one request on to a part of the house, and its answer back. A request goes on when it is here whole, so that
 * nobody who sends slowly holds a connection to a part; an answer is taken as fast as the part gives it, so that nobody
 * who reads slowly does either. Nothing here blocks.
 */
@Singleton
final class UpstreamProxy {
    /** An answer that says it is no longer than this is sent in one write, which halves the system calls. */
    private static final int SMALL = 16 * 1024;

    private static final String RETRY_AFTER = "5";

    /** How long the rest of a body is heard that nobody wants. */
    private static final long LINGER_MILLIS = 5_000;

    /** RFC 9113 8.1: to stop sending what is no longer wanted. */
    private static final long NO_ERROR = 0;

    // One for each event loop: with one for all, half the requests would travel on a connection of another loop, and
    // waking that loop up, there and back, costs more than all that we do with the request.
    private final ThreadLocal<HttpClient> clients;
    /** What lasts has connections of its own: those of everybody else are not for it to hold. */
    private final ThreadLocal<HttpClient> lastingClients;

    private final Vertx vertx;
    private final ForwardedHeaders headers;
    private final ForwardMetrics metrics;
    private final Bodies bodies;
    private final Answers answers;
    private final Lasting lasting;
    private final Sessions sessions;
    private final BodiesConfig bodiesConfig;
    private final long connectMillis;

    UpstreamProxy(
            Vertx vertx,
            Bodies bodies,
            Answers answers,
            Lasting lasting,
            Sessions sessions,
            BodiesConfig bodiesConfig,
            PartsConfig config,
            GatewayConfig gateway,
            ForwardMetrics metrics,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean tracesAreOff) {
        this.headers = new ForwardedHeaders(gateway.publicUrl(), !tracesAreOff);
        this.metrics = metrics;
        this.bodies = bodies;
        this.answers = answers;
        this.vertx = vertx;
        this.lasting = lasting;
        this.sessions = sessions;
        this.bodiesConfig = bodiesConfig;
        this.connectMillis = config.connectTimeout().toMillis();
        var options = options(config.connections(), config.waiting());
        var lastingOptions = options(config.lasting(), 0);
        this.clients = ThreadLocal.withInitial(() -> vertx.createHttpClient(options));
        this.lastingClients = ThreadLocal.withInitial(() -> vertx.createHttpClient(lastingOptions));
    }

    private static HttpClientOptions options(int connections, int waiting) {
        return new HttpClientOptions()
                .setMaxPoolSize(connections)
                .setMaxWaitQueueSize(waiting)
                // Shorter than the parts' own, so that we never send on a connection that is just being closed.
                .setKeepAliveTimeout(50)
                .setDecompressionSupported(false);
    }

    /** The route that a request takes, how its answer is dressed, and who looks at its body, which is then held. */
    record Terms(Route route, boolean signInPages, @Nullable BodyCheck check) {
        Terms(Route route, boolean signInPages) {
            this(route, signInPages, null);
        }

        private boolean streams(long length) {
            return length > route.held() || (length < 0 && route.body() > route.held());
        }
    }

    /** Looks at a body before anything of it goes on. */
    @FunctionalInterface
    interface BodyCheck {
        /** False where the request was answered. */
        boolean mayPass(RoutingContext context, Buffer body);
    }

    /** The request needs nothing more. */
    private static final class Answered extends RuntimeException {
        Answered() {
            super("Answered", null, false, false);
        }
    }

    /** What is told to somebody, or comes from them, ends with their session. */
    private static final class SessionEnded extends RuntimeException {
        SessionEnded() {
            super("The session has ended", null, false, false);
        }
    }

    /** False, and answered with 413, when the request itself says that it is too long. */
    static boolean fits(RoutingContext context, Terms terms) {
        if (contentLength(context.request()) <= terms.route().body()) {
            return true;
        }
        tooLarge(context, terms);
        return false;
    }

    /** What the request holds meanwhile is counted for that client: a person, a partner system or an address. */
    void forward(RoutingContext context, Credentials credentials, Terms terms, String client) {
        new Exchange(context, credentials, terms, client).begin();
    }

    private static void tooLarge(RoutingContext context, Terms terms) {
        Problems.send(context, BODY_TOO_LARGE, "At most " + terms.route().body() + " bytes are taken here");
    }

    /** The announced length; -1 where none was announced. */
    static long contentLength(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // The HTTP decoder has refused what is not a number.
        return length == null ? -1 : Long.parseLong(length);
    }

    static boolean hasBody(HttpServerRequest request, long length) {
        if (length >= 0) {
            return length > 0;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            // Without a length, HTTP/2 tells only in its frames; a method that takes no body has none.
            return !HttpMethod.GET.equals(request.method())
                    && !HttpMethod.HEAD.equals(request.method())
                    && !request.isEnded();
        }
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** One request on its way: everything here runs on the event loop that took the request. */
    private final class Exchange {
        private final RoutingContext context;
        private final HttpServerRequest request;
        private final Part part;
        private final Credentials credentials;
        private final Terms terms;
        private final String client;
        private final long began = System.nanoTime();
        private @Nullable HttpClientRequest upstream;
        private @Nullable BodyStream stream;
        private boolean lasts;
        private boolean failed;

        Exchange(RoutingContext context, Credentials credentials, Terms terms, String client) {
            this.context = context;
            this.request = context.request();
            this.part = terms.route().part();
            this.credentials = credentials;
            this.terms = terms;
            this.client = client;
        }

        void begin() {
            request.pause();
            var length = contentLength(request);
            var hasBody = hasBody(request, length);
            var streams = hasBody && terms.streams(length);
            lasts = streams || terms.route().lasts();
            if (lasts && !mayLast()) {
                refuse(Bodies.Reason.TOO_MANY);
            } else if (streams) {
                orFail(() -> answerWith(request(0).compose(this::stream)));
            } else if (hasBody) {
                bodies.collect(request, terms.route().held(), client).onComplete(this::pass, this::fail);
            } else {
                request.resume();
                orFail(() -> answerWith(send(HttpClientRequest::send)));
            }
        }

        private void pass(Bodies.Body body) {
            answerWith(Future.succeededFuture(body).compose(this::send).onComplete(sent -> body.release()));
        }

        private Future<HttpClientResponse> send(Bodies.Body body) {
            if (terms.check() != null && !terms.check().mayPass(context, body.bytes())) {
                return Future.failedFuture(new Answered());
            }
            return send(out -> out.send(body.bytes()));
        }

        /** However it ends, and whoever ends it. */
        private boolean mayLast() {
            var end = lasting.begin(client);
            if (end == null) {
                return false;
            }
            var patience = Connections.bePatient(request, terms.route().silenceMillis());
            var loop = vertx.getOrCreateContext();
            var forget = credentials.session() == null
                    ? null
                    : sessions.whenEnded(
                            credentials.session(), () -> loop.runOnContext(ended -> fail(new SessionEnded())));
            context.addEndHandler(ended -> {
                end.run();
                patience.run();
                if (forget != null) {
                    forget.run();
                }
            });
            return true;
        }

        private Future<HttpClientResponse> stream(HttpClientRequest out) {
            if (!request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
                out.setChunked(true);
            }
            stream = new BodyStream(vertx, bodiesConfig, request, out, terms.route());
            stream.begin()
                    // Only from now on it is the part's turn to say something.
                    .onComplete(passed -> out.idleTimeout(terms.route().silenceMillis()), this::fail);
            return out.response();
        }

        private Future<HttpClientResponse> send(Function<HttpClientRequest, Future<HttpClientResponse>> body) {
            return request(terms.route().silenceMillis()).compose(body);
        }

        private Future<HttpClientRequest> request(long silenceMillis) {
            return (lasts ? lastingClients : clients)
                    .get()
                    .request(new RequestOptions()
                            .setServer(part.address())
                            .setHost(part.host())
                            .setPort(part.port())
                            .setSsl(part.tls())
                            .setMethod(request.method())
                            .setURI(request.uri())
                            .setConnectTimeout(connectMillis)
                            .setIdleTimeout(silenceMillis))
                    // What fails in here fails the exchange: half the headers must never go on.
                    .map(out -> {
                        upstream = out;
                        headers.upstream(request, out.headers(), RequestIds.of(context), credentials);
                        var response = context.response();
                        response.closeHandler(closed -> {
                            // The public gave up: so does the part, which may save it work.
                            if (!response.ended()) {
                                out.reset();
                            }
                        });
                        return out;
                    });
        }

        private void answerWith(Future<HttpClientResponse> sent) {
            sent.onComplete(answer -> orFail(() -> answer(answer)), this::fail);
        }

        /** What throws outside of a future fails none, and would leave the public waiting. */
        private void orFail(Runnable step) {
            try {
                step.run();
            } catch (RuntimeException ours) {
                fail(ours);
            }
        }

        private void answer(HttpClientResponse answer) {
            var response = context.response();
            if (failed || response.closed()) {
                return;
            }
            response.setStatusCode(answer.statusCode());
            ForwardedHeaders.downstream(answer.headers(), response.headers(), part, terms.signInPages());
            if (credentials.session() != null) {
                ForwardedHeaders.keepFromSharedCaches(response.headers());
            }
            var length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
            var status = answer.statusCode();
            var compression =
                    terms.signInPages() ? null : Compression.of(request, status, answer.headers(), response.headers());
            leaveTheRest();
            if (HttpMethod.HEAD.equals(request.method()) || status == 204 || status == 304 || "0".equals(length)) {
                response.end().onComplete(ended -> done(status));
            } else if (length != null && Long.parseLong(length) <= SMALL) {
                answer.body()
                        .compose(body -> answers.send(
                                request,
                                compression == null
                                        ? body
                                        : compression.next(body).appendBuffer(compression.last()),
                                client))
                        .onComplete(ended -> done(status), this::fail);
            } else {
                if ((length == null || compression != null) && request.version() != HttpVersion.HTTP_2) {
                    response.setChunked(true);
                }
                answers.pass(answer, request, client, compression).onComplete(ended -> done(status), this::fail);
            }
        }

        /** A part that answers before it has read all does not want the rest. */
        private void leaveTheRest() {
            if (stream == null || request.isEnded()) {
                return;
            }
            stream.stop();
            request.resume();
            // To close at once would take the answer away from who is still sending.
            context.addEndHandler(sent -> vertx.setTimer(LINGER_MILLIS, later -> {
                if (request.isEnded()) {
                    return;
                }
                if (request.version() == HttpVersion.HTTP_2) {
                    var _ = request.response().reset(NO_ERROR);
                } else {
                    request.connection().close();
                }
            }));
        }

        private void done(int status) {
            metrics.forwarded(part, status, System.nanoTime() - began);
        }

        /** Called for the first failure and for those that follow from it, such as the reset of the other side. */
        private void fail(Throwable cause) {
            if (failed || cause instanceof Answered) {
                return;
            }
            failed = true;
            if (stream != null) {
                stream.stop();
            }
            try {
                explain(cause);
            } catch (RuntimeException ours) {
                context.fail(ours);
            }
        }

        private void explain(Throwable cause) {
            var response = context.response();
            if (upstream != null && stream != null) {
                // What a part does not take would be waited for.
                Connections.cutOff(upstream.connection());
            } else if (upstream != null) {
                upstream.reset();
            }
            if (response.headWritten()) {
                // Half an answer must not look like a whole one.
                response.reset();
                metrics.broken(part);
                return;
            }
            if (response.closed()) {
                return;
            }
            response.headers().remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.CONTENT_ENCODING);
            switch (cause) {
                case Bodies.Refused refused -> refuse(refused.reason());
                case SessionEnded ended ->
                    Problems.send(context, SESSION_EXPIRED, "Your session has ended; sign in and try again");
                case ConnectionPoolTooBusyException busy -> down("has too much to do just now");
                case TimeoutException slow when upstream == null -> down("has too much to do just now");
                case TimeoutException slow ->
                    Problems.send(context, PART_TOO_SLOW, "The " + part.name() + " part did not answer in time");
                // A part that cannot be reached says so in other ways.
                case RuntimeException ours
                when upstream == null && !(ours instanceof VertxException) -> context.fail(ours);
                case Exception unreachable when upstream == null -> down("is not available just now");
                default -> brokeOff();
            }
            done(response.getStatusCode());
        }

        private void refuse(Bodies.Reason reason) {
            switch (reason) {
                case TOO_LARGE -> tooLarge(context, terms);
                case TOO_SLOW -> {
                    if (request.version() != HttpVersion.HTTP_2) {
                        // What may still come is not waited for.
                        context.addEndHandler(sent -> request.connection().close());
                    }
                    Problems.send(
                            context, REQUEST_TOO_SLOW, "The request did not arrive whole in the time there is for it");
                }
                case TOO_MANY -> {
                    context.response().putHeader("Retry-After", RETRY_AFTER);
                    Problems.send(
                            context,
                            TOO_BUSY,
                            "Too much is being sent just now, and nothing was carried out; try again");
                }
                case SENDER_LEFT -> {}
            }
        }

        /** No part has seen anything of the request. */
        private void down(String how) {
            context.response().putHeader("Retry-After", RETRY_AFTER);
            Problems.send(
                    context,
                    PART_DOWN,
                    "The " + part.name() + " part " + how + ", and nothing was carried out; try again shortly");
        }

        private void brokeOff() {
            Problems.send(context, PART_FAILED, "The " + part.name() + " part broke off before it had answered");
        }
    }
}
