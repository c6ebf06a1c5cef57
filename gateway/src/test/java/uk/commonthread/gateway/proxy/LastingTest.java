package uk.commonthread.gateway.proxy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.commonthread.gateway.testing.Behind;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.Neighbours;
import uk.commonthread.gateway.testing.OpenSockets;
import uk.commonthread.gateway.testing.RawSockets;
import uk.commonthread.gateway.testing.TestHouse;

/**
 * Routes for what is large or takes long. A body that streams has to bring 64 KB a second here, each second, and a
 * connection may be silent for one second where its route says nothing else.
 */
@QuarkusTest
@WithTestResource(TestHouse.class)
@TestProfile(LastingTest.Quick.class)
class LastingTest {
    private static final int MB = 1024 * 1024;
    private static final int CLIENT = 24;
    private static final int ATTACKERS = 20;

    public static final class Quick implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    Map.entry("gateway.bodies.window", "2s"),
                    Map.entry("gateway.bodies.least-rate", "16K"),
                    Map.entry("gateway.parts.connections", "4"),
                    Map.entry("quarkus.http.idle-timeout", "1s"),
                    Map.entry("gateway.routes.archives.prefix", "/api/partners/v1/*/archives"),
                    Map.entry("gateway.routes.archives.part", "partners"),
                    Map.entry("gateway.routes.archives.body", "100M"),
                    Map.entry("gateway.routes.archives.silence", "2s"),
                    Map.entry("gateway.routes.uploads.prefix", "/api/partners/v1/*/uploads"),
                    Map.entry("gateway.routes.uploads.part", "partners"),
                    Map.entry("gateway.routes.uploads.body", "3M"),
                    Map.entry("gateway.routes.uploads.silence", "2s"));
        }
    }

    @Inject
    Bodies bodies;

    @Inject
    Lasting lasting;

    private final Browser nobody = new Browser();

    @Test
    void aFileOf25MegabytesPasses() {
        assertThat(sent("/api/engagement/v1/files/count", zeros(25L * MB), known()))
                .extracting(HttpResponse::statusCode, LastingTest::text)
                .containsExactly(201, String.valueOf(25 * MB));
    }

    @Test
    void aLargerFileIsRefusedAndTheLimitOfTheRouteNamed() throws IOException {
        var answer =
                RawSockets.exchange(new String(RawSockets.post("/api/engagement/v1/files", 25 * MB + 1), ISO_8859_1));

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("At most 26214400 bytes");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aStreamThatGrowsTooLongIsRefused(HttpClient.Version version) {
        var answer = new Browser(version)
                .open("POST", "/api/partners/v1/1/uploads/count", BodyPublishers.ofInputStream(() -> zeros(4L * MB)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(new JsonObject(text(answer)).getString("detail")).contains("At most 3145728 bytes");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void anImportPassesAndNothingOfItIsHeld(HttpClient.Version version) {
        var most = new AtomicLong();
        var token = known();
        var sent = CompletableFuture.supplyAsync(() -> new Browser(version)
                .open(
                        "POST",
                        "/api/partners/v1/imports/count",
                        BodyPublishers.ofInputStream(() -> zeros(150L * MB)),
                        token));
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    most.accumulateAndGet(bodies.held(), Math::max);
                    return sent.isDone();
                });

        assertThat(sent.join().statusCode()).isEqualTo(201);
        assertThat(text(sent.join())).isEqualTo(String.valueOf(150L * MB));
        assertThat(most).hasValue(0);
        await().until(() -> lasting.count() == 0);
    }

    /** What the system's own buffers take is a few megabytes. */
    @Test
    void aPartThatTakesNothingHoldsTheSenderUpAndIsGivenUp() throws IOException {
        var taken = new AtomicLong();
        try (var sender = RawSockets.tls("http/1.1")) {
            sender.setSoTimeout(10_000);
            sender.getOutputStream().write(RawSockets.post("/api/partners/v1/1/archives/deaf", 100 * MB));
            Thread.startVirtualThread(() -> send(sender, 100, taken));

            assertThat(head(sender)).isEqualTo("HTTP/1.1 504");
            assertThat(taken).hasValueLessThan(50);
        }
        await().until(() -> lasting.count() == 0);
    }

    @Test
    void whoSendsTooSlowlyIsCutOff() throws IOException {
        try (var sender = RawSockets.tls("http/1.1")) {
            sender.setSoTimeout(10_000);
            sender.getOutputStream().write(RawSockets.post("/api/partners/v1/1/uploads/count", 3 * MB));
            sender.getOutputStream().write(new byte[8 * 1024]);

            var answer = new String(sender.getInputStream().readAllBytes(), ISO_8859_1);

            assertThat(answer).startsWith("HTTP/1.1 408 ").contains("/problems/request-too-slow");
        }
        await().until(() -> lasting.count() == 0);
    }

    @Test
    void aSlowLineThatBringsTheLeastRateIsWaitedFor() throws Exception {
        try (var sender = RawSockets.tls("http/1.1")) {
            sender.setSoTimeout(10_000);
            sender.getOutputStream().write(RawSockets.post("/api/partners/v1/1/uploads/count", 30 * 64 * 1024));
            for (var i = 0; i < 30; i++) {
                sender.getOutputStream().write(new byte[64 * 1024]);
                sender.getOutputStream().flush();
                Thread.sleep(100);
            }

            assertThat(head(sender)).isEqualTo("HTTP/1.1 201");
        }
    }

    /** There are four connections to a part for all that is short, and streams hold none of them. */
    @Test
    void slowStreamsKeepNobodyWaiting() throws IOException {
        try (var attackers = OpenSockets.of(ATTACKERS)) {
            attackers.sendEach(RawSockets.post("/api/partners/v1/1/uploads/never?marker=stream", 3 * MB));
            attackers.sendEach(new byte[64 * 1024]);
            await().until(() -> Behind.seen("stream") == ATTACKERS);

            Neighbours.areAnsweredAtOnce();
        }
    }

    @Test
    void oneClientHasNoMoreThanAFewThatLast() throws IOException {
        var token = known();
        try (var senders = OpenSockets.of(CLIENT)) {
            senders.sendEach(RawSockets.post("/api/partners/v1/1/uploads/never", 3 * MB));
            await().until(() -> lasting.count() == CLIENT);

            var stranger = nobody.open(
                    "POST", "/api/partners/v1/1/uploads/count", BodyPublishers.ofInputStream(() -> zeros(2L * MB)));
            assertThat(stranger.statusCode()).isEqualTo(503);
            assertThat(stranger.headers().firstValue("Retry-After")).contains("5");
            assertThat(sent("/api/partners/v1/1/uploads/count", zeros(2L * MB), token)
                            .statusCode())
                    .isEqualTo(201);
        }
        await().until(() -> lasting.count() == 0);
    }

    @Test
    void whoLeavesInTheMiddleLeavesNothingBehind() throws IOException {
        try (var sender = RawSockets.tls("http/1.1")) {
            sender.getOutputStream().write(RawSockets.post("/api/partners/v1/1/uploads/count", 3 * MB));
            await().until(() -> lasting.count() == 1);
        }

        await().until(() -> lasting.count() == 0);
    }

    @Test
    void nobodyUnknownSendsAnImport() {
        var answer = nobody.post("/api/partners/v1/imports/count?marker=unknown", "name\n");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("/problems/unauthenticated");
        assertThat(Behind.seen("unknown")).isZero();
    }

    @Test
    void whatEverybodyMayReadNobodyUnknownGives() {
        assertThat(nobody.get("/api/engagement/v1/materials/1/file").statusCode())
                .isEqualTo(200);
        assertThat(nobody.post("/api/engagement/v1/files?marker=unknown-file", "%PDF-1.7\n")
                        .statusCode())
                .isEqualTo(401);
        assertThat(Behind.seen("unknown-file")).isZero();
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aRefusalThatComesBeforeTheBodyIsPassedOn(HttpClient.Version version) {
        var answer = new Browser(version)
                .open(
                        "POST",
                        "/api/partners/v1/1/uploads/early",
                        BodyPublishers.ofInputStream(() -> new Dripping(2L * MB)));

        assertThat(answer.statusCode()).isEqualTo(401);
        await().until(() -> lasting.count() == 0);
    }

    /** The part is silent for two seconds, on a connection that may otherwise be for one. */
    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void progressPassesAsItIsMade(HttpClient.Version version) throws IOException {
        var answer = new Browser(version)
                .open(
                        "GET",
                        "/api/partners/v1/jobs/1/progress",
                        BodyPublishers.noBody(),
                        concat(known(), "Accept-Encoding", "gzip"));
        var began = System.nanoTime();

        assertThat(new String(answer.body().readNBytes(9), UTF_8)).isEqualTo("data: 1\n\n");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(1_500));
        assertThat(text(answer)).isEqualTo("data: 2\n\n");
        await().until(() -> lasting.count() == 0);
    }

    @Test
    void onAnOrdinaryRouteSuchSilenceEndsTheAnswer() {
        assertThatThrownBy(() -> nobody.get("/api/partners/v1/progress"))
                .isInstanceOf(java.io.UncheckedIOException.class);
    }

    /** Connections are silent for a second at most here, and the first token takes longer where the machine is busy. */
    private String[] known() {
        return new String[] {
            "Authorization",
            "Bearer " + await().ignoreExceptions().until(nobody::systemToken, token -> !token.isEmpty())
        };
    }

    private static String[] concat(String[] headers, String name, String value) {
        return new String[] {headers[0], headers[1], name, value};
    }

    private HttpResponse<InputStream> sent(String path, InputStream body, String... headers) {
        return nobody.open("POST", path, BodyPublishers.ofInputStream(() -> body), headers);
    }

    private static void send(SSLSocket to, int megabytes, AtomicLong taken) {
        try {
            for (var i = 0; i < megabytes; i++) {
                to.getOutputStream().write(new byte[MB]);
                taken.incrementAndGet();
            }
        } catch (IOException e) {
            // The connection ends with the answer.
            return;
        }
    }

    private static String head(SSLSocket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
    }

    private static String text(HttpResponse<InputStream> answer) {
        try (var body = answer.body()) {
            return new String(body.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static InputStream zeros(long length) {
        return new Zeros(length);
    }

    private static class Zeros extends InputStream {
        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var count = (int) Math.min(left, length);
            left -= count;
            return count;
        }
    }

    /** Goes on for so long that an answer comes before its end. */
    private static final class Dripping extends Zeros {
        Dripping(long length) {
            super(length);
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            await().pollDelay(Duration.ofMillis(20)).until(() -> true);
            return super.read(into, offset, length);
        }
    }
}
