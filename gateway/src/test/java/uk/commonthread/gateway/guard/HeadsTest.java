package uk.commonthread.gateway.guard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.LogLines;
import uk.commonthread.gateway.testing.RawSockets;
import uk.commonthread.gateway.testing.TestHouse;

/** Heads that the HTTP/1 decoder cannot read. In the house under test a head has two seconds to arrive. */
@QuarkusTest
@WithTestResource(TestHouse.class)
class HeadsTest {
    private static final String PATH = "/api/partners/v1/things";
    private static final String HOST = RawSockets.host();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret\r\n\r\n",
                "secret secret\r\n\r\n",
                "\u0001\u0002secret\r\n\r\n",
                "G(ET /secret HTTP/1.1\r\n\r\n",
                "GE\u0001T /secret HTTP/1.1\r\n\r\n",
                "GET /secret\u0001 HTTP/1.1\r\nHOST\r\n",
                "GET /secret|secret HTTP/1.1\r\nHOST\r\n",
                "GET /secret%zz HTTP/1.1\r\nHOST\r\n",
                "GET // HTTP/1.1\r\nHOST\r\n",
                "GET /secret secret\r\n\r\n",
                "GET /secret HTTP/x.y\r\n\r\n",
                "GET /secret HTTP/1.9\r\nHOST\r\n",
                "GET /secret HTTP/1.1\r\nHOSTX-Note: a\u0001secret\r\n\r\n",
                "GET /secret HTTP/1.1\r\nHOSTX-Note: a\0secret\r\n\r\n",
                "GET /secret HTTP/1.1\r\nHOSTX-\u0001Note: secret\r\n\r\n",
                "GET /secret HTTP/1.1\r\nHOSTX Note: secret\r\n\r\n",
                "GET /secret HTTP/1.1\r\nHOST: secret\r\n\r\n",
                "POST /secret HTTP/1.1\r\nHOSTContent-Length: secret\r\n\r\n",
                "POST /secret HTTP/1.1\r\nHOSTContent-Length: 1\r\nContent-Length: 2\r\n\r\n12secret",
                "POST /secret HTTP/1.1\r\nHOSTContent-Length: 1, 1\r\n\r\n1",
                "POST /secret HTTP/1.1\r\nHOSTContent-Length: +1\r\n\r\n1",
                "POST /secret HTTP/1.1\r\nHOSTTransfer-Encoding: xchunked\r\n\r\nsecret",
                "POST /secret HTTP/1.1\r\nHOSTTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "POST /secret HTTP/1.1\r\nHOSTTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                "POST /secret HTTP/1.1\r\nHOSTTransfer-Encoding: chunked\r\ntransfer-encoding: x\r\n\r\n0\r\n\r\n",
                "POST /secret HTTP/1.1\r\nHOSTTransfer-Encoding:\r\n\r\n",
                "POST /secret HTTP/1.1\r\nHOSTTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
                "POST /secret HTTP/1.0\r\nHOSTTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET /secret HTTP/1.1\r\nHOSTX-Note : secret\r\n\r\n",
                "GET /secret HTTP/1.1\r\nHOSTX-Note: a\r\n secret\r\n\r\n",
                "GET /secret HTTP/1.1\r\nHOSTX-Note: a\r\n\tsecret\r\n\r\n",
                "GET /secret HTTP/1.1\r\nHOSTX-Note: a\n secret\n\n",
                "GET /secret HTTP/1.1\r\n X-Note: secret\r\nHOST\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nsecret"
            })
    void whatCannotBeReadIsAProblemAndIsNotLogged(String sent) throws IOException {
        try (var log = new LogLines()) {
            var answer = RawSockets.exchange(sent.replace("HOST", HOST + "Connection: close\r\n"));

            isAProblem(answer, 400, "invalid-request");
            assertThat(answer).doesNotContain("secret");
            assertThat(log.lines()).noneMatch(line -> line.contains("secret"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 300_000})
    void headersBeyondWhatIsReadAreAProblem(int length) throws IOException {
        var answer = RawSockets.exchange(
                "GET " + PATH + " HTTP/1.1\r\n" + HOST + "X-Large: " + "x".repeat(length) + "\r\n\r\n");

        isAProblem(answer, 431, "headers-too-large");
    }

    @Test
    void aBrowserWithMoreCookiesThanAreReadIsFreedOfThem() throws IOException {
        var answer = RawSockets.exchange("GET / HTTP/1.1\r\n" + HOST
                + "Sec-Fetch-Mode: navigate\r\nAccept: text/html\r\nCookie: a=" + "x".repeat(70_000) + "\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 431 ")
                .containsIgnoringCase("content-type: text/html")
                .containsIgnoringCase("clear-site-data: \"cookies\"")
                .contains("We have cleared them");
    }

    @Test
    void anAddressBeyondWhatIsReadIsAProblem() throws IOException {
        var answer = RawSockets.exchange("GET " + PATH + "?q=" + "x".repeat(20_000) + " HTTP/1.1\r\n" + HOST + "\r\n");

        isAProblem(answer, 414, "address-too-long");
    }

    /** A line that goes on in the next one, where a read ends between them, and after a request and its body. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET PATH HTTP/1.1\r\nHOSTX-Note: a\r\n| b\r\n\r\n",
                "GET PATH HTTP/1.1\r\nHOSTX-Note: a\r|\n b\r\n\r\n",
                "GET PATH HTTP/1.1\r\nHOST\r\nGET PATH HTTP/1.1\r\nHOSTX-Note: a\r\n b\r\n\r\n",
                "POST PATH HTTP/1.1\r\nHOSTContent-Length: 2\r\n\r\n{}GET PATH HTTP/1.1\r\nHOSTX-Note: a\r\n b\r\n\r\n",
                "POST PATH HTTP/1.1\r\nHOSTTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
                        + "GET PATH HTTP/1.1\r\nHOSTX-Note: a\r\n b\r\n\r\n"
            })
    void aFoldedLineIsFoundWhereverItComes(String sent) throws IOException {
        var answers = exchangeInParts(sent);

        isAProblem(answers.substring(answers.lastIndexOf("HTTP/1.1 ")), 400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 11\r\n\r\n{\n \"a\": 1\n}",
                "Transfer-Encoding: chunked\r\n\r\nb\r\n{\n \"a\": 1\n}\r\n0\r\n\r\n",
                "transfer-encoding: Chunked\r\n\r\n|b\r\n{\n| \"a\": 1\n}\r\n0\r\n\r\n"
            })
    void aBodyMayBeginItsLinesAsItLikes(String sent) throws IOException {
        var answers = exchangeInParts("POST PATH HTTP/1.1\r\nHOSTConnection: close\r\n" + sent);

        assertThat(answers).startsWith("HTTP/1.1 201 ");
    }

    @Test
    void whatCameBeforeIsAnsweredFirst() throws IOException {
        var answers =
                RawSockets.exchange("GET " + PATH + "?first HTTP/1.1\r\n" + HOST + "\r\n" + "secret secret\r\n\r\n");

        assertThat(answers).startsWith("HTTP/1.1 200 ").containsOnlyOnce("/problems/invalid-request");
    }

    @Test
    void nothingIsReadAfterWhatCannotBeRead() throws IOException {
        var answers = RawSockets.exchange("secret secret\r\n\r\nGET " + PATH + " HTTP/1.1\r\n" + HOST + "\r\n");

        isAProblem(answers, 400, "invalid-request");
        assertThat(answers.split("HTTP/1.1 ", -1)).hasSize(2);
    }

    /** Each byte is a sign of life, so that no silence ends it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "GET " + PATH + " HTTP/1.1\r\nHOST\r\n"})
    void aHeadThatDribblesInIsGivenUp(String before) throws Exception {
        var began = System.nanoTime();
        try (var socket = RawSockets.tls("http/1.1");
                var hand = Executors.newSingleThreadExecutor()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(before.replace("HOST", HOST).getBytes(ISO_8859_1));
            var sending = hand.submit(() -> {
                for (var letter : ("GET " + PATH + " HTTP/1.1\r\n").repeat(10).toCharArray()) {
                    socket.getOutputStream().write(letter);
                    Thread.sleep(100);
                }
                return true;
            });

            var answers = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);

            sending.cancel(true);
            isAProblem(answers.substring(answers.lastIndexOf("HTTP/1.1 ")), 408, "request-too-slow");
            assertThat(answers).startsWith(before.isEmpty() ? "HTTP/1.1 408" : "HTTP/1.1 200");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(6));
    }

    @Test
    void whoSaysNothingAfterAnAnswerIsNotHurried() throws Exception {
        try (var socket = RawSockets.tls("http/1.1")) {
            socket.setSoTimeout(10_000);
            var request = ("HEAD /api/partners/v1/nothing HTTP/1.1\r\n" + HOST + "\r\n").getBytes(ISO_8859_1);
            socket.getOutputStream().write(request);
            Thread.sleep(3_000);
            socket.getOutputStream().write(request);

            var answers = new StringBuilder();
            while (answers.indexOf("HTTP/1.1 204", 1) < 0) {
                answers.append((char) socket.getInputStream().read());
            }
            assertThat(answers).doesNotContain("408");
        }
    }

    /** Sends what is between two bars by itself. */
    private static String exchangeInParts(String sent) throws IOException {
        try (var socket = RawSockets.tls("http/1.1")) {
            socket.setSoTimeout(10_000);
            for (var part : sent.replace("HOST", HOST).replace("PATH", PATH).split("\\|")) {
                socket.getOutputStream().write(part.getBytes(ISO_8859_1));
                await().pollDelay(Duration.ofMillis(50)).until(() -> true);
            }
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static void isAProblem(String answer, int status, String slug) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-request-id: ")
                .containsIgnoringCase("connection: close")
                .contains("/problems/" + slug);
    }
}
