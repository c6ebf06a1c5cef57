package uk.commonthread.gateway.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;
import uk.commonthread.gateway.testing.TraceCollector;

@QuarkusTest
@WithTestResource(TestHouse.class)
@WithTestResource(TraceCollector.class)
class TracesTest {
    private final Browser nobody = new Browser();

    @Test
    void aReceiptsCodeIsInNoTrace() {
        var forwarded = nobody.get("/api/engagement/v1/receipts/SECR-ETSE-CRET-CODE");
        nobody.get("/api/engagement/v1/engagements/a-marker");

        // Two spans tell of the marker: the request that came, and the one that was forwarded.
        await().until(() -> TraceCollector.sent().split("a-marker", -1).length > 2);
        assertThat(TraceCollector.sent()).doesNotContain("SECR-ETSE-CRET-CODE");
        assertThat(new JsonObject(forwarded.body()).getJsonObject("headers").getString("traceparent"))
                .endsWith("-00");
    }

    @Test
    void aMailsTokenIsInNoTrace() {
        nobody.post("/api/engagement/v1/followers/end?token=S3CR3T-0F-A-MA1L", "{}");
        nobody.get("/api/engagement/v1/engagements/another-marker");

        await().until(() -> TraceCollector.sent().split("another-marker", -1).length > 2);
        assertThat(TraceCollector.sent()).doesNotContain("S3CR3T-0F-A-MA1L");
    }
}
