package uk.commonthread.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

@QuarkusTest
@WithTestResource(TestHouse.class)
class ForwardingTest {
    @Inject
    Vertx vertx;

    private final Browser nobody = new Browser();

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void methodPathQueryBodyAndTagsPass(HttpClient.Version version) {
        var response = new Browser(version)
                .post("/api/partners/v1/things?name=a%20b&x=1", "{\"a\":1}", "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("ETag")).contains("\"7\"");
        var seen = new JsonObject(response.body());
        assertThat(seen.getString("method")).isEqualTo("POST");
        assertThat(seen.getString("uri")).isEqualTo("/api/partners/v1/things?name=a%20b&x=1");
        assertThat(seen.getString("body")).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer ..", "Bearer ", "Bearer ...", "Bearer .", "Bearer a.b.c", "Bearer", "Basic =", "..", " "
            })
    void whatIsNoTokenIsForTheServiceToRefuse(String authorization) {
        assertThat(nobody.get("/api/partners/v1/things", "Authorization", authorization)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyTheGatewaySaysWhereARequestCameFrom() {
        var seen = headersSeen(nobody.get(
                "/api/partners/v1/things",
                "X-Forwarded-For",
                "10.9.8.7",
                "X-Forwarded-Proto",
                "gopher",
                "X-Forwarded-Host",
                "evil.example",
                "Forwarded",
                "for=10.9.8.7",
                "X-Real-IP",
                "10.9.8.7",
                "Cookie",
                "theme=dark"));

        assertThat(seen.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(seen.getString("x-forwarded-proto")).isEqualTo("https");
        assertThat("https://" + seen.getString("x-forwarded-host")).isEqualTo(Browser.publicUrl());
        assertThat(seen.fieldNames()).doesNotContain("forwarded", "x-real-ip", "cookie", "authorization");
    }

    @Test
    void aPartnerSystemsTokenPassesAsItIs() {
        var seen = headersSeen(nobody.get("/api/partners/v1/things", "Authorization", "Bearer not.a.token"));

        assertThat(seen.getString("authorization")).isEqualTo("Bearer not.a.token");
    }

    @Test
    void aWellFormedRequestIdIsKeptAndAnyOtherReplaced() {
        var kept = nobody.get("/api/partners/v1/things", "X-Request-Id", "abc-123.DEF_456");
        assertThat(kept.headers().allValues("X-Request-Id")).containsExactly("abc-123.DEF_456");
        assertThat(headersSeen(kept).getString("x-request-id")).isEqualTo("abc-123.DEF_456");

        var replaced = nobody.get("/api/partners/v1/things", "X-Request-Id", "two words");
        assertThat(replaced.headers().firstValue("X-Request-Id"))
                .get()
                .asString()
                .matches("[0-9a-f]{32}");
    }

    @Test
    void traceContextPasses() {
        var parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        assertThat(headersSeen(nobody.get("/api/partners/v1/things", "traceparent", parent))
                        .getString("traceparent"))
                .isEqualTo(parent);
    }

    @Test
    void aPartThatSaysWhenToComeBackIsQuoted() {
        var response = nobody.get("/api/partners/v1/busy");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().allValues("Retry-After")).containsExactly("7");
    }

    @Test
    void aLargeAnswerPassesWhole() {
        assertThat(nobody.get("/api/partners/v1/large").body()).hasSize(1_000_000);
    }

    @Test
    void anAnswerWithoutABodyPasses() {
        assertThat(nobody.get("/api/partners/v1/nothing").statusCode()).isEqualTo(204);
        assertThat(nobody.send("HEAD", "/api/partners/v1/things", null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAnswerThatBreaksOffDoesNotLookWhole() {
        assertThatThrownBy(() -> nobody.get("/api/partners/v1/half")).isInstanceOf(java.io.UncheckedIOException.class);
    }

    @Test
    void anAddressOfTheServiceItselfBecomesAPath() {
        assertThat(nobody.get("/api/partners/v1/moved").headers().firstValue("Location"))
                .contains("/api/partners/v1/there");
    }

    @Test
    void aBodyThatSaysItIsTooLongIsRefused() {
        problem(nobody.post("/api/partners/v1/things", "x".repeat(102_401)), 413, "body-too-large");
        assertThat(nobody.post("/api/partners/v1/things", "x".repeat(102_400)).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aBodyThatGrowsTooLongIsRefused(HttpClient.Version version) throws Exception {
        var response = chunked(version, "/api/partners/v1/things", 300);

        assertThat(response.statusCode).isEqualTo(413);
        assertThat(new JsonObject(response.body).getString("type")).isEqualTo("/problems/body-too-large");
    }

    @Test
    void aChunkedBodyWithinTheLimitPasses() throws Exception {
        var response = chunked(HttpClient.Version.HTTP_1_1, "/api/partners/v1/things", 50);

        assertThat(new JsonObject(response.body).getInteger("length")).isEqualTo(50 * 1024);
    }

    @Test
    void aServiceThatIsDownIsNamed() {
        var response = nobody.get("/api/strategy/v1/strategies");

        assertThat(problem(response, 503, "part-down").getString("detail")).contains("strategy");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void aServiceThatBreaksOffIsABadGateway() {
        problem(nobody.get("/api/partners/v1/broken"), 502, "part-failed");
    }

    @Test
    void aServiceThatSaysNothingIsATimeout() {
        problem(nobody.get("/api/partners/v1/never"), 504, "part-too-slow");
    }

    @Test
    void anUnknownApiIsNotFound() {
        problem(nobody.get("/api/payroll/v1/salaries"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/partners/%2e%2e/%2e%2e/q/dev",
                "/api/partners/v1%2f..%2fx",
                "/api/partners//v1",
                "/api/partners/v1;x=1/things",
                "/api/partners/v1/%00"
            })
    void aPathThatCouldBeReadTwoWaysIsRefused(String path) {
        problem(nobody.get(path), 400, "invalid-request");
    }

    @Test
    void answersAreNotForRendering() {
        var headers = nobody.get("/api/partners/v1/things").headers();

        // Whatever the part says.
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    private record Answer(int statusCode, String body) {}

    private Answer chunked(HttpClient.Version version, String path, int kilobytes) throws Exception {
        var protocol = version == HttpClient.Version.HTTP_2
                ? io.vertx.core.http.HttpVersion.HTTP_2
                : io.vertx.core.http.HttpVersion.HTTP_1_1;
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setSsl(true)
                .setTrustAll(true)
                .setUseAlpn(true)
                .setProtocolVersion(protocol));
        var door = URI.create(Browser.publicUrl());
        var answer = client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setHost(door.getHost())
                        .setPort(door.getPort())
                        .setURI(path))
                .compose(request -> {
                    request.setChunked(true);
                    for (var i = 0; i < kilobytes; i++) {
                        request.write("x".repeat(1024));
                    }
                    request.end();
                    return request.response();
                })
                .compose(response -> response.body().map(body -> new Answer(response.statusCode(), body.toString())))
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        client.close();
        return answer;
    }

    private static JsonObject headersSeen(HttpResponse<String> response) {
        return new JsonObject(response.body()).getJsonObject("headers");
    }

    private static JsonObject problem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = new JsonObject(response.body());
        assertThat(problem.getString("type")).isEqualTo("/problems/" + slug);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("requestId"))
                .isEqualTo(response.headers().firstValue("X-Request-Id").orElseThrow());
        return problem;
    }
}
