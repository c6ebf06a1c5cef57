package uk.commonthread.widgets.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

/** Bodies are read as the contract says, and whatever else comes is 400 with its field. */
@ServiceTest
class BodiesTest {
    private static final String PATH = "/api/widgets/v1/echo";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                name            | {"name": 5}
                name            | {"name": true}
                name            | {"name": ["a"]}
                name            | {"name": {}}
                name            | {"name": "a\\u0000b"}
                name            | {"name": "a\\ud800"}
                lines           | {"lines": "a\\u0007"}
                lines           | {"lines": "\\udc00\\ud800"}
                words[1]        | {"words": ["a", "\\u0000"]}
                words           | {"words": "a"}
                on              | {"on": [2026, 1, 1]}
                on              | {"on": 20000}
                on              | {"on": ""}
                on              | {"on": "2026-01-01T00:00:00Z"}
                on              | {"on": "2026-02-30"}
                on              | {"on": "+5874898-01-01"}
                on              | {"on": "-4713-01-01"}
                on              | {"on": "1899-12-31"}
                on              | {"on": "2201-01-01"}
                id              | {"id": "1-1-1-1-1"}
                id              | {"id": ""}
                id              | {"id": "AZmqqgAAcACAAAAAAAAABg=="}
                colour          | {"colour": 0}
                colour          | {"colour": "0"}
                colour          | {"colour": ""}
                colour          | {"colour": "red"}
                colour          | {"colour": " RED"}
                number          | {"number": "5"}
                number          | {"number": 1.5}
                number          | {"number": true}
                number          | {"number": ""}
                number          | {"number": 99999999999}
                number          | {"number": 1e100000000}
                yes             | {"yes": 1}
                yes             | {"yes": "true"}
                counted.times   | {"counted": {"ever": true}}
                counted.times   | {"counted": {"times": null, "ever": true}}
                counted.ever    | {"counted": {"times": 1}}
                counted.times   | {"counted": {"times": 1, "times": 2, "ever": true}}
                counted         | {"counted": []}
                counted         | {"counted": ""}
                counted         | {"counted": 1}
                name            | {"name": "a", "name": "b"}
                nane            | {"nane": "a"}
                """)
    void eachMemberIsOfItsKind(String field, String body) {
        refused(body).body("errors.field", is(List.of(field)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nope",
                "{\"name\": \"a\"} {}",
                "[]",
                "\"a\"",
                "1",
                "{\"name\": NaN}",
                "{'name': 'a'}",
                "null"
            })
    void aBodyThatIsNotTheExpectedJsonIsRefused(String body) {
        refused(body);
    }

    @Test
    void onlyUtf8IsRead() {
        for (var bytes : new byte[][] {
            "{\"name\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1),
            "{\"name\": \"a\"}".getBytes(StandardCharsets.UTF_16BE),
            "{\"name\": \"a\"}".getBytes(Charset.forName("UTF-32BE")),
            {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
            {'"', (byte) 0xC0, (byte) 0x80, '"'},
        }) {
            As.nobody().body(bytes).post(PATH).then().statusCode(400).body("type", is("/problems/invalid-request"));
        }
    }

    @Test
    void whatIsDeepOrLongIsRefusedAndNeverOurFault() {
        refused("[".repeat(100_000));
        refused("{\"counted\":".repeat(2000));
        refused("{\"number\": " + "9".repeat(100_000) + "}");
        refused("{\"" + "n".repeat(200_000) + "\": 1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                rich                             | wrong-format    | "## Heading"
                rich                             | wrong-format    | 7
                rich.type                        | unknown         | {}
                rich.type                        | repeated        | {"type": "doc", "type": "doc"}
                rich.content[0].type             | unknown         | {"type": "doc", "content": [{"type": "script"}]}
                rich.content[0].attrs.level      | wrong-format    | {"type": "doc", "content": [{"type": "heading", "attrs": {"level": 1e400}}]}
                rich.content[0].content[0].text  | unfit-character | {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "\\ud800"}]}]}
                rich                             | too-long        | {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "Of twenty-one letters"}]}]}
                """)
    void aRichTextThatDoesNotFitIsRefusedWithItsPlace(String field, String code, String rich) {
        refused("{\"rich\": " + rich + "}").body("errors.field", is(List.of(field)), "errors[0].code", is(code));
    }

    @Test
    void aRichTextThatIsDeepOrLongIsRefusedAndNeverOurFault() {
        refused("{\"rich\": {\"type\": \"doc\", \"content\": "
                        + "[{\"type\": \"bulletList\", \"content\": ".repeat(150)
                        + "[]" + "}]".repeat(150) + "}}")
                .body("errors[0].code", is("too-deep"));
        refused("{\"rich\": " + "{\"content\": [".repeat(2000));
        refused("{\"rich\": {\"type\": \"doc\", \"content\": [" + "{\"type\":\"paragraph\"},".repeat(20_000)
                        + "{\"type\":\"paragraph\"}]}}")
                .body("errors[0].code", is("too-many"));
    }

    @Test
    void whatIsMalformedIsNeverRepeated() {
        refused("{\"on\": \"words of somebody\"}").body(not(containsString("somebody")));
    }

    @Test
    void anEnumsMembersAreTold() {
        refused("{\"colour\": \"BLUE\"}").body("errors[0].message", is("must be RED or GREEN"));
    }

    @Test
    void whatIsWrittenAsTheContractSaysIsTaken() {
        var body = """
            {"name": "Ann", "lines": "a\\nb", "on": "2026-11-27", "id": "0199AAAA-0000-7000-8000-000000000009",
             "colour": "RED", "number": 5, "yes": true, "counted": {"times": 1, "ever": false}, "words": ["a"]}""";
        send(body)
                .then()
                .statusCode(200)
                .body("on", is("2026-11-27"), "id", is("0199aaaa-0000-7000-8000-000000000009"), "number", is(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u000B", "\\r", "\\r\\n", "\\f", "\\u0085", "\\u2028", "\\u2029", "\\n"})
    void whateverBreaksALineIsABreakAndNotGlue(String written) {
        var body = """
            {"name": "at 6%1$smy", "lines": "stops at 6%1$sMy mother", "raw": "a"}""".formatted(written);
        send(body).then().statusCode(200).body("lines", is("stops at 6\nMy mother"), "name", is("at 6 my"));
    }

    @Test
    void anEmojiIsOneCharacterOfALength() {
        send("{\"name\": \"" + "😀".repeat(10) + "\"}").then().statusCode(200);
        refused("{\"name\": \"" + "😀".repeat(11) + "\"}").body("errors[0].field", is("name"));
    }

    @Test
    void aNameThatNobodySeesIsNone() {
        As.admin()
                .body("{\"name\": \"\u2003\u00A0\", \"bodyId\": \"0199aaaa-0000-7000-8000-000000000009\"}")
                .post("/api/widgets/v1/widgets")
                .then()
                .statusCode(400)
                .body("errors[0].message", is("Enter the widget's name"));
    }

    @Test
    void whatHasItsOwnRuleComesAsSent() {
        send("{\"raw\": \"a\\u0007\"}").then().statusCode(200).body("raw", is("a\u0007"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/html",
                "application/xml",
                "application/merge-patch+json",
                "application/json;charset=utf-16",
                "garbage"
            })
    void aBodyOfAnotherTypeIsRefused(String type) {
        raw(type, "{}").then().statusCode(415).body("type", is("/problems/unsupported-media-type"));
    }

    @Test
    void utf8MayBeNamed() {
        raw("application/json; charset=UTF-8", "{}").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "garbage", "application/json"})
    void anActWithoutABodyNeedsNoTypeAndMindsNone(String type) {
        var id = "0199aaaa-0000-7000-8000-000000000009";
        As.nobody()
                .contentType(type)
                .post(PATH + "/" + id + "/act")
                .then()
                .statusCode(200)
                .body("id", is(id));
    }

    /** The gateway passes on like this what came by HTTP/2 without a length. */
    @Test
    void anActMayHaveABodyOfUnknownLengthThatIsEmpty() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST " + PATH + "/0199aaaa-0000-7000-8000-000000000009/act HTTP/1.1\r\n"
                                    + "Host: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void anActThatTakesNoBodyIsSentNone() {
        As.nobody()
                .body("{}")
                .post(PATH + "/0199aaaa-0000-7000-8000-000000000009/act")
                .then()
                .statusCode(400)
                .body("detail", is("This takes no body; send none"));
        assertThat(raw("text/plain", "words").statusCode()).isEqualTo(415);
    }

    private static Response raw(String type, String body) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Content-Type", type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(PATH);
    }

    private static Response send(String body) {
        return As.nobody().body(body.getBytes(StandardCharsets.UTF_8)).post(PATH);
    }

    private static ValidatableResponse refused(String body) {
        return send(body)
                .then()
                .statusCode(oneOf(400, 413))
                .contentType("application/problem+json")
                .body("type", is("/problems/invalid-request"));
    }
}
