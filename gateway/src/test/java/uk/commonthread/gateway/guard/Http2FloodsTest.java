package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonthread.gateway.testing.Behind;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.RawHttp2;
import uk.commonthread.gateway.testing.TestHouse;

/** What Vert.x and Netty protect from by themselves, as long as nobody turns it off. */
@QuarkusTest
@WithTestResource(TestHouse.class)
class Http2FloodsTest {

    @Test
    void aConnectionThatResetsItsStreamsAtOnceIsEnded() throws IOException {
        try (var attacker = new RawHttp2()) {
            assertThatThrownBy(() -> {
                        for (var i = 0; i < 5_000; i++) {
                            attacker.open(2 * i + 1, true, "GET", "/api/partners/v1/never?marker=reset");
                            attacker.reset(2 * i + 1);
                        }
                        attacker.status(99_999);
                    })
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(SocketTimeoutException.class);
        }
        assertThat(Behind.seen("reset")).isLessThanOrEqualTo(201);
        othersAreServed();
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "x-note, 100", "x-note, 16000"})
    void aHeadWithoutEndEndsItsConnection(String name, int length) throws IOException {
        var sent = 0;
        try (var attacker = new RawHttp2()) {
            attacker.begin(1, "GET", "/api/partners/v1/things?marker=endless");
            for (; sent < 5_000; sent++) {
                attacker.goOn(1, name, "x".repeat(length));
            }
            assertThatThrownBy(() -> attacker.status(1))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(SocketTimeoutException.class);
        } catch (IOException e) {
            assertThat(sent).isLessThan(5_000);
        }
        assertThat(Behind.seen("endless")).isZero();
        othersAreServed();
    }

    private static void othersAreServed() {
        assertThat(new Browser().get("/api/partners/v1/things").statusCode()).isEqualTo(200);
    }
}
