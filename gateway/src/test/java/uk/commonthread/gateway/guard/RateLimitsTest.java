package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.commonthread.gateway.testing.Browser.GRANT;
import static uk.commonthread.gateway.testing.Browser.TOKEN;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Behind;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.OpenSockets;
import uk.commonthread.gateway.testing.RawSockets;
import uk.commonthread.gateway.testing.SmallLimits;
import uk.commonthread.gateway.testing.TestHouse;

/** Each test at an address of its own, and those who sign in there are a person of its own. */
@QuarkusTest
@TestProfile(SmallLimits.class)
@WithTestResource(TestHouse.class)
class RateLimitsTest {
    @BeforeEach
    void othersSignIn() {
        Behind.identityProvider("?person=" + UUID.randomUUID());
    }

    @Test
    void whoeverGuessesReceiptsIsToldToWait() {
        var guesser = Browser.at("127.0.1.1");
        for (var i = 0; i < SmallLimits.FEW; i++) {
            assertThat(guesser.get("/api/engagement/v1/receipts/gone").statusCode())
                    .isEqualTo(404);
        }

        var response = guesser.get("/api/engagement/v1/receipts/AAAA-CCCC");

        isToldToWait(response);
        assertThat(guesser.get("/api/engagement/v1/engagements").statusCode()).isEqualTo(200);
    }

