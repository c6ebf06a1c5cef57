package uk.commonthread.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

/** There is one connection to each part and room for little: whoever finds no room is told that nothing was done. */
@QuarkusTest
@WithTestResource(TestHouse.class)
@TestProfile(FullHouseTest.Small.class)
class FullHouseTest {
    private final Browser nobody = new Browser();

    public static final class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.parts.connections", "1",
                    "gateway.parts.connect-timeout", "500ms",
                    "gateway.routes.partners.silence", "3s",
                    "gateway.bodies.together", "8K",
                    "gateway.bodies.address", "8K");
        }
    }

    @Test
    void whoeverWaitsInVainForAPartIsToldThatNothingWasDone() throws InterruptedException {
        List<HttpResponse<String>> answers;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = Stream.generate(() -> people.submit(() -> new Browser().get("/api/partners/v1/never")))
                    .limit(40)
                    .toList();
            people.shutdown();
            assertThat(people.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            answers = asked.stream().map(Future::resultNow).toList();
        }

        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 503)
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                    assertThat(new JsonObject(answer.body()).getString("detail"))
                            .contains("nothing was carried out");
                });
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(503, 504);
    }

    @Test
    void bodiesHaveOneBudget() {
        var response = nobody.post("/api/partners/v1/things", "x".repeat(9_000));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
        assertThat(new JsonObject(response.body()).getString("type")).isEqualTo("/problems/too-busy");
        assertThat(nobody.post("/api/partners/v1/things", "x".repeat(8_000)).statusCode())
                .isEqualTo(201);
    }
}
