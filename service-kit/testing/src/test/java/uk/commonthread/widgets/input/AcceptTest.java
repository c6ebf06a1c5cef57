package uk.commonthread.widgets.input;

import static org.hamcrest.Matchers.is;

import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class AcceptTest {
    private static final List<String> PATHS =
            List.of("/api/widgets/v1/widgets", "/api/widgets/v1/echo", "/api/widgets/v1/trouble/nowhere");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/problem+json",
                "application/*",
                "*/*",
                "text/html, application/xhtml+xml, */*;q=0.8",
                "garbage, application/json",
                "application/json;charset=utf-8"
            })
    void whoeverTakesJsonGetsIt(String accepted) {
        for (var path : PATHS.subList(0, 2)) {
            RestAssured.given()
                    .header("Accept", accepted)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType("application/json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/xml", "text/csv", "garbage", "", "/", "application/json;q=0", "text/*"
            })
    void whoeverDoesNotIsToldSoInAProblem(String accepted) {
        for (var path : PATHS) {
            RestAssured.given()
                    .header("Accept", accepted)
                    .get(path)
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json")
                    .body("type", is("/problems/not-acceptable"));
        }
    }
}
