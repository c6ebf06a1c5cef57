package uk.commonthread.gateway.guard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.RawSockets;
import uk.commonthread.gateway.testing.TestHouse;

/** Here, one address may have two connections. */
@QuarkusTest
@WithTestResource(TestHouse.class)
@TestProfile(ConnectionsTest.Two.class)
class ConnectionsTest {
    public static final class Two implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.connections.address", "2");
        }
    }

    @Test
    void anAddressHasSoManyConnectionsAndOthersWhenItClosesThem() throws IOException {
        try (var first = RawSockets.tls("http/1.1")) {
            assertThat(statusOn(first)).isEqualTo("204");
            try (var second = RawSockets.tls("http/1.1");
                    var third = RawSockets.tls("http/1.1")) {
                assertThat(statusOn(second)).isEqualTo("204");
                assertThat(statusOn(third)).isEqualTo("429");
                assertThat(statusOn(first)).as("an old one goes on").isEqualTo("204");
            }
            await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
                try (var later = RawSockets.tls("http/1.1")) {
                    assertThat(statusOn(later)).isEqualTo("204");
                }
            });
        }
    }

    @Test
    void connectionsThatSayNothingAreCountedToo() throws IOException {
        var silent = new ArrayList<SSLSocket>();
        try {
            for (var i = 0; i < 4; i++) {
                silent.add(RawSockets.tls("http/1.1"));
                silent.getLast().startHandshake();
            }
            // Each of them has agreed on TLS when it has said its last word; the door, when it has heard that.
            await().pollDelay(Duration.ofMillis(500)).until(() -> true);
            try (var fifth = RawSockets.tls("http/1.1")) {
                assertThatThrownBy(() -> statusOn(fifth)).isInstanceOf(IOException.class);
            }
        } finally {
            for (var socket : silent) {
                socket.close();
            }
        }
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            try (var later = RawSockets.tls("http/1.1")) {
                assertThat(statusOn(later)).isEqualTo("204");
            }
        });
    }

    private static String statusOn(SSLSocket socket) throws IOException {
        socket.setSoTimeout(10_000);
        var host = URI.create(Browser.publicUrl()).getAuthority();
        socket.getOutputStream()
                .write(("HEAD /api/partners/v1/nothing HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(ISO_8859_1));
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = socket.getInputStream().read();
            if (next < 0) {
                throw new EOFException("No answer");
            }
            head.append((char) next);
        }
        return head.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3);
    }
}
