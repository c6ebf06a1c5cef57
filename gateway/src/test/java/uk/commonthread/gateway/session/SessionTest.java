package uk.commonthread.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.Behind;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

@QuarkusTest
@WithTestResource(TestHouse.class)
class SessionTest {
    private final Browser browser = new Browser();

    @AfterEach
    void tokensLiveLongAgain() {
        Behind.identityProvider("?lifetime=300&refresh=true&away=false&person=0199aaaa-0000-7000-8000-000000000001");
    }

    @Test
    void whatCannotBeDoneWithASessionIsToldWhatCan() {
        var made = new Browser().post("/session", "{}");
        assertThat(made.statusCode()).isEqualTo(405);
        assertThat(made.headers().firstValue("Allow")).contains("GET, HEAD");
        assertThat(made.headers().firstValue("Content-Type")).contains("application/problem+json");

        var read = new Browser().get("/session/sign-out");
        assertThat(read.statusCode()).isEqualTo(405);
        assertThat(read.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void nobodyIsSignedInAtFirst() {
        assertThat(browser.session().getBoolean("signedIn")).isFalse();
        assertThat(browser.cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "text/csv", "garbage"})
    void theSessionIsToldInJsonWhateverIsAskedFor(String accepted) {
        var told = browser.get("/session", "Accept", accepted);
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(told.body()).getBoolean("signedIn")).isFalse();

        var ended = browser.post("/session/sign-out", "", "Accept", accepted, "Content-Type", accepted);
        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(ended.body()).getString("location")).isEqualTo("/");
    }

    @Test
    void signInGoesByCodeFlowWithPkceAndReturnsToThePage() {
        var first = browser.get("/session/sign-in?return=/partnerships/lsc?tab=seats");
        var authorize = first.headers().firstValue("location").orElseThrow();
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(authorize)
                .startsWith(Browser.publicUrl() + "/auth/realms/common-thread/protocol/openid-connect/auth?")
                .contains("code_challenge_method=S256", "response_type=code", "client_id=gateway");

        var last = browser.signIn("/partnerships/lsc");

        assertThat(last.statusCode()).isEqualTo(303);
        assertThat(last.headers().firstValue("location").orElseThrow()).endsWith("/partnerships/lsc");
    }

