package uk.commonthread.gateway.proxy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Behind;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.Neighbours;
import uk.commonthread.gateway.testing.OpenSockets;
import uk.commonthread.gateway.testing.RawHttp2;
import uk.commonthread.gateway.testing.RawSockets;
import uk.commonthread.gateway.testing.TestHouse;

/**
 * Whoever sends slowly waits alone. In the house under test a body has three seconds to arrive, and an event loop sixteen
 * connections to a part: far fewer than there are slow senders.
 */
@QuarkusTest
@WithTestResource(TestHouse.class)
@TestProfile(SlowSendersTest.FewConnections.class)
class SlowSendersTest {
    private static final int ATTACKERS = 200;
    private static final int PEOPLE = 350;

    public static final class FewConnections implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.parts.connections", "16");
        }
    }

    @Inject
    Bodies bodies;

    @Test
    void twoHundredSlowBodiesKeepNobodyWaiting() throws IOException {
        try (var attackers = OpenSockets.of(ATTACKERS)) {
            attackers.sendEach(RawSockets.post("/api/partners/v1/slow?marker=slow", 90_000));

            Neighbours.areAnsweredAtOnce();
            assertThat(Behind.seen("slow")).isZero();
        }
    }

    @Test
    void oneConnectionWithManySlowStreamsKeepsNobodyWaiting() throws IOException {
        try (var attacker = new RawHttp2()) {
            for (var i = 0; i < 140; i++) {
                attacker.open(
                        2 * i + 1, false, "POST", "/api/partners/v1/slow?marker=streams", "content-length", "90000");
            }

            Neighbours.areAnsweredAtOnce();
            assertThat(Behind.seen("streams")).isZero();
            assertThat(attacker.maxStreams()).isEqualTo(100);
            assertThat(attacker.status(279)).as("beyond the limit").isEqualTo(-1);
        }
    }

    @Test
    void manyPeopleOfOneAddressSendWhileAnotherThereIsSlow() throws IOException {
        try (var people = OpenSockets.of(PEOPLE);
                var attackers = OpenSockets.of(100)) {
            attackers.sendEach(RawSockets.post("/api/partners/v1/slow", 90_000));

            people.sendEach(RawSockets.post("/api/partners/v1/things", 2));
            people.sendEach("{}".getBytes(ISO_8859_1));

            for (var person : people) {
                var answer = new String(person.getInputStream().readNBytes(12), ISO_8859_1);
                assertThat(answer).isEqualTo("HTTP/1.1 201");
            }
        }
    }

    @Test
    void aBodyThatDoesNotArriveIsGivenUpAndHoldsNothing() throws IOException {
        var answer = RawSockets.exchange(
                new String(RawSockets.post("/api/partners/v1/slow?marker=late", 90_000), ISO_8859_1) + "{");

        assertThat(answer)
                .startsWith("HTTP/1.1 408 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("/problems/request-too-slow");
        assertThat(Behind.seen("late")).isZero();
    }

    @Test
    void aSenderWhoLeavesLeavesNothingBehind() throws IOException {
        try (var socket = RawSockets.tls("http/1.1")) {
            socket.getOutputStream().write(RawSockets.post("/api/partners/v1/slow", 90_000));
            socket.getOutputStream().write(new byte[50_000]);
            await().atMost(Duration.ofSeconds(5)).until(() -> bodies.held() >= 50_000);
        }

        await().atMost(Duration.ofSeconds(5)).until(() -> bodies.held() == 0 && bodies.clients() == 0);
    }

    @Test
    void aBodyThatWasTakenIsNotHeldAnyLonger() {
        new Browser().post("/api/partners/v1/things", "x".repeat(50_000));
        new Browser().post("/api/partners/v1/broken", "x".repeat(50_000));
        new Browser().post("/api/strategy/v1/down", "x".repeat(50_000));
        new Browser().post("/auth/realms/common-thread/login-actions/authenticate", "x=1");

        await().atMost(Duration.ofSeconds(5)).until(() -> bodies.held() == 0 && bodies.clients() == 0);
    }
}
