package uk.commonthread.widgets.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Inject
    MeterRegistry metrics;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @AfterEach
    void comeBack() {
        DatabaseGate.open();
        await().ignoreExceptions().until(() -> database.outboxDepth() >= 0);
    }

    @Test
    void anEventThatCameMeanwhileIsHandledAfterwards() {
        var before = used();
        await().until(() -> database.timesUsed(before) == 1);
        var givenUp = timesRetriesWereUsedUp();

        DatabaseGate.shut();
        var meanwhile = used();
        await().atMost(Duration.ofMinutes(1)).until(() -> timesRetriesWereUsedUp() > givenUp);
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

    @ParameterizedTest
    @ValueSource(strings = {"/replicas/rebuild", "/dead-letters/replay"})
    void whoOperatesItIsToldThatTheDatabaseIsAway(String act) {
        DatabaseGate.shut();

        RestAssured.post(management.resolve(act)).then().statusCode(503).body(containsString("The database cannot be"));
    }

    @Test
    void theServiceIsNotReady() {
        DatabaseGate.shut();

        await().until(() ->
                RestAssured.get(management.resolve("/q/health/ready")).statusCode() == 503);
    }

    /** From then on, an event that nobody waits with is lost to the dead letters. */
    private double timesRetriesWereUsedUp() {
        return metrics.find("ft.retry.calls.total").tag("retryResult", "maxRetriesReached").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private static String used() {
        var gadget = UUID.randomUUID();
        Events.send("gadgets.v1", gadget, "gadgets.gadget.used.v1", "/gadgets", "{\"code\":\"" + gadget + "\"}");
        return gadget.toString();
    }
}
