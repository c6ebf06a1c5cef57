package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.Behind;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.LogLines;
import uk.commonthread.gateway.testing.RawHttp2;
import uk.commonthread.gateway.testing.RawSockets;
import uk.commonthread.gateway.testing.TestHouse;

@QuarkusTest
@WithTestResource(TestHouse.class)
class HeadGuardTest {
    private static final String PATH = "/api/partners/v1/things";
    private static final String AUTHORITY = URI.create(Browser.publicUrl()).getAuthority();

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001secret", "a\nsecret", "a\rsecret", "a\0secret", "a\u007fsecret"})
    void aControlCharacterInAnHttp2HeaderGoesNowhere(String value) throws IOException {
        var log = new LogLines();
        try (log;
                var client = new RawHttp2()) {
            client.open(1, true, "GET", PATH + "?marker=control", "x-note", value, "authorization", "Bearer secret");

            assertThat(client.status(1)).isEqualTo(400);
        }
        assertThat(Behind.seen("control")).isZero();
        assertThat(log.lines()).noneMatch(line -> line.contains("secret"));
    }

    @Test
    void anHttp2AddressSmugglesNoLine() throws IOException {
        try (var client = new RawHttp2()) {
            client.open(1, true, "GET", PATH + "?marker=smuggled HTTP/1.1\r\nX-Real: 1");

            assertThat(client.status(1)).isNotEqualTo(200);
        }
        assertThat(Behind.seen("smuggled")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*x",
                "x",
                "//",
                "/%zz",
                "/a|b",
                "/a b",
                "/\u0001",
                "/\u00e9",
                "http://[",
                "https://evil.example/x"
            })
    void anHttp2AddressThatIsNoneIsAProblem(String address) throws IOException {
        try (var client = new RawHttp2()) {
            client.open(1, true, "GET", address);

            assertThat(client.status(1)).isEqualTo(400);
            assertThat(client.body(1)).contains("/problems/invalid-request").doesNotContain("evil");
        }
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void bothProtocolsTakeTheSameHeaders(HttpClient.Version version) {
        var browser = new Browser(version);

        assertThat(browser.get(PATH, "X-Large", "x".repeat(31 * 1024)).statusCode())
                .isEqualTo(200);
        isAProblem(browser.get(PATH, "X-Large", "x".repeat(33 * 1024)), 431, "headers-too-large");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void tooManyCookiesAreClearedByThePageThatSaysSo(HttpClient.Version version) {
        var browser = new Browser(version);
        for (var i = 0; i < 18; i++) {
            browser.cookies().put("q_auth_" + i, "x".repeat(2000));
        }

        var page = browser.get("/session/sign-in?return=/work", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(431);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).contains("We have cleared them", "href=\"/session/sign-in?return=/work\"");
        assertThat(browser.cookies()).isEmpty();
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "/\\evil.example/x"})
    void thePageLeadsToNoOtherSite(String path) throws IOException {
        var answer = RawSockets.exchange("GET " + path + " HTTP/1.1\r\nHost: " + AUTHORITY
                + "\r\nAccept: text/html\r\nCookie: x=" + "x".repeat(40_000) + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("evil.example");
    }

    @Test
    void anAddressThatIsTooLongIsAProblem() {
        isAProblem(new Browser().get(PATH + "?q=" + "x".repeat(5_000)), 414, "address-too-long");
        assertThat(new Browser().get(PATH + "?q=" + "x".repeat(3_500)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost", "localhost:1", "user@localhost"})
    void anotherSitesHostIsRefused(String host) throws IOException {
        assertThat(RawSockets.exchange("GET " + PATH + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 (421|400) ")
                .containsPattern("/problems/(not-our-address|invalid-request)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "OURS"})
    void twoHostsAreAProblem(String second) throws IOException {
        assertThat(RawSockets.exchange("GET " + PATH + " HTTP/1.1\r\nHost: " + AUTHORITY + "\r\nhost: "
                        + second.replace("OURS", AUTHORITY) + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("/problems/invalid-request");
    }

    @ParameterizedTest
    @CsvSource({
        "host, evil.example",
        "connection, keep-alive",
        "transfer-encoding, chunked",
        "te, gzip",
        "X-Upper, 1",
        ":path, /api/partners/v1/things"
    })
    void whatHttp2DoesNotKnowGoesNowhere(String name, String value) throws IOException {
        try (var client = new RawHttp2()) {
            client.open(1, true, "GET", PATH + "?marker=unknown", name, value);

            assertThat(client.status(1)).isNotEqualTo(200);
        } catch (IOException e) {
            assertThat(e).hasMessage("The server ended the connection");
        }
        assertThat(Behind.seen("unknown")).isZero();
    }

    @Test
    void aRequestWithoutHostIsAProblem() throws IOException {
        assertThat(RawSockets.exchange("GET " + PATH + " HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("/problems/invalid-request");
    }

    @Test
    void anAbsoluteAddressNamesNoOtherHost() throws IOException {
        assertThat(RawSockets.exchange("GET https://evil.example" + PATH + " HTTP/1.1\r\nHost: " + AUTHORITY
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void theSitesOwnHostIsTakenInAnyCase() throws IOException {
        assertThat(RawSockets.exchange("GET " + PATH + " HTTP/1.1\r\nHost: "
                        + AUTHORITY.toUpperCase(java.util.Locale.ROOT) + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
                "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
                "TLS_RSA_WITH_AES_128_GCM_SHA256"
            })
    void oldCiphersAreNotSpoken(String suite) throws IOException {
        try (var socket = RawSockets.tls("http/1.1")) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.setEnabledCipherSuites(new String[] {suite});

            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void tls12IsSpokenWithAuthenticatedEncryption() throws IOException {
        try (var socket = RawSockets.tls("http/1.1")) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.startHandshake();

            assertThat(socket.getSession().getCipherSuite()).contains("ECDHE", "GCM");
        }
    }

    private static void isAProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(response.body()).getString("type")).isEqualTo("/problems/" + slug);
    }
}
