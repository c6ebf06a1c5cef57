package uk.commonthread.widgets.sprocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.DatabaseGate;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ReceivedEvent;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.kit.testing.TestDatabase;
import uk.commonthread.widgets.Database;

@ServiceTest
@WithTestResource(DatabaseGate.class)
class SprocketStatesTest {
    private static final String TOPIC = "sprockets.state.v1";
    private static final String TYPE = "sprockets.sprocket.state.v1";

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
    void theLatestVersionIsKeptHoweverOftenAndInWhateverOrderTheyCome() {
        var id = UUID.randomUUID();
        tell(id, 2, "Second");
        tell(id, 2, "Second, as no publisher would tell it");
        tell(id, 1, "First");

        awaitHandled(id);
        assertThat(database.sprocket(id)).isEqualTo("Second");
        tell(id, 3, "Third");
        awaitName(id, "Third");
    }

    @Test
    void aStateLeavesNoRowInTheInbox() {
        var id = UUID.randomUUID();
        var event = tell(id, 1, "First");

        awaitName(id, "First");
        assertThat(database.rowsInInbox(event)).isZero();
    }

    @Test
    void whatThePublisherAddsIsPassedOver() {
        var id = UUID.randomUUID();
        Events.send(TOPIC, id, TYPE, "/sprockets", state(id, 1, "First").replace("{", "{\"teeth\":12,"));

        awaitName(id, "First");
    }

    @Test
    void anUnknownTypeIsPassedOverUnread() {
        var key = UUID.randomUUID();
        Events.send(TOPIC, key, "sprockets.chain.state.v1", "/sprockets", "not json");

        awaitHandled(key);
        assertThat(Events.on("widgets.dead-letters").withKey(key).soFar()).isEmpty();
    }

    @Test
    void whatCanNeverBeReadBecomesADeadLetterAndHoldsNobodyUp() {
        var noEvent = UUID.randomUUID();
        Events.sendRaw(TOPIC, noEvent.toString(), "hello", Map.of());
        var noJson = UUID.randomUUID();
        Events.send(TOPIC, noJson, TYPE, "/sprockets", "not json");

        assertThat(deadLetter(noEvent).header("dead-letter-reason")).contains("not a CloudEvent");
        assertThat(deadLetter(noJson).header("dead-letter-topic")).isEqualTo(TOPIC);
        awaitHandled(noJson);
    }

    @Test
    void whatIsToldWhileTheDatabaseIsAwayIsTakenOverAfterwards() throws Exception {
        isTakenOverAfterwards(DatabaseGate::shut, DatabaseGate::open);
    }

    /** As while its password is changed, or a dump is restored. */
    @Test
    void whatIsToldWhileTheServiceMayNotSignInToTheDatabaseIsTakenOverAfterwards() throws Exception {
        isTakenOverAfterwards(
                () -> asAdministrator(
                        "alter role service nologin",
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'service'"),
                () -> asAdministrator("alter role service login"));
    }

    private void isTakenOverAfterwards(Turn away, Turn back) throws Exception {
        var id = UUID.randomUUID();
        tell(id, 1, "Before");
        awaitName(id, "Before");

        away.run();
        try {
            tell(id, 2, "Meanwhile");
            // Longer than all retries of what fails while the database is there.
            Thread.sleep(Duration.ofSeconds(6));
        } finally {
            back.run();
        }

        await().ignoreExceptions().until(() -> database.sprocket(id).equals("Meanwhile"));
        assertThat(Events.on("widgets.dead-letters").withKey(id).soFar()).isEmpty();
    }

    private interface Turn {
        void run() throws Exception;
    }

    private static void asAdministrator(String... statements) throws SQLException {
        try (var connection = TestDatabase.asAdministrator();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void aReplicaThatWentWrongIsFilledAgain() {
        var lost = UUID.randomUUID();
        tell(lost, 1, "First");
        tell(lost, 2, "Second");
        awaitName(lost, "Second");
        var stray = UUID.randomUUID();
        database.spoilSprockets(lost, stray);

        rebuild().statusCode(200).body("'" + TOPIC + "'", greaterThan(1));

        assertThat(database.sprocket(lost)).isEqualTo("Second");
        assertThat(database.sprocket(stray)).isEmpty();
        tell(lost, 3, "Third");
        awaitName(lost, "Third");
    }

    @Test
    void whatCannotBeReadIsLeftOutOfAReplicaThatIsFilledAgain() {
        var key = UUID.randomUUID();
        Events.send(TOPIC, key, TYPE, "/sprockets", "not json");
        tell(key, 1, "First");
        awaitName(key, "First");

        rebuild().statusCode(200);

        assertThat(database.sprocket(key)).isEqualTo("First");
    }

    @Test
    void whoReadsMeanwhileSeesItWhole() throws Exception {
        var id = UUID.randomUUID();
        tell(id, 1, "First");
        awaitName(id, "First");

        try (var operator = Executors.newSingleThreadExecutor()) {
            var rebuilding = operator.submit(() -> {
                rebuild().statusCode(200);
                rebuild().statusCode(200);
            });
            while (!rebuilding.isDone()) {
                assertThat(database.sprocket(id)).isEqualTo("First");
            }
            rebuilding.get();
        }
    }

    private ValidatableResponse rebuild() {
        return RestAssured.given().post(management.resolve("/replicas/rebuild")).then();
    }

    private ReceivedEvent deadLetter(UUID key) {
        return Events.on("widgets.dead-letters").withKey(key).awaitCount(1).getFirst();
    }

    /** Messages of one key are handled in order: once the marker is there, so is all before it. */
    private void awaitHandled(UUID key) {
        var marker = UUID.randomUUID();
        Events.send(TOPIC, key, TYPE, "/sprockets", state(marker, 1, "Marker"));
        awaitName(marker, "Marker");
    }

    private void awaitName(UUID id, String name) {
        await().atMost(Duration.ofSeconds(20)).until(() -> database.sprocket(id).equals(name));
    }

    private static String tell(UUID id, int version, String name) {
        return Events.send(TOPIC, id, TYPE, "/sprockets", state(id, version, name));
    }

    private static String state(UUID id, int version, String name) {
        return "{\"id\":\"" + id + "\",\"version\":" + version + ",\"name\":\"" + name + "\"}";
    }
}
