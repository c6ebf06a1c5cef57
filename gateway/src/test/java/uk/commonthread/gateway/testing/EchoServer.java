package uk.commonthread.gateway.testing;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Stands where a service would stand, and tells what reached it. The last part of the path says how it behaves. */
final class EchoServer implements Handler<HttpServerRequest> {
    private static final String TAG = "\"3-0a1b2c3d4e5f6071-s\"";

    private final Vertx vertx;

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    EchoServer(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public void handle(HttpServerRequest request) {
        if (request.path().equals("/seen")) {
            request.response().end(String.valueOf(seen.getOrDefault(request.getParam("marker"), 0)));
            return;
        }
        if (request.getParam("marker") != null) {
            seen.merge(request.getParam("marker"), 1, Integer::sum);
        }
        if (request.headers().contains("Upgrade")) {
            if (request.path().contains("/forbidden/")) {
                request.response().setStatusCode(418).end();
            } else {
                request.toWebSocket().onSuccess(EchoServer::join);
            }
            return;
        }
        switch (request.path().substring(request.path().lastIndexOf('/') + 1)) {
            case "never" -> {}
            case "broken" -> request.connection().close();
            case "half" -> {
                request.response().putHeader("Content-Length", "100000").write("half of it");
                request.response()
                        .write(" and no more")
                        .onComplete(written -> request.connection().close());
            }
            case "moved" ->
                request.response()
                        .setStatusCode(303)
                        .putHeader("Location", "http://" + request.authority() + "/api/partners/v1/there")
                        .end();
            case "busy" ->
                request.response()
                        .setStatusCode(503)
                        .putHeader("Retry-After", "7")
                        .end("{}");
            case "count" -> count(request);
            case "deaf" -> request.pause();
            case "early" -> request.response().setStatusCode(401).end("{}");
            case "progress" -> progress(request);
            case "tagged" -> tagged(request);
            case "large" -> request.response().end(Buffer.buffer("x".repeat(1_000_000)));
            case "cacheable" ->
                request.response()
                        .putHeader("Cache-Control", "public, max-age=60, s-maxage=600")
                        .end();
            case "gone" -> request.response().setStatusCode(404).end();
            case "nothing" -> request.response().setStatusCode(204).end();
            default -> request.body().onSuccess(body -> echo(request, body));
        }
    }

    /** Repeats what it hears, and tells what came with the request when it is asked. */
    private static void join(ServerWebSocket socket) {
        socket.textMessageHandler(text -> {
            if (text.equals("headers")) {
                socket.writeTextMessage(new JsonObject(headers(socket.headers())).encode());
            } else if (text.equals("bye")) {
                socket.close((short) 4001);
            } else {
                socket.writeTextMessage("heard: " + text);
            }
        });
    }

    private static void count(HttpServerRequest request) {
        var length = new AtomicLong();
        request.handler(chunk -> length.addAndGet(chunk.length()))
                .endHandler(ended -> request.response().setStatusCode(201).end(String.valueOf(length.get())));
    }

    /** One event at once and one after two seconds. */
    private void progress(HttpServerRequest request) {
        var response = request.response()
                .putHeader("Content-Type", "text/event-stream")
                .setChunked(true);
        response.write("data: 1\n\n");
        vertx.setTimer(2_000, later -> response.end("data: 2\n\n"));
    }

    /** A record with a version, as the services give them: 304 to who holds it, and told which version is to be changed. */
    private static void tagged(HttpServerRequest request) {
        var response = request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("ETag", TAG)
                .putHeader("Vary", "Authorization");
        if (TAG.equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else if (request.method().name().equals("PUT")) {
            response.setStatusCode(TAG.equals(request.getHeader("If-Match")) ? 200 : 412)
                    .end();
        } else {
            response.end(new JsonObject().put("text", "words ".repeat(20_000)).toBuffer());
        }
    }

    private static void echo(HttpServerRequest request, Buffer body) {
        request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("ETag", "\"7\"")
                .putHeader("Server", "echo")
                .putHeader("content-security-policy", "script-src *")
                .putHeader("Referrer-Policy", "unsafe-url")
                .setStatusCode(request.method().name().equals("POST") ? 201 : 200)
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", new JsonObject(headers(request.headers())))
                        .put("length", body.length())
                        .put("body", body.length() > 1000 ? "" : body.toString())
                        .toBuffer());
    }

    private static Map<String, Object> headers(MultiMap given) {
        var headers = new TreeMap<String, Object>();
        for (Map.Entry<String, String> header : given) {
            headers.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue());
        }
        return headers;
    }
}
