package uk.commonthread.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.RawSockets;
import uk.commonthread.gateway.testing.Socket;
import uk.commonthread.gateway.testing.TestHouse;

/** WebSockets at the door: one second of silence ends one here, and twenty frames a minute are allowed. */
@QuarkusTest
@WithTestResource(TestHouse.class)
@TestProfile(SocketsTest.Quick.class)
class SocketsTest {
    private static final String PATH = "/api/partners/v1/rooms/7/presence";
    private static final int FRAMES = 20;
    private static final int CLIENT = 24;

    public static final class Quick implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    Map.entry("gateway.sockets.frames", String.valueOf(FRAMES)),
                    Map.entry("gateway.sockets.window", "1m"),
                    Map.entry("quarkus.http.idle-timeout", "1s"),
                    Map.entry("gateway.head.deadline", "1s"),
                    Map.entry("gateway.routes.rooms.prefix", "/api/partners/v1/rooms/*/presence"),
                    Map.entry("gateway.routes.rooms.part", "partners"),
                    Map.entry("gateway.routes.rooms.silence", "2s"),
                    Map.entry("gateway.routes.rooms.upgrade", "true"),
                    Map.entry("gateway.routes.rooms.who", "known"),
                    Map.entry("gateway.routes.public.prefix", "/api/partners/v1/halls/*/presence"),
                    Map.entry("gateway.routes.public.part", "partners"),
                    Map.entry("gateway.routes.public.upgrade", "true"));
        }
    }

    @Inject
    Lasting lasting;

    private final Browser sally = new Browser();

    @BeforeEach
    void signIn() {
        sally.signIn("/");
    }

    @AfterEach
    void nothingIsLeft() {
        await().atMost(Duration.ofSeconds(5)).until(() -> lasting.count() == 0);
    }

    @Test
    void whatIsSaidPassesBothWays() {
        try (var socket = Socket.open(sally, PATH)) {
            socket.say("good morning");

            assertThat(socket.hears()).isEqualTo("heard: good morning");
        }
    }

    @Test
    void theServiceGetsTheSessionsTokenAndNoCookie() {
        try (var socket = Socket.open(sally, PATH)) {
            socket.say("headers");

            var seen = new JsonObject(socket.hears());
            assertThat(seen.getString("authorization")).startsWith("Bearer ey");
            assertThat(seen.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
            assertThat(seen.fieldNames()).contains("x-request-id").doesNotContain("cookie", "origin");
        }
    }

    @Test
    void aPartnerSystemComesWithItsToken() {
        var token = "Bearer " + sally.systemToken();
        try (var socket = Socket.open(new Browser(), PATH, "Authorization", token)) {
            socket.say("headers");

            assertThat(new JsonObject(socket.hears()).getString("authorization"))
                    .isEqualTo(token);
        }
    }

    @Test
    void whoIsNotSignedInIsRefused() {
        assertThat(Socket.refused(new Browser(), PATH)).isEqualTo(401);
    }

    @Test
    void whereTheRouteWantsNoSessionNobodyNeedsOne() {
        try (var socket = Socket.open(new Browser(), "/api/partners/v1/halls/1/presence")) {
            socket.say("hello");

            assertThat(socket.hears()).isEqualTo("heard: hello");
        }
    }

    @Test
    void anotherSiteCannotOpenOneInSomebodysSession() {
        assertThat(Socket.refused(sally, PATH, "Origin", "https://evil.example"))
                .isEqualTo(403);
    }

    @Test
    void aBrowserSaysWhichSiteAsks() {
        assertThat(Socket.refusedWithoutOrigin(sally, PATH)).isEqualTo(403);
    }

    @Test
    void onOtherRoutesAConnectionStaysWhatItIs() throws IOException {
        var answer = RawSockets.exchange("GET /api/partners/v1/things HTTP/1.1\r\n" + RawSockets.host()
                + "Upgrade: websocket\r\nConnection: Upgrade, close\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContainIgnoringCase("sec-websocket");
    }

    @Test
    void whatTheServiceRefusesIsPassedOn() {
        assertThat(Socket.refused(sally, "/api/partners/v1/rooms/forbidden/presence"))
                .isEqualTo(418);
    }

    @Test
    void aServiceThatIsDownIsNamed() {
        assertThat(Socket.refused(sally, "/api/strategy/v1/strategies/1/presence"))
                .isEqualTo(503);
    }

    @Test
    void signingOutClosesWhatTheSessionHasOpen() {
        try (var socket = Socket.open(sally, PATH);
                var other = Socket.open(otherSession(), PATH)) {
            sally.post("/session/sign-out", "", "X-CSRF-Token", sally.session().getString("csrfToken"));

            assertThat(socket.closedWith()).isEqualTo(1008);
            other.say("still here");
            assertThat(other.hears()).isEqualTo("heard: still here");
        }
    }

    @Test
    void whatTheServiceClosesIsClosed() {
        try (var socket = Socket.open(sally, PATH)) {
            socket.say("bye");

            assertThat(socket.closedWith()).isEqualTo(4001);
        }
    }

    @Test
    void whoSaysTooMuchIsCutOff() {
        try (var socket = Socket.open(sally, PATH)) {
            for (var i = 0; i <= FRAMES; i++) {
                socket.say("again");
            }

            assertThat(socket.closedWith()).isEqualTo(1008);
        }
    }

    @Test
    void aFrameThatIsTooLargeEndsTheConnection() {
        try (var socket = Socket.open(sally, PATH)) {
            socket.sayInOneFrame("x".repeat(64 * 1024 + 1));

            assertThat(socket.closedWith()).isNotEqualTo(1000);
        }
    }

    /** Longer than an HTTP connection may be silent, since each side gives a sign of life when asked. */
    @Test
    void whoListensOnlyStaysConnected() {
        try (var socket = Socket.open(sally, PATH)) {
            await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
            socket.say("still here");

            assertThat(socket.hears()).isEqualTo("heard: still here");
        }
    }

    @Test
    void whoGivesNoSignOfLifeIsGivenUp() throws IOException {
        var cookie = new StringBuilder();
        sally.cookies()
                .forEach((name, value) ->
                        cookie.append(name).append('=').append(value).append("; "));
        try (var socket = RawSockets.tls("http/1.1")) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET " + PATH + " HTTP/1.1\r\n" + RawSockets.host() + "Origin: " + Browser.publicUrl()
                                    + "\r\nCookie: " + cookie + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            var began = System.nanoTime();

            var all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(all).startsWith("HTTP/1.1 101 ");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(9));
        }
    }

    @Test
    void onePersonHasNoMoreThanAFewOpen() {
        List<Socket> open = new ArrayList<>();
        try {
            for (var i = 0; i < CLIENT; i++) {
                open.add(Socket.open(sally, PATH));
            }

            assertThat(Socket.refused(sally, PATH)).isEqualTo(503);
        } finally {
            open.forEach(Socket::close);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/partners/v1/rooms/7/8/presence", "/api/partners/v1/rooms/presence"})
    void oneSegmentStandsForOne(String path) {
        assertThat(Socket.refused(sally, path)).isEqualTo(200);
    }

    private static Browser otherSession() {
        var other = new Browser();
        other.signIn("/");
        return other;
    }
}
