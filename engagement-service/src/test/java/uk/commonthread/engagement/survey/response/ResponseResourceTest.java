package uk.commonthread.engagement.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static uk.commonthread.engagement.Given.API;
import static uk.commonthread.engagement.Given.TODAY;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.EngagementDates;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ResponseResourceTest {
    private static final String PATH = API + "/responses";

    @Inject
    AgroalDataSource database;

    @Inject
    EngagementDates dates;

    @Inject
    Starts starts;

    @Test
    void anybodyCanAnswer() {
        var open = Given.open();

        As.nobody()
                .body(open.response(0, "More buses"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("receivedAt", notNullValue(), "engagementId", is(open.id().toString()));

        assertThat(number("select count(*) from response where engagement_id = ?", open.id()))
                .isEqualTo(1);
        assertThat(number("select count(*) from contribution where engagement_id = ?", open.id()))
                .isEqualTo(1);
    }

    @Test
    void whoSignedInCanAnswerToo() {
        var open = Given.open();

        open.partnership()
                .analyst()
                .body(open.response(1, ""))
                .post(PATH)
                .then()
                .statusCode(201);
    }

    @Test
    void answersThatDoNotFitAreRefusedUnderTheirQuestion() {
        var open = Given.open();
        var body =
                Map.of("surveyId", open.surveyId(), "surveyVersion", 1, "answers", Map.of(open.district(), "PR1 1AA"));

        As.nobody()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.size()", is(3))
                .body("errors[0].message", is("Choose one option"))
                .body("errors[1].message", is("Choose a number from 1 to 5"))
                .body("errors[2].field", is("answers[" + open.district() + "]"));
        assertThat(number("select count(*) from response where engagement_id = ?", open.id()))
                .isZero();
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        var open = Given.open();
        var once = "\"" + open.freeText() + "\": \"More buses\"";
        var twice = """
                {"surveyId": "%s", "surveyVersion": 1, "answers": {%s, %s}}""".formatted(open.surveyId(), once, once);

        As.nobody().body(twice).post(PATH).then().statusCode(400);
    }

    @Test
    void anotherVersionOfTheSurveyIsRefused() {
        var open = Given.open();
        var body = new HashMap<>(open.response(0, "Hello"));
        body.put("surveyVersion", 2);

        As.nobody().body(body).post(PATH).then().statusCode(409).body("type", is("/problems/survey-changed"));
    }

    @Test
    void nobodyAnswersADraft() {
        var partnership = Given.partnership();
        var survey = Given.made(partnership.lead(), "/surveys", Given.aSurvey(Given.draft(partnership)));

        notOpen(Map.of("surveyId", survey, "surveyVersion", 1, "answers", Map.of()));
    }

    @Test
    void nobodyAnswersWhatIsNotThere() {
        notOpen(Map.of("surveyId", UUID.randomUUID(), "surveyVersion", 1, "answers", Map.of()));
    }

    @Test
    void nobodyAnswersBeforeTheOpeningDay() {
        notOpen(Given.open(Given.partnership(), TODAY.plusDays(1), Given.closes(9))
                .response(0, "Too soon"));
    }

    @Test
    void nobodyAnswersAfterTheClose() {
        var open = Given.open();
        open.partnership()
                .lead()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "The hall burnt down"))
                .post(API + "/engagements/{id}/close", open.id())
                .then()
                .statusCode(200);

        notOpen(open.response(0, "Too late"));
    }

    @Test
    void theFormIsOpenedByAnybodyAndNowhereKept() {
        var open = Given.open();

        As.nobody()
                .get(API + "/engagements/{id}/start", open.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("start", notNullValue(), "closes", is(Given.closes(28).toString()))
                .body("goodUntil", is(Given.closes(28).plus(Duration.ofHours(1)).toString()));
    }

    @Test
    void theFormIsOpenedOnlyWhilePeopleCanAnswer() {
        var partnership = Given.partnership();
        var coming = Given.open(partnership, TODAY.plusDays(1), Given.closes(9));
        var closed = Given.open(partnership);
        dates.ended(closed.id(), Duration.ZERO);

        for (var engagement : List.of(coming, closed)) {
            As.nobody()
                    .get(API + "/engagements/{id}/start", engagement.id())
                    .then()
                    .statusCode(409)
                    .body("type", is("/problems/engagement-not-open"));
        }
        As.nobody()
                .get(API + "/engagements/{id}/start", Given.draft(partnership))
                .then()
                .statusCode(404);
        As.nobody()
                .get(API + "/engagements/{id}/start", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void whoOpenedTheFormInTimeHasAnHourAfterTheClose() {
        var open = Given.open();
        var begun = starts.sign(open.id(), Instant.now().minus(Duration.ofHours(2)));
        dates.ended(open.id(), Duration.ofMinutes(59));

        As.nobody()
                .body(with(open.response(0, "Just begun"), begun))
                .post(PATH)
                .then()
                .statusCode(201);
        notOpen(open.response(0, "Without a start"));
    }

    @Test
    void anEarlyCloseEndsAtOnce() {
        var open = Given.open();
        var begun = begun(open);
        open.partnership()
                .lead()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "The hall burnt down"))
                .post(API + "/engagements/{id}/close", open.id())
                .then()
                .statusCode(200);

        notOpen(with(open.response(0, "Just begun"), begun));
    }

    @Test
    void afterThatHourAStartIsGoodForNothing() {
        var open = Given.open();
        var begun = starts.sign(open.id(), Instant.now().minus(Duration.ofHours(2)));
        dates.ended(open.id(), Duration.ofMinutes(61));

        notOpen(with(open.response(0, "Too late"), begun));
    }

    @Test
    void aStartOfAfterTheCloseIsGoodForNothing() {
        var open = Given.open();
        dates.ended(open.id(), Duration.ofMinutes(5));

        notOpen(with(
                open.response(0, "Too late"),
                starts.sign(open.id(), Instant.now().minusSeconds(60))));
    }

    @Test
    void aStartThatWeHaveNotGivenForThisEngagementIsRefused() {
        var open = Given.open();
        var foreign = begun(Given.open(open.partnership()));
        var forged =
                new Starts(List.of("another secret that has 32 characters or more")).sign(open.id(), Instant.now());

        for (var start : List.of(foreign, forged, "", "%%%", begun(open).substring(1))) {
            As.nobody()
                    .body(with(open.response(0, "More buses"), start))
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", is("start"));
        }
        assertThat(number("select count(*) from response where engagement_id = ?", open.id()))
                .isZero();
    }

    @Test
    void answersSentAgainWithAnotherStartGiveTheSameReceipt() {
        var open = Given.open();
        var key = UUID.randomUUID().toString();
        var first = send(open, key, "More buses");

        var second = As.nobody()
                .header("Idempotency-Key", key)
                .body(with(open.response(0, "More buses"), begun(open)))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getMap("$");

        assertThat(second).isEqualTo(first);
    }

    private static String begun(Given.Open open) {
        return As.nobody().get(API + "/engagements/{id}/start", open.id()).path("start");
    }

    private static Map<String, Object> with(Map<String, Object> response, String start) {
        var body = new HashMap<>(response);
        body.put("start", start);
        return body;
    }

    @Test
    void answersSentAgainGiveTheSameReceipt() {
        var open = Given.open();
        var key = UUID.randomUUID().toString();

        var first = send(open, key, "More buses");
        var second = send(open, key, "More buses");

        assertThat(second).isEqualTo(first);
        assertThat(number("select count(*) from response where engagement_id = ?", open.id()))
                .isEqualTo(1);
        assertThat(number("select count(*) from contribution where engagement_id = ?", open.id()))
                .isEqualTo(1);
    }

    @Test
    void answersSentAgainAfterTheCloseStillGiveTheirReceipt() {
        var open = Given.open();
        var key = UUID.randomUUID().toString();
        var first = send(open, key, "Just in time");
        open.partnership()
                .lead()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Enough"))
                .post(API + "/engagements/{id}/close", open.id());

        assertThat(send(open, key, "Just in time")).isEqualTo(first);
    }

    @Test
    void otherAnswersUnderTheSameKeyAreRefused() {
        var open = Given.open();
        var key = UUID.randomUUID().toString();
        send(open, key, "More buses");

        As.nobody()
                .header("Idempotency-Key", key)
                .body(open.response(0, "Fewer buses"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-mismatch"));
    }

    @Test
    void aKeyThatSomebodyElseMightUseIsRefused() {
        var open = Given.open();

        As.nobody()
                .header("Idempotency-Key", "1")
                .body(open.response(0, "Hello"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("Idempotency-Key"));
    }

    @Test
    void eightAtOnceWithOneKeyAreOneResponse() throws Exception {
        var open = Given.open();
        var key = UUID.randomUUID().toString();
        Callable<Map<String, Object>> submission = () -> send(open, key, "All at once");

        try (var threads = Executors.newFixedThreadPool(8)) {
            var receipts = threads.invokeAll(Collections.nCopies(8, submission)).stream()
                    .map(Future::resultNow)
                    .distinct();
            assertThat(receipts).hasSize(1);
        }
        assertThat(number("select count(*) from response where engagement_id = ?", open.id()))
                .isEqualTo(1);
    }

    @Test
    void theCodeItselfIsNowhereInTheDatabase() throws SQLException {
        var open = Given.open();
        var key = UUID.randomUUID().toString();
        var code = (String) send(open, key, "More buses").get("receiptCode");

        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select cast(r as text) from response r where engagement_id = ?")) {
            query.setObject(1, open.id());
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1))
                        .doesNotContainIgnoringCase(code)
                        .doesNotContainIgnoringCase(code.replace("-", ""))
                        .doesNotContain(key)
                        .doesNotContain("More buses");
            }
        }
    }

    private static void notOpen(Map<String, Object> response) {
        As.nobody().body(response).post(PATH).then().statusCode(409).body("type", is("/problems/engagement-not-open"));
    }

    private static Map<String, Object> send(Given.Open open, String key, String text) {
        return As.nobody()
                .header("Idempotency-Key", key)
                .body(open.response(0, text))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getMap("$");
    }

    private long number(String query, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
