package uk.commonthread.gateway.testing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Stands where a service would stand, and tells what reached it. The last part of the path says how it behaves. */
final class EchoServer implements Handler<HttpServerRequest> {

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    @Override
    public void handle(HttpServerRequest request) {
        if (request.path().equals("/seen")) {
            request.response().end(String.valueOf(seen.getOrDefault(request.getParam("marker"), 0)));
            return;
        }
        if (request.getParam("marker") != null) {
            seen.merge(request.getParam("marker"), 1, Integer::sum);
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

    private static void echo(HttpServerRequest request, Buffer body) {
        var headers = new TreeMap<String, Object>();
        for (Map.Entry<String, String> header : request.headers()) {
            headers.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue());
        }
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
                        .put("headers", new JsonObject(headers))
                        .put("length", body.length())
                        .put("body", body.length() > 1000 ? "" : body.toString())
                        .toBuffer());
    }
}
