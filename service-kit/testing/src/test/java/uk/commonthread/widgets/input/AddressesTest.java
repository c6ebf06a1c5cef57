package uk.commonthread.widgets.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

/** A mistyped filter never means "all", and never breaks anything. */
@ServiceTest
class AddressesTest {
    private static final String PATH = "/api/widgets/v1/echo";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                partnershipXX | partnershipXX=5 | is not known here; did you mean partnershipId?
                PartnershipId | PartnershipId=5 | is not known here; did you mean partnershipId?
                asof          | asof=2026-01-01 | is not known here; did you mean asOf?
                zzzzzz        | zzzzzz=5        | is not known here; known are after, asOf, colour, limit, name, partnershipId, words, yes
                name          | name=           | has no value; give it one, or leave it out
                name          | name=a&name=b   | is given more than once; give it once
                name          | name=a%00b      | has a character that cannot be kept; take it out
                words         | words=a&words=%07 | has a character that cannot be kept; take it out
                after         | after=garbage   | has the wrong format; it is an id, as 0199aaaa-0000-7000-8000-000000000009
                partnershipId | partnershipId=1-1-1-1-1 | has the wrong format; it is an id, as 0199aaaa-0000-7000-8000-000000000009
                limit         | limit=many      | has the wrong format; it is a whole number
                limit         | limit=99999999999 | has the wrong format; it is a whole number
                limit         | limit=-1        | must be from 1 to 100
                asOf          | asOf=%2B5874898-01-01 | has the wrong format; it is a day, as 2026-11-27
                asOf          | asOf=-4713-01-01 | has the wrong format; it is a day, as 2026-11-27
                asOf          | asOf=1066-10-14 | must be a day in the years 1900 to 2200
                colour        | colour=0        | must be RED or GREEN
                yes           | yes=maybe       | must be true or false
                """)
    void eachParameterIsKnownAndOfItsKind(String field, String query, String message) {
        RestAssured.given()
                .urlEncodingEnabled(false)
                .get(PATH + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/invalid-request"))
                .body("errors[0].field", is(field), "errors[0].message", is(message));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        As.nobody()
                .get(PATH + "?asOf=x&colour=y&when=z")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("asOf", "colour", "when"));
    }

    @Test
    void whatIsKnownIsTaken() {
        As.nobody()
                .get(PATH + "?asOf=2026-01-01&colour=RED&yes=true&words=a&words=b&limit=7&name=Ann")
                .then()
                .statusCode(200)
                .body("on", is("2026-01-01"), "colour", is("RED"), "number", is(8));
    }

    @Test
    void onlyHeadAndGetReadTheSame() {
        As.nobody().head(PATH + "?zzz=5").then().statusCode(400);
        As.nobody().head(PATH).then().statusCode(200);
        As.nobody().options(PATH).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/1-1-1-1-1/act", "/nope/act", "/%00/act", "/%F0/act"})
    void anIdThatIsNoneLeadsNowhere(String path) {
        RestAssured.given()
                .urlEncodingEnabled(false)
                .post(PATH + path)
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"));
    }

    @Test
    void anActTakesNoParameters() {
        As.nobody()
                .post(PATH + "/0199aaaa-0000-7000-8000-000000000009/act?force=true")
                .then()
                .statusCode(400)
                .body("errors[0].message", is("is not known here; no parameter is"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?name=%ZZ", "?%", "?%00=1", "?name=%C3%28", "?=", "?&&", "?a[]=1", "?name=%ED%A0%80"})
    void noAddressIsOurFault(String query) throws IOException {
        assertThat(status("GET " + PATH + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .isIn(200, 400);
    }

    /** As bytes, since no client of ours would send such an address. */
    private static int status(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        }
    }
}
