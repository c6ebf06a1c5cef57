package uk.commonthread.widgets.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.widgets.Database;

@ServiceTest
@WithTestResource(KafkaAwayTest.NobodyListens.class)
class KafkaAwayTest {
    @Inject
    Database database;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    /** Comes after the real stack, and has the last word on where Kafka is. */
    public static final class NobodyListens implements QuarkusTestResourceLifecycleManager {
        @Override
        public int order() {
            return 1;
        }

        @Override
        public Map<String, String> start() {
            return Map.of("kafka.bootstrap.servers", "localhost:1");
        }

        @Override
        public void stop() {
            // Nothing was started.
        }
    }

    @Test
    void readinessIsTheDatabaseAlone() {
        RestAssured.get(management.resolve("/q/health/ready"))
                .then()
                .statusCode(200)
                .body("checks.findAll { it.data?.gadgets != null }", empty());
    }

    @Test
    void theServiceLivesAndTakesEverything() {
        RestAssured.get(management.resolve("/q/health/live")).then().statusCode(200);
        As.admin()
                .body(Map.of("name", "Cog", "bodyId", UUID.randomUUID()))
                .post("/api/widgets/v1/widgets")
                .then()
                .statusCode(201);
        assertThat(database.outboxDepth()).isPositive();
    }

    /** In good time, since whoever asks waits, and before any table is locked. */
    @Test
    void aReplicaThatCannotBeFilledAgainStaysAsItIsAndItIsSaidWhy() {
        var there = UUID.randomUUID();
        database.spoilSprockets(UUID.randomUUID(), there);
        var began = System.nanoTime();

        RestAssured.given()
                .post(management.resolve("/replicas/rebuild"))
                .then()
                .statusCode(503)
                .body("'sprockets.state.v1'", containsString("Kafka cannot be read; it stays as it is"));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        assertThat(database.sprocket(there)).isEqualTo("Stray");
    }

    @Test
    void theLogTellsItOnceAMinute() {
        var console = Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .findFirst()
                .orElseThrow();
        var line = new LogRecord(Level.WARNING, "Connection to node -1 could not be established");
        line.setLoggerName("org.apache.kafka.clients.NetworkClient");
        line.setInstant(Instant.EPOCH);

        assertThat(console.isLoggable(line)).isTrue();
        assertThat(console.isLoggable(line)).isFalse();
    }
}
