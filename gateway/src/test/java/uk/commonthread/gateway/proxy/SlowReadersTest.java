package uk.commonthread.gateway.proxy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.Neighbours;
import uk.commonthread.gateway.testing.OpenSockets;
import uk.commonthread.gateway.testing.RawHttp2;
import uk.commonthread.gateway.testing.RawSockets;
import uk.commonthread.gateway.testing.SmallAnswers;
import uk.commonthread.gateway.testing.TestHouse;

/** Whoever asks and does not read waits alone, and holds no more than is allowed. */
@QuarkusTest
@WithTestResource(TestHouse.class)
@TestProfile(SmallAnswers.class)
class SlowReadersTest {
    // What one chunk or one record may be beyond it.
    private static final int AND_A_BIT = 256 * 1024;

    @Inject
    Answers answers;

    @Test
    void aHundredStreamsWithoutAWindowKeepNobodyWaitingAndHoldWhatIsAllowed() throws IOException {
        try (var attacker = new RawHttp2(0)) {
            for (var i = 0; i < 100; i++) {
                attacker.open(2 * i + 1, true, "GET", "/api/partners/v1/large");
            }

            Neighbours.areAnsweredAtOnce();
            assertThat(answers.held()).isLessThanOrEqualTo(SmallAnswers.ALLOWED + AND_A_BIT);
            await().atMost(Duration.ofSeconds(15)).until(() -> answers.held() == 0);
            Neighbours.areAnsweredAtOnce();
        }
    }

    @Test
    void smallAnswersWithoutAWindowAreGivenUpToo() throws IOException {
        try (var attacker = new RawHttp2(0)) {
            for (var i = 0; i < 100; i++) {
                attacker.open(2 * i + 1, true, "GET", "/api/partners/v1/things");
            }

            await().atMost(Duration.ofSeconds(5)).until(() -> answers.held() > 0);
            Neighbours.areAnsweredAtOnce();
            await().atMost(Duration.ofSeconds(15)).until(() -> answers.held() == 0);
        }
    }

    @Test
    void sixtyReadersWhoDoNotReadKeepNobodyWaiting() throws IOException {
        try (var readers = OpenSockets.narrow(60)) {
            readers.sendEach(RawSockets.get("/api/partners/v1/large"));

            Neighbours.areAnsweredAtOnce();
            assertThat(answers.held()).isLessThanOrEqualTo(SmallAnswers.ALLOWED + AND_A_BIT);
            await().atMost(Duration.ofSeconds(15)).until(() -> answers.held() == 0);
        }
    }

    @Test
    void whatStrangersLeaveUnreadCostsThoseNothingWhoAreKnown() throws IOException {
        var token = new Browser().systemToken();
        try (var stranger = new RawHttp2(0);
                var another = new RawHttp2(0);
                var known = new RawHttp2(0)) {
            for (var i = 0; i < 9; i++) {
                stranger.open(2 * i + 1, true, "GET", "/api/partners/v1/large");
            }
            await().atMost(Duration.ofSeconds(4)).until(() -> answers.held() >= 9_000_000);

            for (var i = 0; i < 2; i++) {
                known.open(2 * i + 1, true, "GET", "/api/partners/v1/large", "authorization", "Bearer " + token);
            }
            await().atMost(Duration.ofSeconds(4)).until(() -> answers.held() >= 11_000_000);
            for (var i = 0; i < 2; i++) {
                another.open(2 * i + 1, true, "GET", "/api/partners/v1/large");
            }
            // One of them is given up, and its connection with it.
            assertThatThrownBy(() -> {
                        another.body(1);
                        another.body(3);
                    })
                    .isInstanceOf(EOFException.class);
        }
    }

    @Test
    void whoReadsSlowlyGetsAllOfIt() throws Exception {
        try (var socket = RawSockets.narrow("http/1.1")) {
            socket.getOutputStream().write(RawSockets.get("/api/partners/v1/large"));
            Thread.sleep(1_000);

            var answer = new String(socket.getInputStream().readNBytes(1_000_000), ISO_8859_1);

            assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("xxx");
        }
    }

    @Test
    void whoAsksForeverAndNeverReadsIsCutOff() throws Exception {
        try (var hand = Executors.newSingleThreadExecutor();
                var socket = RawSockets.narrow("http/1.1")) {
            var requests = new String(RawSockets.get("/nothing-there.txt"), ISO_8859_1)
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
        Neighbours.areAnsweredAtOnce();
    }
}