    @Test
    void theSessionSaysWhoIsThereAndShowsNoToken() {
        browser.signIn("/");

        var response = browser.get("/session");
        var session = new JsonObject(response.body());

        assertThat(session.getBoolean("signedIn")).isTrue();
        assertThat(session.getJsonObject("person"))
                .isEqualTo(new JsonObject()
                        .put("id", "0199aaaa-0000-7000-8000-000000000001")
                        .put("name", "Sally Ahmed")
                        .put("email", "sally@example.org"));
        assertThat(session.getJsonArray("organisations")).isEqualTo(new JsonArray().add("lsc-icb"));
        assertThat(session.getJsonArray("roles")).isEqualTo(new JsonArray().add("platform-admin"));
        assertThat(session.getString("csrfToken")).isNotBlank();
        assertThat(session.fieldNames())
                .containsExactlyInAnyOrder("signedIn", "person", "organisations", "roles", "csrfToken");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndHoldsNoTokenInClear() {
        var response = browser.get("/session/sign-in?return=/");
        while (response.headers().allValues("set-cookie").stream().noneMatch(c -> c.startsWith("q_session"))) {
            response = browser.get(response.headers().firstValue("location").orElseThrow());
        }

        var cookies = response.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("q_session"))
                .toList();
        assertThat(cookies)
                .hasSize(3)
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("; HttpOnly")
                        .contains("; Secure", "; SameSite=Lax", "; Path=/;"));
        // A token in clear starts with the encoded header {"alg":"RS256", an encrypted one with {"alg":"A256GCMKW".
        assertThat(browser.cookies().values()).noneMatch(value -> value.contains("eyJhbGciOiJSUzI1NiI"));
    }

    @Test
    void theServiceGetsATokenAndNoCookie() {
        browser.signIn("/");

        var seen = headersSeen(browser.get("/api/partners/v1/things", "Authorization", "Bearer of.the.browser"));

        assertThat(seen.getString("authorization")).startsWith("Bearer eyJ").isNotEqualTo("Bearer of.the.browser");
        assertThat(seen.fieldNames()).doesNotContain("cookie", "x-csrf-token");
    }

    @Test
    void whatAnswersASessionIsNotForSharedCaches() {
        var nobody = browser.get("/api/partners/v1/cacheable").headers();
        assertThat(nobody.allValues("Cache-Control")).containsExactly("public, max-age=60, s-maxage=600");

        browser.signIn("/");

        assertThat(browser.get("/api/partners/v1/cacheable").headers().allValues("Cache-Control"))
                .containsExactly("private, max-age=60");
        assertThat(browser.get("/api/partners/v1/things").headers().allValues("Cache-Control"))
                .containsExactly("private");
    }

    @Test
    void keycloakGetsItsOwnCookiesAndNotTheSessions() {
        browser.signIn("/");
        browser.cookies().put("KEYCLOAK_IDENTITY", "its-own");

        var seen = new JsonObject(browser.get("/auth/realms/common-thread/login-actions/authenticate")
                .body());

        assertThat(seen.getString("cookie")).isEqualTo("KEYCLOAK_IDENTITY=its-own");
    }

    @Test
    void anUnsafeRequestNeedsTheTokenOfThisSession() {
        browser.signIn("/");
        var token = browser.session().getString("csrfToken");
        var other = new Browser();
        other.signIn("/");

        refused(browser.post("/api/partners/v1/things", "{}"));
        refused(browser.post("/api/partners/v1/things", "{}", "X-CSRF-Token", "guessed"));
        refused(browser.post(
                "/api/partners/v1/things", "{}", "X-CSRF-Token", other.session().getString("csrfToken")));
        refused(browser.send("DELETE", "/api/partners/v1/things", null));
        assertThat(browser.post("/api/partners/v1/things", "{}", "X-CSRF-Token", token)
                        .statusCode())
                .isEqualTo(201);
        assertThat(browser.get("/api/partners/v1/things").statusCode()).isEqualTo(200);
    }

    @Test
    void anUnsafeRequestFromAnotherSiteIsRefusedEvenWithTheToken() {
        browser.signIn("/");
        var token = browser.session().getString("csrfToken");

        for (var site : List.of("cross-site", "same-site", "none")) {
            refused(browser.post("/api/partners/v1/things", "{}", "X-CSRF-Token", token, "Sec-Fetch-Site", site));
        }
        refused(browser.post("/api/partners/v1/things", "{}", "X-CSRF-Token", token, "Origin", "https://evil.example"));
        refused(browser.post("/api/partners/v1/things", "{}", "X-CSRF-Token", token, "Origin", "null"));
        assertThat(browser.post(
                                "/api/partners/v1/things",
                                "{}",
                                "X-CSRF-Token",
                                token,
                                "Sec-Fetch-Site",
                                "same-origin",
                                "Origin",
                                Browser.publicUrl())
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void theTokenOutlivesARefresh() {
        Behind.identityProvider("?lifetime=2");
        browser.signIn("/");
        var token = browser.session().getString("csrfToken");
        var refreshes = Behind.identityProvider("").getInteger("refreshes");

        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        var response = browser.post("/api/partners/v1/things", "{}", "X-CSRF-Token", token);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(Behind.identityProvider("").getInteger("refreshes")).isGreaterThan(refreshes);
    }

    @Test
    void anExpiredSessionGets401AndNoRedirectAndIsForgotten() {
        Behind.identityProvider("?lifetime=1&refresh=false");
        browser.signIn("/");
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);

        var response = browser.post("/api/partners/v1/things", "{}");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(new JsonObject(response.body()).getString("type")).isEqualTo("/problems/session-expired");
        assertThat(sessionCookies(browser)).isEmpty();
        assertThat(browser.session().getBoolean("signedIn")).isFalse();
    }

    @Test
    void aSessionThatCannotBeRefreshedWhileKeycloakIsAwayGoesOnWhenItIsBack() {
        Behind.identityProvider("?lifetime=1");
        browser.signIn("/");
        Behind.identityProvider("?away=true");
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);

        var response = browser.get("/api/partners/v1/things");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(new JsonObject(response.body()).getString("type")).isEqualTo("/problems/part-down");
        assertThat(browser.session().getBoolean("signedIn")).isFalse();
        Behind.identityProvider("?away=false");
        assertThat(browser.session().getBoolean("signedIn")).isTrue();
    }

    @Test
    void aForgedCookieGets401() {
        browser.cookies().put("q_session", "forged");

        assertThat(browser.get("/api/partners/v1/things").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"xq_session, 1", "a, q_session", "q_sessions, 1", "q_session_other, 1", "Q_SESSION, 1"})
    void aCookieOfAnotherNameIsNoSession(String name, String value) {
        browser.cookies().put(name, value);

        assertThat(browser.get("/api/partners/v1/things").statusCode()).isEqualTo(200);
        assertThat(browser.cookies()).containsEntry(name, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q_session", "q_session_at", "q_session_rt", "q_session_chunk_1", "q_session_at_chunk_2"})
    void aForgedCookieIsTakenBack(String name) {
        browser.cookies().put(name, "forged");

        assertThat(browser.get("/api/partners/v1/things").statusCode()).isEqualTo(401);
        assertThat(browser.cookies()).isEmpty();
        assertThat(browser.get("/api/partners/v1/things").statusCode()).isEqualTo(200);
    }

    @Test
    void anExpiredSessionCanSignInAgain() {
        Behind.identityProvider("?lifetime=1&refresh=false");
        browser.signIn("/");
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        Behind.identityProvider("?lifetime=300&refresh=true");

        assertThat(browser.signIn("/drafts/1").headers().firstValue("location").orElseThrow())
                .endsWith("/drafts/1");
        assertThat(browser.session().getBoolean("signedIn")).isTrue();
    }

    @Test
    void signOutEndsTheSessionHereAndAtKeycloak() {
        browser.signIn("/");
        var token = browser.session().getString("csrfToken");

        refused(browser.post("/session/sign-out", ""));
        assertThat(browser.session().getBoolean("signedIn")).isTrue();

        var response = browser.post("/session/sign-out", "", "X-CSRF-Token", token);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(response.body()).getString("location"))
                .startsWith(Browser.publicUrl() + "/auth/realms/common-thread/protocol/openid-connect/logout?")
                .contains("client_id=gateway", "post_logout_redirect_uri=")
                .doesNotContain("id_token_hint");
        assertThat(sessionCookies(browser)).isEmpty();
        assertThat(Behind.identityProvider("").getString("lastLogout")).startsWith("eyJ");
    }

    @Test
    void aCopyOfTheCookieEndsWithTheSession() {
        browser.signIn("/");
        var copy = new Browser();
        copy.cookies().putAll(browser.cookies());
        assertThat(copy.get("/api/partners/v1/things").statusCode()).isEqualTo(200);

        browser.post("/session/sign-out", "", "X-CSRF-Token", browser.session().getString("csrfToken"));

        var response = copy.get("/api/partners/v1/things");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(new JsonObject(response.body()).getString("type")).isEqualTo("/problems/session-expired");
        assertThat(copy.session().getBoolean("signedIn")).isFalse();
    }

    @Test
    void aCopyOfAnEndedSessionsCookieProvesNothing() {
        browser.signIn("/");
        var copy = new Browser();
        copy.cookies().putAll(browser.cookies());
        copy.cookies().remove("q_device");
        browser.post("/session/sign-out", "", "X-CSRF-Token", browser.session().getString("csrfToken"));

        var first = copy.get("/session/sign-in?return=/x");
        var second = copy.get("/session/sign-in?return=/x");

        assertThat(first.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("q_device="));
        assertThat(first.headers().firstValue("location").orElseThrow()).endsWith("/session/sign-in?return=/x");
        assertThat(second.headers().firstValue("location").orElseThrow()).contains("/openid-connect/auth?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q_session_chunk_999999999999", "q_session_chunk_a", "q_session_chunk_", "q_session_chunk_-1"})
    void aCookieThatCannotBeReadKeepsNobodyFromSigningIn(String name) {
        browser.cookies().put(name, "a");
        browser.cookies().put("q_session_chunk_1", "b");

        assertThat(browser.get("/session/callback").statusCode()).isNotEqualTo(500);
        browser.cookies().put(name, "a");
        browser.signIn("/");

        assertThat(browser.session().getBoolean("signedIn")).isTrue();
    }

    @Test
    void theOtherSessionsOfThePersonGoOn() {
        browser.signIn("/");
        var phone = new Browser();
        phone.signIn("/");

        browser.post("/session/sign-out", "", "X-CSRF-Token", browser.session().getString("csrfToken"));

        assertThat(phone.get("/api/partners/v1/things").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"q_session_at, true", "q_session_at, false", "q_session_rt, true", "q_session, true"})
    void partsOfTwoSessionsAreNoSession(String part, boolean ofSomebodyElse) {
        browser.signIn("/");
        if (ofSomebodyElse) {
            Behind.identityProvider("?person=0199aaaa-0000-7000-8000-000000000002");
        }
        var other = new Browser();
        other.signIn("/");
        assertThat(other.get("/api/partners/v1/things").statusCode()).isEqualTo(200);

        browser.cookies().put(part, other.cookies().get(part));

        assertThat(browser.get("/api/partners/v1/things").statusCode()).isEqualTo(401);
        assertThat(browser.session().getBoolean("signedIn")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"code, CONFIGURE_TOTP", "passkey, webauthn-register-passwordless"})
    void aSecondStepIsSetUpOnTheWayThroughSignIn(String what, String action) {
        browser.signIn("/");

        var first = browser.get("/session/set-up/" + what);
        assertThat(first.statusCode()).isEqualTo(303);
        var second = browser.get(first.headers().firstValue("location").orElseThrow());

        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(second.headers().firstValue("location").orElseThrow())
                .contains("/openid-connect/auth?")
                .contains("kc_action=" + action);
    }

    @Test
    void aStolenLinkCannotSendPeopleElsewhere() {
        browser.signIn("/");

        for (var elsewhere : List.of("https://evil.example/", "//evil.example/", "/%5Cevil.example")) {
            var response = browser.get("/session/sign-in?return=" + elsewhere);
            assertThat(response.headers().firstValue("location").orElseThrow()).isEqualTo(Browser.publicUrl() + "/");
        }
    }

    private static List<String> sessionCookies(Browser browser) {
        return browser.cookies().keySet().stream()
                .filter(name -> name.startsWith("q_session"))
                .toList();
    }

    private static JsonObject headersSeen(HttpResponse<String> response) {
        return new JsonObject(response.body()).getJsonObject("headers");
    }

    private static void refused(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(new JsonObject(response.body()).getString("type")).isEqualTo("/problems/forged-request");
    }
}
