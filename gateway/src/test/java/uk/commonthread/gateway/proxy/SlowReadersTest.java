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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.RawHttp2;
import uk.commonthread.gateway.testing.RawSockets;
import uk.commonthread.gateway.testing.TestHouse;

/**
 * Whoever asks and does not read waits alone, and holds no more than is allowed. Here an event loop has eight connections
 * to a part, an address may leave 10 MB unread, and an answer has five seconds to be read.
 */
@QuarkusTest
@WithTestResource(TestHouse.class)
@TestProfile(SlowReadersTest.Small.class)
class SlowReadersTest {
    private static final int ALLOWED = 10 * 1024 * 1024;
    // What one chunk or one record may be beyond it.
    private static final int AND_A_BIT = 256 * 1024;

    public static final class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.parts.connections", "8",
                    "gateway.answers.reading", "5s",
                    "gateway.answers.address", "10M");
        }
    }

    @Inject
    Answers answers;

    private final List<SSLSocket> sockets = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }

    @Test
    void aHundredStreamsWithoutAWindowKeepNobodyWaitingAndHoldWhatIsAllowed() throws IOException {
        try (var attacker = new RawHttp2(0)) {
            for (var i = 0; i < 100; i++) {
                attacker.open(2 * i + 1, true, "GET", "/api/partners/v1/large");
            }

            readsAreAnsweredAtOnce();
            assertThat(answers.held()).isLessThanOrEqualTo(ALLOWED + AND_A_BIT);
            await().atMost(Duration.ofSeconds(15)).until(() -> answers.held() == 0);
            readsAreAnsweredAtOnce();
        }
    }

    @Test
    void smallAnswersWithoutAWindowAreGivenUpToo() throws IOException {
        try (var attacker = new RawHttp2(0)) {
            for (var i = 0; i < 100; i++) {
                attacker.open(2 * i + 1, true, "GET", "/api/partners/v1/things");
            }

            await().atMost(Duration.ofSeconds(5)).until(() -> answers.held() > 0);
            readsAreAnsweredAtOnce();
            await().atMost(Duration.ofSeconds(15)).until(() -> answers.held() == 0);
        }
    }

    @Test
    void sixtyReadersWhoDoNotReadKeepNobodyWaiting() throws IOException {
        for (var i = 0; i < 60; i++) {
            var socket = RawSockets.narrow("http/1.1");
            sockets.add(socket);
            socket.getOutputStream().write(get("/api/partners/v1/large"));
        }

        readsAreAnsweredAtOnce();
        assertThat(answers.held()).isLessThanOrEqualTo(ALLOWED + AND_A_BIT);
        await().atMost(Duration.ofSeconds(15)).until(() -> answers.held() == 0);
    }

    @Test
    void whoReadsSlowlyGetsAllOfIt() throws Exception {
        try (var socket = RawSockets.narrow("http/1.1")) {
            socket.getOutputStream().write(get("/api/partners/v1/large"));
            Thread.sleep(1_000);

            var answer = new String(socket.getInputStream().readNBytes(1_000_000), ISO_8859_1);

            assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("xxx");
        }
    }

    @Test
    void whoAsksForeverAndNeverReadsIsCutOff() throws Exception {
        try (var hand = Executors.newSingleThreadExecutor();
                var socket = RawSockets.narrow("http/1.1")) {
            var requests = new String(get("/nothing-there.txt"), ISO_8859_1)
                    .repeat(1_000)
                    .getBytes(ISO_8859_1);

            var asking = hand.submit(() -> {
                for (var i = 0; i < 1_000; i++) {
                    socket.getOutputStream().write(requests);
                }
                return "all was taken";
            });

            assertThat(asking)
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(IOException.class);
        }
        readsAreAnsweredAtOnce();
    }

    private static void readsAreAnsweredAtOnce() {
        IntStream.range(0, 8).forEach(read -> {
            var began = System.nanoTime();
            assertThat(new Browser().get("/api/partners/v1/things").statusCode())
                    .isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        });
    }

    private static byte[] get(String path) {
        var host = URI.create(Browser.publicUrl()).getAuthority();
        return ("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(ISO_8859_1);
    }
}
