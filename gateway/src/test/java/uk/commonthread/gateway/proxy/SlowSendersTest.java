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
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Browser;
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

    private final List<SSLSocket> sockets = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }

    @Test
    void twoHundredSlowBodiesKeepNobodyWaiting() throws IOException {
        for (var attacker : connected(ATTACKERS)) {
            attacker.getOutputStream().write(post("/api/partners/v1/slow?marker=slow", 90_000));
        }

        readsAreAnsweredAtOnce();
        assertThat(seen("slow")).isZero();
    }

    @Test
    void oneConnectionWithManySlowStreamsKeepsNobodyWaiting() throws IOException {
        try (var attacker = new RawHttp2()) {
            for (var i = 0; i < 140; i++) {
                attacker.open(
                        2 * i + 1, false, "POST", "/api/partners/v1/slow?marker=streams", "content-length", "90000");
            }

            readsAreAnsweredAtOnce();
            assertThat(seen("streams")).isZero();
            assertThat(attacker.maxStreams()).isEqualTo(100);
            assertThat(attacker.status(279)).as("beyond the limit").isEqualTo(-1);
        }
    }

    @Test
    void manyPeopleOfOneAddressSendWhileAnotherThereIsSlow() throws IOException {
        var people = connected(PEOPLE);
        for (var attacker : connected(100)) {
            attacker.getOutputStream().write(post("/api/partners/v1/slow", 90_000));
        }

        for (var person : people) {
            person.getOutputStream().write(post("/api/partners/v1/things", 2));
            person.getOutputStream().write("{}".getBytes(ISO_8859_1));
        }

        for (var person : people) {
            var answer = new String(person.getInputStream().readNBytes(12), ISO_8859_1);
            assertThat(answer).isEqualTo("HTTP/1.1 201");
        }
    }

    @Test
    void aBodyThatDoesNotArriveIsGivenUpAndHoldsNothing() throws IOException {
        var answer =
                RawSockets.exchange(new String(post("/api/partners/v1/slow?marker=late", 90_000), ISO_8859_1) + "{");

        assertThat(answer)
                .startsWith("HTTP/1.1 408 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("/problems/request-too-slow");
        assertThat(seen("late")).isZero();
    }

    @Test
    void aSenderWhoLeavesLeavesNothingBehind() throws IOException {
        try (var socket = RawSockets.tls("http/1.1")) {
            socket.getOutputStream().write(post("/api/partners/v1/slow", 90_000));
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

    private List<SSLSocket> connected(int count) throws IOException {
        var connected = new ArrayList<SSLSocket>();
        for (var i = 0; i < count; i++) {
            var socket = RawSockets.tls("http/1.1");
            sockets.add(socket);
            socket.setSoTimeout(10_000);
            socket.startHandshake();
            connected.add(socket);
        }
        return connected;
    }

    private static void readsAreAnsweredAtOnce() {
        IntStream.range(0, 8).forEach(read -> {
            var began = System.nanoTime();
            assertThat(new Browser().get("/api/partners/v1/things").statusCode())
                    .isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        });
    }

    private static int seen(String marker) {
        var part = org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getValue("gateway.parts.partners", String.class);
        return Integer.parseInt(
                new Browser().get(part + "/seen?marker=" + marker).body());
    }

    private static byte[] post(String path, int length) {
        var host = URI.create(Browser.publicUrl()).getAuthority();
        return ("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(ISO_8859_1);
    }
}
