package uk.commonthread.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

/** Each test with names of its own, as people have who do not know one another. */
@QuarkusTest
@WithTestResource(TestHouse.class)
class SignInFormsTest {
    private static final String STEP = "/auth/realms/common-thread/login-actions/authenticate?tab_id=";
    private static final int TRIES = 10;

    private final String name = "name-" + UUID.randomUUID();
    private final Browser browser = Browser.at("127.0.2.1");

    @Test
    void whoeverGuessesAPasswordIsToldToWait() {
        var statuses = guess(UUID.randomUUID().toString(), TRIES + 3);

        assertThat(statuses).startsWith(200, 200, 200).endsWith(429, 429, 429);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(TRIES);
    }

    @Test
    void thePageSaysHowLongAndNotWhetherTheNameExists() {
        guess(UUID.randomUUID().toString(), TRIES);

        var page = browser.form(STEP + "x", "username=" + name + "&password=x", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(429);
        var seconds = page.headers().firstValueAsLong("Retry-After").orElseThrow();
        assertThat(seconds).isBetween(1L, 5L);
        assertThat(page.body())
                .contains("<h1>Too many tries</h1>", "Wait " + seconds + " seconds, then try again.")
                .doesNotContain(name);
    }

    @Test
    void aTabBelongsToTheNamesThatWereSentInIt() {
        var tab = UUID.randomUUID().toString();
        step(tab, "username=" + name);
        for (var i = 0; i < TRIES - 1; i++) {
            assertThat(step(tab, "password=guess" + i + "&username=decoy" + UUID.randomUUID())
                            .statusCode())
                    .isIn(200, 400);
        }
        var codes = UUID.randomUUID().toString();
        step(codes, "username=" + name);

        assertThat(step(codes, "otp=123456").statusCode()).isIn(200, 429);
        for (var i = 0; i < TRIES; i++) {
            step(codes, "otp=123456");
        }

        assertThat(step(codes, "otp=123456").statusCode()).isEqualTo(429);
        assertThat(step(UUID.randomUUID().toString(), "username=" + name).statusCode())
                .isEqualTo(429);
    }

    @Test
    void manyNamesInOneTabAreRefused() {
        var statuses = new ArrayList<Integer>();
        for (var i = 0; i < 7; i++) {
            statuses.add(step(name, "username=" + name + i).statusCode());
        }

        assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 400, 400);
    }

    @Test
    void codesInATabThatAnotherReplicaBeganAreCountedToo() {
        var statuses = new ArrayList<Integer>();
        for (var i = 0; i < TRIES + 1; i++) {
            statuses.add(step(name, "otp=" + i).statusCode());
        }

        assertThat(statuses.getFirst()).isEqualTo(200);
        assertThat(statuses.getLast()).isEqualTo(429);
    }

    @Test
    void whoSignsInIsNotSlowedByTheirOwnMistakes() {
        var sally = Browser.at("127.0.2.2");
        for (var i = 0; i < TRIES - 1; i++) {
            sally.form(STEP + i, "username=sally.secretary&password=mistake");
        }
        sally.signIn("/");

        for (var i = 0; i < TRIES; i++) {
            assertThat(sally.form(STEP + i, "username=sally.secretary&password=x")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void manyPeopleSignInThroughOneAddress() {
        var clinic = Browser.at("127.0.2.3");

        for (var i = 0; i < 60; i++) {
            var tab = UUID.randomUUID().toString();
            assertThat(clinic.form(STEP + tab, "username=" + name + i).statusCode())
                    .isEqualTo(200);
            assertThat(clinic.form(STEP + tab, "username=" + name + i + "&password=x")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** Keycloak would read another name out of it than we. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded; charset=IBM037",
                "multipart/form-data; boundary=x",
                "text/plain",
                "application/json"
            })
    void aFormThatCanBeReadInTwoWaysIsRefused(String type) {
        assertThat(browser.post(STEP + "1", "username=a&password=b", "Content-Type", type)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aStepWithoutATabOrWithTwoIsRefused() {
        assertThat(step("1&tab_id=2", "username=" + name).statusCode()).isEqualTo(400);
        assertThat(browser.form(
                                "/auth/realms/common-thread/login-actions/authenticate",
                                "username=" + name + "&password=b")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void nothingButAFormHasABody() {
        for (var method : List.of("GET", "PUT", "PATCH")) {
            assertThat(browser.send(
                                    method,
                                    STEP + "1",
                                    "username=a&password=b",
                                    "Content-Type",
                                    "application/x-www-form-urlencoded")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    private List<Integer> guess(String tab, int tries) {
        var statuses = new ArrayList<Integer>();
        for (var i = 0; i < tries; i++) {
            statuses.add(step(tab, "username=" + name + "&password=guess" + i).statusCode());
        }
        return statuses;
    }

    private HttpResponse<String> step(String tab, String fields) {
        return browser.form(STEP + tab, fields);
    }
}
