package uk.commonthread.gateway.proxy;

import static uk.commonthread.gateway.problem.GatewayProblem.BODY_TOO_LARGE;
import static uk.commonthread.gateway.problem.GatewayProblem.PART_DOWN;
import static uk.commonthread.gateway.problem.GatewayProblem.PART_FAILED;
import static uk.commonthread.gateway.problem.GatewayProblem.PART_TOO_SLOW;
import static uk.commonthread.gateway.problem.GatewayProblem.REQUEST_TOO_SLOW;
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
import uk.commonthread.gateway.problem.Problems;
import uk.commonthread.gateway.problem.RequestIds;
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

    // One for each event loop: with one for all, half the requests would travel on a connection of another loop, and
    // waking that loop up, there and back, costs more than all that we do with the request.
    private final ThreadLocal<HttpClient> clients;
    private final ForwardedHeaders headers;
    private final ForwardMetrics metrics;
    private final Bodies bodies;
    private final Answers answers;
    private final long connectMillis;
    private final long silenceMillis;

    UpstreamProxy(
            Vertx vertx,
            Bodies bodies,
            Answers answers,
            PartsConfig config,
            GatewayConfig gateway,
            ForwardMetrics metrics,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean tracesAreOff) {
        this.headers = new ForwardedHeaders(gateway.publicUrl(), !tracesAreOff);
        this.metrics = metrics;
        this.bodies = bodies;
        this.answers = answers;
        this.connectMillis = config.connectTimeout().toMillis();
        this.silenceMillis = config.silence().toMillis();
        var options = new HttpClientOptions()
                .setMaxPoolSize(config.connections())
                .setMaxWaitQueueSize(config.waiting())
                // Shorter than the parts' own, so that we never send on a connection that is just being closed.
                .setKeepAliveTimeout(50)
                .setDecompressionSupported(false);
        this.clients = ThreadLocal.withInitial(() -> vertx.createHttpClient(options));
    }

    /** What a route demands of its requests, and how its answers are dressed. */
    record Terms(
            long bodyLimit, boolean signInPages, @Nullable BodyCheck check) {
        Terms(long bodyLimit, boolean signInPages) {
            this(bodyLimit, signInPages, null);
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

    /** False, and answered with 413, when the request itself says that it is too long. */
    static boolean fits(RoutingContext context, Terms terms) {
        if (contentLength(context.request()) <= terms.bodyLimit()) {
            return true;
        }
        tooLarge(context, terms);
        return false;
    }

    /** What the request holds meanwhile is counted for that client: a person, a partner system or an address. */
    void forward(RoutingContext context, Part part, Credentials credentials, Terms terms, String client) {
        new Exchange(context, part, credentials, terms, client).begin();
    }

    private static void tooLarge(RoutingContext context, Terms terms) {
        Problems.send(context, BODY_TOO_LARGE, "At most " + terms.bodyLimit() + " bytes are taken here");
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
        private boolean failed;

        Exchange(RoutingContext context, Part part, Credentials credentials, Terms terms, String client) {
            this.context = context;
            this.request = context.request();
            this.part = part;
            this.credentials = credentials;
            this.terms = terms;
            this.client = client;
        }

        void begin() {
            request.pause();
            if (hasBody(request, contentLength(request))) {
                bodies.collect(request, terms.bodyLimit(), client).onComplete(this::pass, this::fail);
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

        private Future<HttpClientResponse> send(Function<HttpClientRequest, Future<HttpClientResponse>> body) {
            return clients.get()
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
                    .compose(out -> {
                        upstream = out;
                        headers.upstream(request, out.headers(), RequestIds.of(context), credentials);
                        var response = context.response();
                        response.closeHandler(closed -> {
                            // The public gave up: so does the part, which may save it work.
                            if (!response.ended()) {
                                out.reset();
                            }
                        });
                        return body.apply(out);
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
            if (credentials.ofSession()) {
                ForwardedHeaders.keepFromSharedCaches(response.headers());
            }
            var length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
            var status = answer.statusCode();
            if (HttpMethod.HEAD.equals(request.method()) || status == 204 || status == 304 || "0".equals(length)) {
                response.end().onComplete(ended -> done(status));
            } else if (length != null && Long.parseLong(length) <= SMALL) {
                answer.body()
                        .compose(body -> answers.send(request, body, client))
                        .onComplete(ended -> done(status), this::fail);
            } else {
                if (length == null && request.version() != HttpVersion.HTTP_2) {
                    response.setChunked(true);
                }
                answers.pass(answer, request, client).onComplete(ended -> done(status), this::fail);
            }
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
            try {
                explain(cause);
            } catch (RuntimeException ours) {
                context.fail(ours);
            }
        }

        private void explain(Throwable cause) {
            var response = context.response();
            if (upstream != null) {
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
