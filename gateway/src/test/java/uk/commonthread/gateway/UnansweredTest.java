package uk.commonthread.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

/** Nobody sees the framework's own words, whatever happens. */
@QuarkusTest
@WithTestResource(TestHouse.class)
class UnansweredTest {
    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/session/throws", "/session/fails"})
    void whatFailsIsAProblemWithoutDetails(String path) {
        isAProblem(browser.get(path), 500, "internal");
        assertThat(browser.get(path).body()).doesNotContain("secret", "Exception", "at uk.");
    }

    @Test
    void aPersonSeesAPage() {
        var page = browser.get("/session/throws", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("<h1>Something went wrong</h1>").doesNotContain("secret", "Exception");
    }

    @Test
    void whatTheFrameworkRefusesIsAProblem() {
        isAProblem(browser.get("/session/fails-with-a-number"), 400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session/nothing", "/session/set-up/nothing"})
    void whatNobodyServesIsAProblem(String path) {
        isAProblem(browser.get(path), 404, "not-found");
        assertThat(browser.get(path, "Accept", "text/html").body()).contains("<h1>Page not found</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "garbage", "multipart/form-data"})
    void whatIsNoFormIsAProblemWhereAFormIsAskedFor(String type) {
        var path = "/session/back-channel-logout";

        isAProblem(browser.post(path, "logout_token=a", "Content-Type", type), 400, "invalid-request");
        isAProblem(browser.form(path, "logout_token=a", "Accept", type), 400, "invalid-request");
    }

    private static void isAProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = new JsonObject(answer.body());
        assertThat(problem.getString("type")).isEqualTo("/problems/" + slug);
        assertThat(problem.getString("requestId")).isNotBlank();
    }
}
