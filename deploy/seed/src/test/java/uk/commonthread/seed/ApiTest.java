package uk.commonthread.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {
    private final List<String> seen = new ArrayList<>();
    private HttpServer door;
    private Api api;

    @BeforeEach
    void open() throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/token", exchange -> answer(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":300}"));
        door.start();
        var address = "http://" + door.getAddress().getHostString() + ":"
                + door.getAddress().getPort();
        api = new Api(new Settings(URI.create(address), URI.create(address + "/token"), null, "seed", "secret"));
    }

    @AfterEach
    void close() {
        door.stop(0);
    }

    @Test
    void whoIsToldToSlowDownWaitsAndSendsTheSameAgain() {
        door.createContext("/things", exchange -> {
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            seen.add(key + " " + exchange.getRequestHeaders().getFirst("Authorization"));
            if (seen.size() == 1) {
                exchange.getResponseHeaders().add("Retry-After", "0");
                answer(exchange, 429, "{}");
            } else {
                answer(exchange, 201, "{\"id\":\"1\"}");
            }
        });

        var made = api.create("/things", Map.of("name", "one"), "one");

        assertThat(made.get("id").asText()).isEqualTo("1");
        assertThat(seen)
                .hasSize(2)
                .allMatch(seen.getFirst()::equals)
                .first()
                .asString()
                .endsWith(" Bearer t");
    }

    @Test
    void aListIsReadToItsEnd() {
        door.createContext(
                "/things",
                exchange -> answer(
                        exchange,
                        200,
                        exchange.getRequestURI().getQuery().contains("after=1")
                                ? "{\"items\":[{\"id\":\"2\"}],\"next\":null}"
                                : "{\"items\":[{\"id\":\"1\"}],\"next\":\"1\"}"));

        assertThat(api.all("/things", item -> true))
                .extracting(item -> item.get("id").asText())
                .containsExactly("1", "2");
    }

    @Test
    void anEditSaysWhatItWasMadeFrom() {
        door.createContext("/things/1", exchange -> {
            seen.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("If-Match"));
            answer(exchange, 200, "{\"version\":3}");
        });

        api.act("/things/1", null, api.get("/things/1"));

        assertThat(seen).containsExactly("GET null", "POST \"3\"");
    }

    @Test
    void whatIsRefusedIsToldInWords() {
        door.createContext("/things", exchange -> answer(exchange, 400, "{\"title\":\"The request is not valid\"}"));

        assertThatThrownBy(() -> api.create("/things", Map.of(), "one"))
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("POST /things")
                .hasMessageContaining("400")
                .hasMessageContaining("The request is not valid");
    }

    @Test
    void whatIsNotThereIsNoFailure() {
        assertThat(api.find("/nowhere")).isEmpty();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
