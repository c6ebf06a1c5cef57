package uk.commonthread.widgets.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class BoundedSeriesTest {
    private static final String CODE = "ABCD-EFGH-JKMN";

    @Inject
    MeterRegistry registry;

    @Test
    void whatAnybodyCanMakeUpMakesNoSeries() throws IOException {
        for (var method : List.of("FROB", "OPTIONS", "TRACE", "DELETE", "PUT", "GET", "POST")) {
            send(method, "/api/widgets/v1/echo/" + CODE + "/act", "*/*");
            send(method, "/api/widgets/v1/widgets/" + CODE, "text/html");
            send(method, "/nowhere/" + CODE, "*/*");
        }
        As.nobody()
                .get("/api/widgets/v1/widgets/0199aaaa-0000-7000-8000-000000000009")
                .then()
                .statusCode(404);

        await().untilAsserted(() -> assertThat(values("uri")).contains("/api/widgets/v1/widgets/{id}"));
        assertThat(values("uri")).noneMatch(uri -> uri.contains(CODE));
        assertThat(values("method")).contains("OTHER").doesNotContain("FROB", "TRACE", "OPTIONS");
    }

    private Set<String> values(String key) {
        return registry.getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith("http.server."))
                .flatMap(meter -> meter.getId().getTags().stream())
                .filter(tag -> tag.getKey().equals(key))
                .map(Tag::getValue)
                .collect(Collectors.toSet());
    }

    private static void send(String method, String path, String accept) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
        }
    }
}
