package uk.commonthread.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

@QuarkusTest
@WithTestResource(TestHouse.class)
class DeveloperPagesTest {
    private final Browser browser = new Browser();

    @Test
    void theContractIsOneDocument() {
        var response = browser.get("/openapi");

        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(new JsonObject(response.body()).getString("openapi")).isEqualTo("3.1.0");
    }

    @Test
    void thePageNeedsNoScriptAndNoInlineStyle() {
        var page = browser.get("/developers");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>For developers</h1>", "lang=\"en-GB\"", "Skip to main content")
                .doesNotContain("<script", "style=\"", "<style");
        assertThat(browser.get("/developers/style.css").headers().firstValue("Content-Type"))
                .contains("text/css;charset=UTF-8");
    }

    @Test
    void everyProblemOfTheGatewayIsExplained() {
        for (var problem : GatewayProblem.values()) {
            var page = browser.get(problem.uri());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<h1>" + problem.title() + "</h1>");
        }
        assertThat(browser.get("/problems").statusCode()).isEqualTo(200);
        assertThat(browser.get("/problems/unheard-of").statusCode()).isEqualTo(404);
    }
}
