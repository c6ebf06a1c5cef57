package uk.commonthread.widgets.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.broker.Broker;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ReceivedEvent;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.widgets.Database;
import uk.commonthread.widgets.SecondReplica;

@ServiceTest
class OutboxTest {
    private static final String STATE = "widgets.widget.state.v1";
    private static final Duration BEFORE_THE_TIMER = Duration.ofSeconds(4);

    @Inject
    Database database;

    @Inject
    SecondReplica secondReplica;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void aCommitWakesTheRelay() {
        // The relay's timer is set to five seconds here. Three in a row cannot all be luck.
        for (var i = 0; i < 3; i++) {
            var id = Widgets.make("Cog");
            await().atMost(BEFORE_THE_TIMER)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> !states(id).isEmpty());
            var began = System.nanoTime();
            assertThat(Widgets.rename(id, 0, "Gear")).isEqualTo(200);
            await().pollInterval(Duration.ofMillis(20)).until(() -> states(id).size() == 2);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(BEFORE_THE_TIMER);
        }
    }

    @Test
    void theTimerFindsWhatNobodyToldOf() {
        var key = UUID.randomUUID();
        database.insertOutboxRow(UUID.randomUUID(), "widgets.v1", "widgets.marker.lost.v1", key, "{}");
        Events.on("widgets.v1").withKey(key).awaitOne("widgets.marker.lost.v1");
    }

    @Test
    void anEventCarriesItsRequest() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var id = Widgets.make(
                As.admin()
                        .header("X-Request-Id", "request-of-an-event")
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"),
                Widgets.named("Cog"));
        var event = Events.on("widgets.v1").withKey(id).awaitOne("widgets.widget.created.v1");
        assertThat(event.header("ce_requestid")).isEqualTo("request-of-an-event");
        assertThat(event.header("traceparent")).startsWith("00-" + trace + "-");
        assertThat(event.header("ce_subject")).isEqualTo(id.toString());
        assertThat(event.header("ce_specversion")).isEqualTo("1.0");
    }

    @Test
    void whatIsRolledBackAfterItWasPublishedIsNotTold() {
        var key = UUID.randomUUID();
        As.nobody().get("/api/widgets/v1/trouble/published/{id}", key).then().statusCode(500);

        // Sent after it with the same key: had there been anything, it would come before.
        database.insertOutboxRow(UUID.randomUUID(), "widgets.state.v1", "widgets.marker.lost.v1", key, "{}");
        wakeTheRelay();
        Events.on("widgets.state.v1").withKey(key).awaitOne("widgets.marker.lost.v1");
        assertThat(states(key)).isEmpty();
    }

    @Test
    void anErrorDoesNotEndTheRelay() throws Exception {
        var asked = new AtomicInteger();
        var database = (AgroalDataSource) Proxy.newProxyInstance(
                AgroalDataSource.class.getClassLoader(), new Class<?>[] {AgroalDataSource.class}, (_, _, _) -> {
                    asked.incrementAndGet();
                    throw new NoClassDefFoundError("what a half-deployed library throws");
                });
        try (var replica = secondReplica.start(database)) {
            assertThat(replica).isNotNull();
            await().atMost(Duration.ofSeconds(20)).until(() -> asked.get() > 1);
        }
    }

    @Test
    void eventsOfOneAggregateKeepTheirOrderWithManyWritersAndTwoReplicas() throws Exception {
        var edits = 25;
        try (var replica = secondReplica.start();
                var writers = Executors.newFixedThreadPool(8)) {
            assertThat(replica).isNotNull();
            var written = new ArrayList<Future<UUID>>();
            for (var writer = 0; writer < 8; writer++) {
                written.add(writers.submit(() -> {
                    var id = Widgets.make("Cog");
                    for (var version = 0; version < edits; version++) {
                        assertThat(Widgets.rename(id, version, "Gear " + version))
                                .isEqualTo(200);
                    }
                    return id;
                }));
            }
            for (var id : written) {
                assertThat(versions(id.get(), edits)).containsExactlyElementsOf(upTo(edits));
            }
        }
    }

    @Test
    void whileTheBrokerIsDownWorkGoesOnAndIsToldAfterwards() {
        var before = Widgets.make("Cog");
        Events.on("widgets.state.v1").withKey(before).awaitOne(STATE);
        Broker.stop();
        try {
            for (var version = 0; version < 10; version++) {
                assertThat(Widgets.rename(before, version, "Gear " + version)).isEqualTo(200);
            }
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> metric("common_thread_outbox_depth") >= 10
                            && metric("common_thread_outbox_oldest_age_seconds") >= 1);
        } finally {
            Broker.start();
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(database.outboxDepth()).isZero());
        assertThat(versions(before, 10)).containsExactlyElementsOf(upTo(10));
    }

    @Test
    void aBatchSentTwiceIsHandledOnce() {
        // What a crash between acknowledgement and delete leaves behind: the same row again.
        var key = UUID.randomUUID();
        var event = UUID.randomUUID();
        var payload = "{\"code\":\"" + key + "\"}";
        for (var i = 0; i < 2; i++) {
            database.insertOutboxRow(event, "gadgets.v1", "gadgets.gadget.used.v1", key, payload);
            wakeTheRelay();
            await().atMost(Duration.ofSeconds(20)).until(() -> database.outboxDepth() == 0);
        }
        var marker = UUID.randomUUID();
        Events.send("gadgets.v1", key, "gadgets.gadget.used.v1", "/gadgets", "{\"code\":\"" + marker + "\"}");
        await().until(() -> database.timesUsed(marker.toString()) == 1);
        assertThat(Events.on("gadgets.v1").withKey(key).soFar()).hasSize(3);
        assertThat(database.timesUsed(key.toString())).isEqualTo(1);
    }

    private static void wakeTheRelay() {
        Widgets.make("Cog");
    }

    private static List<ReceivedEvent> states(UUID id) {
        return Events.on("widgets.state.v1").withKey(id).soFar(STATE);
    }

    /** The versions told, in order, each once: a second delivery of an event is the inbox's business. */
    private static List<Integer> versions(UUID id, int last) {
        var told = Events.on("widgets.state.v1").withKey(id);
        told.awaitLast(
                STATE, event -> assertThat(event.json().get("version").asInt()).isGreaterThanOrEqualTo(last));
        var firstOfEach = new LinkedHashMap<String, Integer>();
        told.soFar(STATE)
                .forEach(event -> firstOfEach.putIfAbsent(
                        event.id(), event.json().get("version").asInt()));
        return List.copyOf(firstOfEach.values());
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(0, last).boxed().toList();
    }

    private double metric(String name) {
        return RestAssured.get(management.resolve("/q/metrics"))
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