    @Test
    void guessesThatComeTogetherAreEachCounted() throws Exception {
        var guesser = Browser.at("127.0.1.10");
        guesser.get("/api/engagement/v1/engagements");
        var answers = new ArrayList<Future<Integer>>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 20 * SmallLimits.FEW; i++) {
                answers.add(hands.submit(
                        () -> guesser.get("/api/engagement/v1/receipts/gone").statusCode()));
            }
        }

        assertThat(answers.stream().map(Future::resultNow))
                .containsOnly(404, 429)
                .filteredOn(status -> status == 404)
                .hasSizeLessThanOrEqualTo(SmallLimits.FEW + 1);
    }

    @Test
    void clicksOfManyPeopleInTheirMailProgramsAreNotCountedWithWishes() {
        var mailHouse = Browser.at("127.0.1.21");
        for (var i = 0; i <= SmallLimits.FEW; i++) {
            assertThat(mailHouse
                            .post("/api/engagement/v1/followers/end?token=x", "{}")
                            .statusCode())
                    .isNotEqualTo(429);
        }
        for (var i = 0; i < SmallLimits.FEW; i++) {
            mailHouse.post("/api/engagement/v1/followers", "{}");
        }

        isToldToWait(mailHouse.post("/api/engagement/v1/followers", "{}"));
    }

    /** Over HTTP/2 an answer can be on its way while its reader leaves. */
    @Test
    void whoeverLeavesBeforeTheAnswerHasGuessedToo() throws IOException {
        for (var i = 0; i < SmallLimits.FEW; i++) {
            try (var socket = RawSockets.tls("http/1.1")) {
                socket.getOutputStream().write(RawSockets.get("/api/engagement/v1/receipts/never"));
                socket.getOutputStream().flush();
                await().pollDelay(Duration.ofMillis(100)).until(() -> true);
            }
        }
        await().pollDelay(Duration.ofMillis(300)).until(() -> true);

        isToldToWait(new Browser().get("/api/engagement/v1/receipts/gone"));
    }

    @Test
    void aStrangersGuessesAreNoConcernOfThoseWhoAreKnown() {
        var colleague = Browser.at("127.0.1.11");
        colleague.signIn("/");
        var guesser = Browser.at("127.0.1.11");
        for (var i = 0; i <= SmallLimits.FEW; i++) {
            guesser.get("/api/engagement/v1/receipts/gone");
            guesser.post("/api/engagement/v1/responses", "{}");
        }
        isToldToWait(guesser.get("/api/engagement/v1/receipts/AAAA-BBBB"));
        isToldToWait(guesser.post("/api/engagement/v1/responses", "{}"));

        assertThat(colleague.get("/api/engagement/v1/receipts/AAAA-BBBB").statusCode())
                .isEqualTo(200);
        assertThat(colleague
                        .post(
                                "/api/engagement/v1/responses",
                                "{}",
                                "X-CSRF-Token",
                                colleague.session().getString("csrfToken"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aReceiptThatExistsCostsNoMoreThanAnyReading() {
        var school = Browser.at("127.0.1.2");

        for (var i = 0; i < SmallLimits.ADDRESS; i++) {
            assertThat(school.get("/api/engagement/v1/receipts/AAAA-BBBB").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void answersAreCountedApartFromReading() {
        var school = Browser.at("127.0.1.3");
        for (var i = 0; i < SmallLimits.FEW; i++) {
            assertThat(school.post("/api/engagement/v1/responses", "{}").statusCode())
                    .isEqualTo(201);
        }

        isToldToWait(school.post("/api/engagement/v1/responses", "{}"));
        assertThat(school.get("/api/engagement/v1/surveys/1").statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasToWaitIsToldALaterTimeThanTheOneBefore() {
        var school = Browser.at("127.0.1.4");
        for (var i = 0; i < SmallLimits.FEW; i++) {
            school.post("/api/engagement/v1/responses", "{}");
        }

        var waits = new ArrayList<Long>();
        for (var i = 0; i < 4; i++) {
            waits.add(isToldToWait(school.post("/api/engagement/v1/responses", "{}")));
        }

        // One of five a minute comes free every twelve seconds.
        assertThat(waits).isSorted();
        assertThat(waits.getFirst()).isBetween(1L, 12L);
        assertThat(waits.getLast()).isBetween(36L, 48L);
    }

    @Test
    void readingByNobodyCostsSignedInColleaguesNothing() {
        var colleague = Browser.at("127.0.1.5");
        colleague.signIn("/");
        var visitor = Browser.at("127.0.1.5");
        useUp(visitor);

        for (var i = 0; i < 2 * SmallLimits.ADDRESS; i++) {
            assertThat(colleague.get("/api/partners/v1/things").statusCode()).isEqualTo(200);
        }
        assertThat(colleague.session().getBoolean("signedIn")).isTrue();
        var newcomer = Browser.at("127.0.1.5");
        newcomer.signIn("/");
        assertThat(newcomer.get("/api/partners/v1/things").statusCode()).isEqualTo(200);
    }

    @Test
    void readingByNobodyCostsPartnerSystemsNothing() {
        var system = Browser.at("127.0.1.6");
        var visitor = Browser.at("127.0.1.6");
        useUp(visitor);

        var token = system.systemToken();

        for (var i = 0; i < 2 * SmallLimits.ADDRESS; i++) {
            assertThat(system.get("/api/partners/v1/things", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void forgedCookiesCostThoseNothingWhoAreKnown() {
        var colleague = Browser.at("127.0.1.7");
        colleague.signIn("/");
        colleague.session();
        var forger = Browser.at("127.0.1.7");
        forger.cookies().put("q_session", "forged");
        var answers = new ArrayList<Integer>();
        for (var i = 0; i < 2 * SmallLimits.FEW; i++) {
            forger.cookies().put("q_session", "forged" + i);
            answers.add(forger.get("/api/partners/v1/things").statusCode());
        }

        assertThat(answers).startsWith(401, 401, 401, 401, 401).endsWith(429, 429);
        assertThat(colleague.get("/api/partners/v1/things").statusCode()).isEqualTo(200);
        assertThat(colleague.session().getBoolean("signedIn")).isTrue();
    }

    @Test
    void forgedCookiesCostThoseNothingWhoSignInMeanwhile() {
        var forger = Browser.at("127.0.1.12");
        for (var i = 0; i < 2 * SmallLimits.FEW; i++) {
            forger.cookies().put("q_session", "forged" + i);
            forger.get("/api/partners/v1/things");
        }

        var newcomer = Browser.at("127.0.1.12");
        newcomer.signIn("/");

        assertThat(newcomer.get("/api/partners/v1/things").statusCode()).isEqualTo(200);
        assertThat(newcomer.session().getBoolean("signedIn")).isTrue();
    }

    @Test
    void theEndOfAGenuineCookieMakesNoForgedOneGenuine() {
        var forger = Browser.at("127.0.1.13");
        forger.signIn("/");
        forger.get("/api/partners/v1/things");
        var genuine = Map.copyOf(forger.cookies());

        var answers = new ArrayList<Integer>();
        for (var i = 0; i < 2 * SmallLimits.FEW; i++) {
            var turn = i;
            genuine.forEach((name, value) -> forger.cookies()
                    .put(name, name.equals("q_session") ? "x" + turn + value.substring(value.length() - 40) : value));
            answers.add(forger.get("/api/partners/v1/things").statusCode());
        }

        assertThat(answers).startsWith(401, 401, 401, 401, 401).endsWith(429, 429);
    }

    @Test
    void aForgedCookieThatComesAgainIsCountedAgain() {
        var forger = Browser.at("127.0.1.14");
        var answers = new ArrayList<Integer>();
        for (var i = 0; i < 2 * SmallLimits.FEW; i++) {
            forger.cookies().put("q_session", "forged");
            answers.add(forger.get("/api/partners/v1/things").statusCode());
        }

        assertThat(answers).startsWith(401, 401, 401, 401, 401).endsWith(429, 429);
    }

    @Test
    void forgedTokensCostPartnerSystemsNothing() {
        var system = Browser.at("127.0.1.15");
        var token = system.systemToken();
        var forger = Browser.at("127.0.1.15");
        var answers = new ArrayList<Integer>();
        for (var i = 0; i < 2 * SmallLimits.FEW; i++) {
            answers.add(forger.get("/api/partners/v1/things", "Authorization", "Bearer a.b" + i + ".c")
                    .statusCode());
        }

        // Not the gateway refuses a token, but the service.
        assertThat(answers).startsWith(200, 200, 200, 200, 200).endsWith(429, 429);
        assertThat(system.get("/api/partners/v1/things", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void askingWhoIsThereCostsThoseNothingWhoAreSignedIn() {
        var colleague = Browser.at("127.0.1.16");
        colleague.signIn("/");
        colleague.session();
        var newcomer = Browser.at("127.0.1.16");
        newcomer.signIn("/");
        var visitor = Browser.at("127.0.1.16");
        isToldToWait(askedTooOften(visitor));

        for (var person : List.of(colleague, newcomer)) {
            assertThat(person.session().getBoolean("signedIn")).isTrue();
            assertThat(person.post(
                                    "/session/sign-out",
                                    "",
                                    "X-CSRF-Token",
                                    person.session().getString("csrfToken"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whoIsSignedInCanStillAskTooOften() {
        var eager = Browser.at("127.0.1.17");
        eager.signIn("/");

        isToldToWait(askedTooOften(eager));
    }

    @Test
    void bodiesThatDoNotArriveCostThoseNothingWhoAreKnown() throws IOException {
        var colleague = new Browser();
        colleague.signIn("/");
        var csrf = colleague.session().getString("csrfToken");
        var system = new Browser();
        var token = system.systemToken();
        try (var strangers = OpenSockets.of(SmallLimits.BODIES)) {
            strangers.sendEach(RawSockets.post("/api/partners/v1/things", 900));

            await().until(() ->
                    new Browser().post("/api/partners/v1/things", "{}").statusCode() == 503);
            assertThat(colleague
                            .post("/api/partners/v1/things", "{}", "X-CSRF-Token", csrf)
                            .statusCode())
                    .isEqualTo(201);
            assertThat(system.post("/api/partners/v1/things", "{}", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void tokensAreCountedPerPartnerSystem() {
        var systems = Browser.at("127.0.1.8");
        for (var i = 0; i < SmallLimits.FEW; i++) {
            assertThat(systems.form(TOKEN, GRANT + "one").statusCode()).isEqualTo(200);
        }

        isToldToWait(systems.form(TOKEN, GRANT + "one"));
        assertThat(systems.form(TOKEN, GRANT + "another").statusCode()).isEqualTo(200);
    }

    @Test
    void wrongSecretsAreNoConcernOfASystemThatKnewItsOwn() {
        var system = Browser.at("127.0.1.9");
        assertThat(system.form(TOKEN, GRANT + "honest").statusCode()).isEqualTo(200);
        var statuses = new ArrayList<Integer>();
        for (var i = 0; i < 2 * SmallLimits.FEW; i++) {
            statuses.add(system.form(TOKEN, "grant_type=client_credentials&client_secret=wrong&client_id=guess" + i)
                    .statusCode());
        }

        assertThat(statuses).startsWith(401, 401, 401, 401, 401).endsWith(429, 429);
        assertThat(system.form(TOKEN, GRANT + "honest").statusCode()).isEqualTo(200);
    }

    @Test
    void wrongSecretsUnderASystemsNameAreNoConcernOfIt() {
        var system = Browser.at("127.0.1.18");
        assertThat(system.form(TOKEN, GRANT + "honest").statusCode()).isEqualTo(200);
        var stranger = Browser.at("127.0.1.18");
        var statuses = new ArrayList<Integer>();
        for (var i = 0; i < 2 * SmallLimits.FEW; i++) {
            statuses.add(stranger.form(TOKEN, "grant_type=client_credentials&client_secret=wrong&client_id=honest")
                    .statusCode());
        }

        assertThat(statuses).startsWith(401, 401, 401, 401, 401).endsWith(429, 429);
        assertThat(system.form(TOKEN, GRANT + "honest").statusCode()).isEqualTo(200);
    }

    @Test
    void wrongSecretsThatComeTogetherAreEachCounted() {
        var stranger = Browser.at("127.0.1.19");
        stranger.get("/api/engagement/v1/engagements");
        var answers = new ArrayList<Future<Integer>>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < SmallLimits.BODIES; i++) {
                var guess = GRANT.replace("right", "wrong") + "guess" + i;
                answers.add(hands.submit(() -> stranger.form(TOKEN, guess).statusCode()));
            }
        }

        assertThat(answers.stream().map(Future::resultNow))
                .containsOnly(401, 429)
                .filteredOn(status -> status == 401)
                .hasSizeLessThanOrEqualTo(SmallLimits.FEW + 1);
    }

    /** The answer to the first of its questions that are too many; some come free meanwhile. */
    private static HttpResponse<String> askedTooOften(Browser browser) {
        var answer = browser.get("/session");
        for (var i = 0; i < 3 * SmallLimits.PAGES && answer.statusCode() == 200; i++) {
            answer = browser.get("/session");
        }
        return answer;
    }

    private static void useUp(Browser visitor) {
        for (var i = 0; i < SmallLimits.ADDRESS; i++) {
            visitor.get("/api/engagement/v1/engagements");
        }
        isToldToWait(visitor.get("/api/engagement/v1/engagements"));
    }

    private static long isToldToWait(HttpResponse<String> response) {
        var problem = new JsonObject(response.body());
        var seconds = response.headers().firstValueAsLong("Retry-After").orElseThrow();
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(seconds).isBetween(1L, 60L);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.getString("type")).isEqualTo("/problems/too-many-requests");
        assertThat(List.of("Wait a second, then try again", "Wait " + seconds + " seconds, then try again"))
                .contains(problem.getString("detail"));
        return seconds;
    }
}
