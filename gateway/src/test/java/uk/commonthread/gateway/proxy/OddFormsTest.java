package uk.commonthread.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.OddForms;
import uk.commonthread.gateway.testing.TestHouse;

/** Whatever comes where a form should come, it is answered, and nothing of it stays with us. */
@QuarkusTest
@WithTestResource(TestHouse.class)
@Timeout(60)
class OddFormsTest {
    private static final String REALM = "/auth/realms/common-thread/";
    private static final String TOKEN = REALM + "protocol/openid-connect/token";
    private static final String STEP = REALM + "login-actions/authenticate?tab_id=odd";
    private static final String SETTING = REALM + "login-actions/required-action";

    @Inject
    Bodies bodies;

    private final Browser browser = Browser.at("127.0.4.1");

    @AfterEach
    void nothingIsHeld() {
        await().atMost(Duration.ofSeconds(5)).until(() -> bodies.held() == 0 && bodies.clients() == 0);
    }

    @ParameterizedTest
    @CsvSource({
        TOKEN + ", client_id=%",
        TOKEN + ", client_id=a&client_id=b",
        STEP + ", username=%",
        STEP + ", username=%zz",
        STEP + ", username=a%f",
        STEP + ", username=%01%02ana.analyst",
        STEP + ", username=ana&username=eddie",
        STEP + "&tab_id=2, username=ana",
        SETTING + ", password=%00",
        "/session/back-channel-logout, logout_token=%zz",
        "/session/back-channel-logout, logout_token=..",
        "/session/back-channel-logout, logout_token=a.b.c&logout_token=d"
    })
    @Timeout(10)
    void whatCanBeReadInTwoWaysIsRefused(String path, String body) {
        isRefused(browser.form(path, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {TOKEN, STEP, SETTING})
    void aNameBehindManyFieldsIsNotOverlooked(String path) {
        isRefused(browser.form(path, fields(120) + "username=ana"));
    }

    @ParameterizedTest
    @ValueSource(strings = {TOKEN, STEP, SETTING, "/session/back-channel-logout", "/session/sign-out"})
    void everyFormIsAnswered(String path) {
        var random = new Random(path.hashCode());
        for (var i = 0; i < 150; i++) {
            var form = OddForms.next(random);

            assertThat(browser.form(path, form).statusCode()).as(form).isLessThan(500);
        }
    }

    @Test
    @Timeout(120)
    void writingGoesOnAfterHundredsOfThem() {
        var attacker = Browser.at("127.0.4.2");
        for (var i = 0; i < 600; i++) {
            attacker.form(TOKEN, "client_id=%");
        }

        assertThat(attacker.post("/api/partners/v1/things", "{}").statusCode()).isEqualTo(201);
    }

    private static String fields(int count) {
        var fields = new StringBuilder();
        for (var i = 0; i < count; i++) {
            fields.append('x').append(i).append("=&");
        }
        return fields.toString();
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("/problems/invalid-request");
    }
}
