package uk.commonthread.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Behind;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

/** A person who signs in on a bad day gets a page that says what to do; a program gets its problem. */
@QuarkusTest
@WithTestResource(TestHouse.class)
class SignInTroubleTest {
    private static final String CALLBACK = "/session/callback";

    private final Browser browser = new Browser();

    @AfterEach
    void keycloakIsBack() {
        Behind.identityProvider("?away=false");
    }

    @Test
    void whileKeycloakIsAwayAPersonIsToldWhatToDoAndWhatStillWorks() {
        var authorize = signInLocation();
        Behind.identityProvider("?away=true");

        var page = browser.get(authorize, "Sec-Fetch-Mode", "navigate", "Accept", "text/html,*/*;q=0.8");

        isAPage(page, 502, "You cannot sign in just now");
        assertThat(page.body())
                .contains("Wait a few minutes", "href=\"/have-your-say\"", "href=\"/follow\"")
                .contains("href=\"/auth/realms/common-thread/protocol/openid-connect/auth?");
    }

    @Test
    void anOldBrowserIsAPersonToo() {
        Behind.identityProvider("?away=true");

        isAPage(browser.get(signInLocation(), "Accept", "text/html"), 502, "You cannot sign in just now");
    }

    @Test
    void whileKeycloakIsAwayAProgramGetsItsProblem() {
        Behind.identityProvider("?away=true");

        for (var accept : new String[] {"application/json", "*/*"}) {
            isAProblem(browser.get(signInLocation(), "Accept", accept), 502, "/problems/part-failed");
        }
        isAProblem(
                browser.get(signInLocation(), "Sec-Fetch-Mode", "cors", "Accept", "text/html"),
                502,
                "/problems/part-failed");
        isAProblem(
                browser.form("/auth/realms/common-thread/protocol/openid-connect/token", "grant_type=x"),
                502,
                "/problems/part-failed");
    }

    @Test
    void whenKeycloakGoesAwayOnTheWayBackAPersonIsToldSo() {
        var callback = backFromKeycloak();
        Behind.identityProvider("?away=true");

        isAPage(browser.get(callback, "Accept", "text/html"), 503, "You cannot sign in just now");
    }

    @Test
    void aCodeThatKeycloakDoesNotKnowShowsAPage() {
        var state = backFromKeycloak().replaceAll(".*[?&]state=([^&]*).*", "$1");

        var page = browser.get(CALLBACK + "?state=" + state + "&code=guessed", "Accept", "text/html");

        isAPage(page, 401, "Sign-in was not completed");
        assertThat(page.body()).contains("href=\"/session/sign-in\"");
    }

    @Test
    void aForgedStateShowsAPageAndSignsNobodyIn() {
        var state = backFromKeycloak().replaceAll(".*[?&]state=([^&]*).*", "$1");
        browser.cookies().replaceAll((name, value) -> name.startsWith("q_auth") ? "forged" : value);

        isAPage(
                browser.get(CALLBACK + "?state=" + state + "&code=1", "Accept", "text/html"),
                401,
                "Sign-in was not completed");
        assertThat(browser.session().getBoolean("signedIn")).isFalse();
    }

    @Test
    void whatKeycloakSaysIsSaidInPlainWords() {
        isAPage(sentBackWith("access_denied"), 401, "Sign-in was cancelled");
        isAPage(sentBackWith("temporarily_unavailable"), 401, "You took too long to sign in");
        isAPage(sentBackWith("server_error"), 401, "Sign-in was not completed");
    }

    @Test
    void aProgramAtTheCallbackGetsAProblem() {
        var state = backFromKeycloak().replaceAll(".*[?&]state=([^&]*).*", "$1");

        isAProblem(
                browser.get(CALLBACK + "?state=" + state + "&error=access_denied", "Accept", "application/json"),
                401,
                "/problems/session-expired");
    }

    @Test
    void whoComesBackTooLateForTheirCookieIsSentToSignInAnew() {
        var callback = backFromKeycloak();
        browser.cookies().clear();

        var again = browser.get(callback, "Accept", "text/html");

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(again.headers().firstValue("location").orElseThrow()).contains("/openid-connect/auth?");
    }

    @Test
    void aSignInPageThatIsNotThereIsSaidOnAPage() {
        isAPage(browser.get("/auth/admin/", "Accept", "text/html"), 404, "Page not found");
    }

    @Test
    void anApiAnswersWithAProblemWhoeverLooks() {
        isAProblem(browser.get("/api/strategy/v1/strategies", "Accept", "text/html"), 503, "/problems/part-down");
    }

    private HttpResponse<String> sentBackWith(String error) {
        var state = backFromKeycloak().replaceAll(".*[?&]state=([^&]*).*", "$1");
        return browser.get(CALLBACK + "?state=" + state + "&error=" + error, "Accept", "text/html");
    }

    private String signInLocation() {
        return location(browser.get("/session/sign-in?return=/workspace"));
    }

    private String backFromKeycloak() {
        return location(browser.get(signInLocation()));
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("location").orElseThrow();
    }

    private static void isAPage(HttpResponse<String> response, int status, String heading) {
        var headers = response.headers();
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(headers.firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';");
        assertThat(response.body())
                .contains(
                        "<h1>" + heading + "</h1>",
                        "<title>" + heading + " – Common Thread</title>",
                        headers.firstValue("X-Request-Id").orElseThrow())
                .doesNotContain("<style", "style=", "<script");
    }

    private static void isAProblem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(new JsonObject(response.body()).getString("type")).isEqualTo(type);
    }
}
