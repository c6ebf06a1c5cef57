package uk.commonthread.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.Behind;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

@QuarkusTest
@WithTestResource(TestHouse.class)
class BackChannelLogoutTest {
    private static final String EVENTS = "{\"http://schemas.openid.net/event/backchannel-logout\": {}}";

    private final Browser browser = new Browser();
    private final Browser keycloak = new Browser();
    private String session = "";

    @BeforeEach
    void signIn() {
        browser.signIn("/");
        session = lastSession();
    }

    @Test
    void aSessionThatEndsAtKeycloakEndsHereAtOnce() {
        var answer = sendSigned("{'aud': 'gateway', 'sid': '" + session + "', 'events': " + EVENTS + "}", "");

        assertThat(answer).isEqualTo(200);
        assertThat(browser.get("/api/partners/v1/things").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'aud': 'another-client', 'sid': 'SID', 'events': EVENTS}",
                "{'sid': 'SID', 'events': EVENTS}",
                "{'aud': 'gateway', 'events': EVENTS}",
                "{'aud': 'gateway', 'sid': 'SID'}",
                "{'aud': 'gateway', 'sid': 'SID', 'events': {'something-else': {}}}",
                "{'aud': 'gateway', 'sid': 'SID', 'events': EVENTS, 'nonce': 'n'}",
                "{'aud': 'gateway', 'sid': 'SID', 'events': EVENTS, 'iss': 'https://evil.example'}",
                "{'aud': 'gateway', 'sid': 'SID', 'events': EVENTS, 'exp': 1}"
            })
    void whatIsNoLogoutTokenOfOursEndsNothing(String claims) {
        var answer = sendSigned(claims.replace("SID", session).replace("EVENTS", EVENTS), "");

        assertThat(answer).isEqualTo(400);
        assertThat(browser.get("/api/partners/v1/things").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenWithAForeignSignatureEndsNothing() {
        var answer =
                sendSigned("{'aud': 'gateway', 'sid': '" + session + "', 'events': " + EVENTS + "}", "&foreign=true");

        assertThat(answer).isEqualTo(400);
        assertThat(browser.get("/api/partners/v1/things").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingAtAllEndsNothing() {
        assertThat(keycloak.form(BackChannelLogout.PATH, "").statusCode()).isEqualTo(400);
        assertThat(keycloak.form(BackChannelLogout.PATH, "logout_token=x.y.z").statusCode())
                .isEqualTo(400);
    }

    private int sendSigned(String claims, String more) {
        var json = new JsonObject(claims.replace('\'', '"'));
        var token = keycloak.get(
                        Behind.at("keycloak") + "/sign?claims=" + URLEncoder.encode(json.encode(), UTF_8) + more)
                .body();
        return keycloak.form(BackChannelLogout.PATH, "logout_token=" + token).statusCode();
    }

    private String lastSession() {
        return Behind.identityProvider("").getString("lastSession");
    }
}
