package uk.commonthread.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

@QuarkusTest
@WithTestResource(TestHouse.class)
class StateCookiesTest {
    private final Browser browser = new Browser();

    @Test
    void aBegunSignInIsRememberedOnTheSessionsPathsOnly() {
        var cookies = browser.get("/session/sign-in").headers().allValues("set-cookie");

        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("q_auth"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Path=/session"));
    }

    @Test
    void onlyTheNewestOfManyAreKept() {
        for (var i = 0; i < 18; i++) {
            browser.get("/session/sign-in");
        }

        assertThat(browser.cookies()).hasSizeLessThanOrEqualTo(StateCookies.KEPT);
    }

    @Test
    void whoBeganInSeveralWindowsSignsInInTheLast() {
        for (var i = 0; i < 8; i++) {
            browser.get("/session/sign-in");
        }

        browser.signIn("/");

        assertThat(browser.session().getBoolean("signedIn")).isTrue();
    }

    @Test
    void aSignInThatWasCompletedIsForgotten() {
        browser.signIn("/");

        assertThat(browser.cookies().keySet()).noneMatch(name -> name.startsWith("q_auth"));
    }
}
