package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

/** The house under test allows five receipts and five answers a minute from one address. */
@QuarkusTest
@WithTestResource(TestHouse.class)
class RateLimitsTest {
    private final Browser nobody = new Browser();

    @Test
    void whoeverGuessesReceiptsIsToldToWait() {
        for (var i = 0; i < 5; i++) {
            assertThat(nobody.get("/api/engagement/v1/receipts/AAAA-BBBB").statusCode())
                    .isEqualTo(200);
        }

        var response = nobody.get("/api/engagement/v1/receipts/AAAA-CCCC");

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(response.body()).getString("type")).isEqualTo("/problems/too-many-requests");
        assertThat(nobody.get("/api/engagement/v1/engagements").statusCode()).isEqualTo(200);
    }

    @Test
    void answersAreCountedApartFromReading() {
        for (var i = 0; i < 5; i++) {
            assertThat(nobody.post("/api/engagement/v1/responses", "{}").statusCode())
                    .isEqualTo(201);
        }

        assertThat(nobody.post("/api/engagement/v1/responses", "{}").statusCode())
                .isEqualTo(429);
        assertThat(nobody.get("/api/engagement/v1/surveys/1").statusCode()).isEqualTo(200);
    }
}
