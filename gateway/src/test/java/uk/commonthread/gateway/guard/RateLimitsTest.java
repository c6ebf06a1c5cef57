package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.SmallLimits;
import uk.commonthread.gateway.testing.TestHouse;

/** Each test at an address of its own. */
@QuarkusTest
@TestProfile(SmallLimits.class)
@WithTestResource(TestHouse.class)
class RateLimitsTest {
    private static final String TOKEN = "/auth/realms/common-thread/protocol/openid-connect/token";
    private static final String GRANT = "grant_type=client_credentials&client_secret=right&client_id=";

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

        var token =
                new JsonObject(system.form(TOKEN, GRANT + "demo-partner-system").body()).getString("access_token");

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
