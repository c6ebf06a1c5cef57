package uk.commonthread.widgets.gadget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ReceivedEvent;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.widgets.Database;

@ServiceTest
class GadgetEventsTest {
    private static final String TOPIC = "gadgets.v1";
    private static final String USED = "gadgets.gadget.used.v1";
    private static final String PRAISED = "gadgets.gadget.praised.v1";

    @Inject
    Database database;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ConfigProperty(name = "quarkus.management.host")
    String managementHost;

    @Test
    void anEventDeliveredTwiceIsHandledOnce() {
        var key = UUID.randomUUID();
        var id = Events.send(TOPIC, key, USED, "/gadgets", used(key));
        Events.sendAgain(id, TOPIC, key, USED, "/gadgets", used(key));

        awaitHandled(key);
        assertThat(database.timesUsed(key.toString())).isEqualTo(1);
    }

    @Test
    void theSameIdFromAnotherSourceIsAnotherEvent() {
        var key = UUID.randomUUID();
        var id = Events.send(TOPIC, key, USED, "/gadgets", used(key));
        Events.sendAgain(id, TOPIC, key, USED, "/other-gadgets", used(key));

        awaitHandled(key);
        assertThat(database.timesUsed(key.toString())).isEqualTo(2);
    }

    @Test
    void anUnknownTypeIsIgnored() {
        var key = UUID.randomUUID();
        Events.send(TOPIC, key, "gadgets.gadget.painted.v1", "/gadgets", "{}");

        awaitHandled(key);
        assertThat(deadLetters(key)).isEmpty();
    }

    @Test
    void aRetryStartsWithAFreshTransaction() throws Exception {
        var key = UUID.randomUUID();
        database.addGadget(key.toString());
        try (var lock = database.lockGadget(key.toString())) {
            Events.send(TOPIC, key, PRAISED, "/gadgets", used(key));
            // Long enough for tries to fail at the lock, short enough for one to come after it.
            Thread.sleep(500);
            lock.rollback();
        }
        // Were the retry inside the failed transaction, the inbox would call the event old and nothing would be done.
        await().untilAsserted(
                        () -> assertThat(database.timesUsed(key.toString())).isEqualTo(1));
    }

    @Test
    void whatCannotBeHandledBecomesADeadLetterAndHoldsNobodyUp() {
        var key = UUID.randomUUID();
        Events.send(TOPIC, key, PRAISED, "/gadgets", used(key));

        awaitHandled(key);
        assertThat(awaitDeadLetters(key, 1).getFirst()).satisfies(letter -> {
            assertThat(letter.type()).isEqualTo(PRAISED);
            assertThat(letter.header("dead-letter-topic")).isEqualTo(TOPIC);
            assertThat(letter.header("dead-letter-reason")).isEqualTo("There is no such gadget yet");
            assertThat(letter.header("dead-letter-exception-class-name"))
                    .isEqualTo(IllegalStateException.class.getName());
        });
        assertThat(metric("common_thread_dead_letters_total{topic=\"gadgets.v1\"}"))
                .isPositive();
    }

    @Test
    void whatIsNoEventBecomesADeadLetterThatSaysSo() {
        var key = UUID.randomUUID();
        Events.sendRaw(TOPIC, key.toString(), used(key), Map.of());

        assertThat(awaitDeadLetters(key, 1).getFirst().header("dead-letter-reason"))
                .contains("not a CloudEvent");
    }

    @Test
    void replayGivesDeadLettersAnotherChance() {
        var mended = UUID.randomUUID();
        var hopeless = UUID.randomUUID();
        Events.send(TOPIC, mended, PRAISED, "/gadgets", used(mended));
        Events.send(TOPIC, hopeless, PRAISED, "/gadgets", used(hopeless));
        awaitDeadLetters(mended, 1);
        awaitDeadLetters(hopeless, 1);

        database.addGadget(mended.toString());
        replay();

        assertThat(database.timesUsed(mended.toString())).isEqualTo(1);
        assertThat(deadLetters(mended)).hasSize(1);
        // What failed again is at the end of the dead letters, and says that it was tried.
        assertThat(awaitDeadLetters(hopeless, 2).getLast().header("dead-letter-replays"))
                .isEqualTo("1");

        replay();
        assertThat(database.timesUsed(mended.toString())).isEqualTo(1);
    }

    @Test
    void ofAllReplicasOneReplaysAtATime() throws Exception {
        try (var another = database.replayElsewhere()) {
            assertThat(another.isClosed()).isFalse();
            RestAssured.given()
                    .post(management.resolve("/dead-letters/replay"))
                    .then()
                    .statusCode(409);
        }
        replay();
        replay();
    }

    @Test
    void theManagementPortIsForThisMachineUnlessItIsOpened() {
        assertThat(managementHost).isEqualTo("127.0.0.1");
    }

    @Test
    void whatNoTryCouldReadIsTriedOnce() {
        var before = metric("ft_retry_retries_total");
        var noEvent = UUID.randomUUID();
        Events.sendRaw(TOPIC, noEvent.toString(), used(noEvent), Map.of());
        var noJson = UUID.randomUUID();
        Events.send(TOPIC, noJson, USED, "/gadgets", "hello");
        awaitDeadLetters(noEvent, 1);
        awaitDeadLetters(noJson, 1);
        assertThat(metric("ft_retry_retries_total")).isEqualTo(before);

        var hopeless = UUID.randomUUID();
        Events.send(TOPIC, hopeless, PRAISED, "/gadgets", used(hopeless));
        awaitDeadLetters(hopeless, 1);
        assertThat(metric("ft_retry_retries_total")).isEqualTo(before + 5);
    }

    @Test
    void theRequestBehindAnEventIsKnownToItsConsumer() {
        var key = UUID.randomUUID();
        var trace = "0af7651916cd43dd8448eb211c80319c";
        Events.sendRaw(
                TOPIC,
                key.toString(),
                used(key),
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", USED,
                        "ce_source", "/gadgets",
                        "ce_requestid", "request-of-the-test",
                        "traceparent", "00-" + trace + "-b7ad6b7169203331-01",
                        "content-type", "application/json"));

        await().until(() -> database.timesUsed(key.toString()) == 1);
        assertThat(database.requestAndTrace(key.toString())).isEqualTo(List.of("request-of-the-test", trace));
    }

    @Test
    void theConsumersLagIsMeasured() {
        awaitHandled(UUID.randomUUID());
        assertThat(RestAssured.get(management.resolve("/q/metrics")).asString())
                .contains("kafka_consumer_fetch_manager_records_lag");
    }

    private void replay() {
        RestAssured.given()
                .post(management.resolve("/dead-letters/replay"))
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    private double metric(String name) {
        return RestAssured.get(management.resolve("/q/metrics"))
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** Events of one key are handled in order: once the marker is done, so is everything before it. */
    private void awaitHandled(UUID key) {
        var marker = UUID.randomUUID();
        Events.send(TOPIC, key, USED, "/gadgets", used(marker));
        await().atMost(Duration.ofSeconds(20)).until(() -> database.timesUsed(marker.toString()) == 1);
    }

    private static List<ReceivedEvent> awaitDeadLetters(UUID key, int count) {
        return Events.on("widgets.dead-letters").withKey(key).awaitCount(count);
    }

    private static List<ReceivedEvent> deadLetters(UUID key) {
        return Events.on("widgets.dead-letters").withKey(key).soFar();
    }

    private static String used(UUID gadget) {
        return "{\"code\":\"" + gadget + "\"}";
    }
}
