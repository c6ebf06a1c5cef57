package uk.commonthread.widgets.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.widgets.Database;

@ServiceTest
class ProblemsTest {
    @Inject
    Database database;

    @Test
    void aFailingRowStaysOutOfTheMessageThatIsLogged() {
        assertThatThrownBy(() -> database.addGadgetTwice("what-somebody-said"))
                .hasStackTraceContaining("duplicate key")
                .satisfies(failure -> assertThat(failure).rootCause().message().doesNotContain("what-somebody-said"));
    }

    @Test
    void whatIsWrongIsToldByCodeAndParameters() {
        As.admin()
                .body("{\"name\": \"" + "n".repeat(81) + "\"}")
                .post(Widgets.PATH)
                .then()
                .statusCode(400)
                .body("code", is("invalid-request"), "params", is(Map.of()))
                .body("errors.field", contains("bodyId", "name"))
                .body("errors.code", contains("required", "too-long"))
                .body("errors.params", contains(Map.of(), Map.of("max", 80)));
        var id = Widgets.make("Cog");
        As.admin()
                .header("If-Match", "\"7\"")
                .body(Widgets.named("Gear"))
                .put(Widgets.PATH + "/{id}", id)
                .then()
                .statusCode(412)
                .body("code", is("version-mismatch"), "params", is(Map.of("sent", 7, "current", 0)));
        As.admin()
                .get(Widgets.PATH + "?bodyId=not-a-uuid")
                .then()
                .body("errors[0].code", is("wrong-format"), "errors[0].params", is(Map.of("format", "id")));
    }

    static Stream<Arguments> whatTheFrameworkRefuses() {
        var unknownField = """
                {"name": "Cog", "bodyId": "0199aaaa-0000-7000-8000-000000000009", "secret": "words"}""";
        var wrongFormat = """
                {"name": "Cog", "bodyId": "not-a-uuid-words"}""";
        return Stream.of(
                arguments("POST", Widgets.PATH, "{nope", 400, "/problems/invalid-request"),
                arguments("POST", Widgets.PATH, "", 400, "/problems/invalid-request"),
                arguments("POST", Widgets.PATH, unknownField, 400, "/problems/invalid-request"),
                arguments("POST", Widgets.PATH, wrongFormat, 400, "/problems/invalid-request"),
                arguments("GET", Widgets.PATH + "?bodyId=not-a-uuid", "", 400, "/problems/invalid-request"),
                arguments("GET", Widgets.PATH + "?limit=many", "", 400, "/problems/invalid-request"),
                arguments("GET", Widgets.PATH + "?limit=1000", "", 400, "/problems/invalid-request"),
                arguments("GET", Widgets.PATH + "?bodyId=", "", 400, "/problems/invalid-request"),
                arguments("GET", Widgets.PATH + "/not-an-id", "", 404, "/problems/not-found"),
                arguments("GET", "/api/nowhere", "", 404, "/problems/not-found"),
                arguments("DELETE", Widgets.PATH, "", 405, "/problems/method-not-allowed"));
    }

    @ParameterizedTest
    @MethodSource
    void whatTheFrameworkRefuses(String method, String path, String body, int status, String type) {
        As.admin()
                .body(body)
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status), "type", is(type))
                .body(not(containsString("words")));
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        As.admin()
                .contentType("text/plain")
                .body("Cog")
                .post(Widgets.PATH)
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", is("/problems/unsupported-media-type"));
    }

    @Test
    void aMethodThatIsNotAllowedIsToldWhichAre() {
        var widget = Widgets.PATH + "/" + Widgets.make("Cog");
        As.admin().delete(Widgets.PATH).then().statusCode(405).header("Allow", is("GET, HEAD, POST"));
        As.admin().delete(widget).then().statusCode(405).header("Allow", is("GET, HEAD, PUT"));
        As.admin().body("{}").post(widget).then().statusCode(405).header("Allow", is("GET, HEAD, PUT"));
        As.nobody().request("PROPFIND", Widgets.PATH).then().statusCode(405).header("Allow", is("GET, HEAD, POST"));
    }

    @Test
    void whoAsksWhatCanBeDoneIsToldOfThisAddress() {
        var widget = Widgets.PATH + "/" + Widgets.make("Cog");
        As.nobody().options(Widgets.PATH).then().statusCode(200).header("Allow", is("GET, HEAD, POST"));
        As.nobody().options(widget).then().statusCode(200).header("Allow", is("GET, HEAD, PUT"));
    }

    @Test
    void whatIsWrongIsSaidInWords() {
        As.admin()
                .body(Map.of("name", "x".repeat(81)))
                .post(Widgets.PATH)
                .then()
                .statusCode(400)
                .body(
                        "errors.find { it.field == 'name' }.message",
                        is("must have 80 characters at most"),
                        "errors.find { it.field == 'bodyId' }.message",
                        is("is missing"));
    }

    @Test
    void eachWrongFieldIsNamedByItsPath() {
        As.admin()
                .body(Map.of(
                        "name",
                        "",
                        "bodyId",
                        UUID.randomUUID(),
                        "parts",
                        List.of(Map.of("code", "A"), Map.of("code", ""))))
                .post(Widgets.PATH)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("name", "parts[1].code"));
    }

    @Test
    void aFieldOfTheWrongFormatIsNamedByItsPath() {
        As.admin()
                .body(Map.of("name", "Cog", "bodyId", UUID.randomUUID(), "parts", List.of(Map.of("colour", "red"))))
                .post(Widgets.PATH)
                .then()
                .statusCode(400)
                .body("errors.field", contains("parts[0].colour"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        As.nobody()
                .get(Widgets.PATH + "/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"));
    }

    @Test
    void whatNobodyExpectedTellsOnlyTheRequestId() {
        As.admin()
                .header("X-Request-Id", "test-request-42")
                .get("/api/widgets/v1/trouble")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .header("X-Request-Id", is("test-request-42"))
                .body("requestId", is("test-request-42"))
                .body(not(containsString("secret")));
    }

    @Test
    void aRequestIdThatCouldForgeALogLineIsReplaced() {
        var id = As.admin()
                .header("X-Request-Id", "evil id {}")
                .get("/api/widgets/v1/trouble")
                .then()
                .extract()
                .header("X-Request-Id");
        assertThat(UUID.fromString(id)).isNotNull();
    }

    @Test
    void whatMayBeThereOnlyOnceConflicts() {
        As.admin()
                .get("/api/widgets/v1/trouble/duplicate")
                .then()
                .statusCode(409)
                .body("type", is("/problems/conflict"));
    }
}
