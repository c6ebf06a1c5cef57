package uk.commonthread.widgets.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.DatabaseGate;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.widgets.Database;

@ServiceTest
@WithTestResource(DatabaseGate.class)
class DatabaseAwayTest {
    private static final String PATH = "/api/widgets/v1/widgets";

    @Inject
    Database database;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @AfterEach
    void comeBack() {
        DatabaseGate.open();
        await().ignoreExceptions().until(() -> database.outboxDepth() >= 0);
    }

    @Test
    void anEventThatCameMeanwhileIsHandledAfterwards() throws Exception {
        var before = used();
        await().until(() -> database.timesUsed(before) == 1);

        DatabaseGate.shut();
        var meanwhile = used();
        Thread.sleep(3_000); // some tries fail; that their number is no limit, OutageInterceptorTest tells
        DatabaseGate.open();

        await().ignoreExceptions().until(() -> database.timesUsed(meanwhile) == 1);
        assertThat(Events.on("widgets.dead-letters")
                        .withKey(UUID.fromString(meanwhile))
                        .soFar())
                .isEmpty();
    }

    @Test
    void whoAsksIsToldThatNothingWasDoneAndWhenToAskAgain() {
        DatabaseGate.shut();

        As.nobody()
                .get(PATH)
                .then()
                .statusCode(503)
                .header("Retry-After", is("5"))
                .body("type", is("/problems/unavailable"), "detail", containsString("Nothing was carried out"));
        As.person(UUID.randomUUID(), "Mo Maker")
                .body(Map.of("name", "Cog", "bodyId", UUID.randomUUID()))
                .post(PATH)
                .then()
                .statusCode(503)
                .header("Retry-After", is("5"));
    }

    @Test
    void theServiceIsNotReady() {
        DatabaseGate.shut();

        await().until(() ->
                RestAssured.get(management.resolve("/q/health/ready")).statusCode() == 503);
    }

    private static String used() {
        var gadget = UUID.randomUUID();
        Events.send("gadgets.v1", gadget, "gadgets.gadget.used.v1", "/gadgets", "{\"code\":\"" + gadget + "\"}");
        return gadget.toString();
    }
}
