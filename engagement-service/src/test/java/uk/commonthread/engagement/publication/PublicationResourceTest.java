package uk.commonthread.engagement.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.engagement.Given.API;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.kit.testing.SqlLog;

@ServiceTest
class PublicationResourceTest {
    private static final String PATH = API + "/engagements/{id}/publications";

    @Inject
    Session session;

    @Inject
    @PersistenceUnitExtension
    SqlLog sql;

    @Test
    void whatIsPublishedIsPublic() {
        var open = answeredBy(42, 29, 0);
        var theme = Given.theme(open, "Buses");
        closedEarly(open);
        As.nobody().get(PATH + "/latest", open.id()).then().statusCode(404);

        publish(open, theme).statusCode(201).body("id", notNullValue(), "publishedAt", notNullValue());

        As.nobody()
                .get(PATH + "/latest", open.id())
                .then()
                .statusCode(200)
                .body("engagementTitle", is("Getting help close to home"))
                .body("responses.count", is(70))
                .body("themes.title", contains("Buses"))
                .body("themes[0].contributions.count", nullValue())
                .body("questions.kind", contains("SINGLE_CHOICE", "MULTIPLE_CHOICE", "SCALE", "POSTCODE_DISTRICT"))
                .body("questions[0].options.label", contains("My practice", "A pharmacy", "Nowhere"))
                .body("questions[0].options.responses.count", contains(40, 25, null))
                .body("questions[1].options.responses.count", contains(65, 65, null))
                .body("questions[3].options.label", contains("PR1", "All other districts", "Did not answer"))
                .body("questions[3].options.responses.count", contains(65, null, null));
        As.nobody().get(API + "/engagements/{id}", open.id()).then().body("publishedAt", notNullValue());
    }

    @Test
    void whilePeopleCanAnswerThemesAreShownAndHowManyAnsweredAndNothingOfAQuestion() {
        var open = answeredBy(42, 29, 0);

        publish(open, Given.theme(open, "Buses"))
                .body("responses.count", is(70))
                .body("themes.title", contains("Buses"))
                .body("questions.text", hasSize(4))
                .body("questions.options", everyItem(empty()));
    }

    @Test
    void whoBeganBeforeTheCloseIsWaitedFor() {
        var open = answeredBy(42, 29, 0);
        var theme = Given.theme(open, "Buses");

        closesMinutesAgo(open, 55);
        publish(open, theme).body("questions.options", everyItem(empty()));

        closesMinutesAgo(open, 61);
        publish(open, theme).body("questions[0].options.responses.count", contains(40, 25, null));
    }

    /** An answer can have been on its way when the close was stored, and what it adds would tell whose it is. */
    @Test
    void tablesAreMadeOnceWhateverBecomesOfTheAnswers() {
        var open = answeredBy(42, 29, 0);
        var theme = Given.theme(open, "Buses");
        closedEarly(open);
        var first = publish(open, theme).extract().jsonPath();
        everyAnswerIsThereTwice(open);
        Given.contributions(open).stream().limit(12).forEach(said -> Given.coded(open, said, theme));

        var second = publish(open, theme)
                .body("themes[0].contributions.count", is(10))
                .extract()
                .jsonPath();

        assertThat(second.getMap("responses")).isEqualTo(first.getMap("responses"));
        assertThat(second.getList("questions")).isEqualTo(first.getList("questions"));
    }

    @Test
    void aQuestionIsShownIfEnoughPeopleHaveAnswered() {
        var open = answeredBy();
        var theme = Given.theme(open, "Buses");
        publish(open, theme).body("responses.count", nullValue());
        answeredBy(open, 2, 11, 10);
        publish(open, theme).body("responses.count", is(25)).body("questions.options", everyItem(empty()));
        closedEarly(open);

        publish(open, theme)
                .body("responses.count", is(25))
                .body("questions[0].options.responses.count", contains(nullValue(), nullValue(), nullValue()))
                .body("questions[0].options.responses.suppressed", contains(true, true, true));
    }

    /** Plainly rounded, 10 and 10 of 35 would leave 9 at least. */
    @Test
    void aHiddenCountIsNotToldByTheTotal() {
        var open = answeredBy(9, 12, 12);
        var theme = Given.theme(open, "Buses");
        closedEarly(open);

        publish(open, theme)
                .body("responses.count", is(35))
                .body("questions[0].options.responses.count", contains(null, 15, 15));
    }

    /** They would be 9 and 9. */
    @Test
    void twoHiddenCountsAreNotToldByTheTotal() {
        var open = asking(Given.choice("SINGLE_CHOICE", "Where do you go first?", true, "My practice", "Nowhere"));
        var theme = Given.theme(open, "Buses");
        chosenBy(open, 9, 9);
        closedEarly(open);

        publish(open, theme)
                .body("responses.count", is(20))
                .body("questions[0].options.responses.count", contains(nullValue(), nullValue()));
    }

    @Test
    void theAnswersAreReadOnceForAPublicationAndOnceForAPreview() {
        var open = answeredBy(1, 0, 0);
        var theme = Given.theme(open, "Buses");

        sql.forget();
        publish(open, theme).statusCode(201);
        assertThat(sql.naming(" response ")).hasSize(1);

        sql.forget();
        open.partnership()
                .analyst()
                .body(Map.of("themeIds", List.of(theme)))
                .post(PATH + "/preview", open.id())
                .then()
                .statusCode(200);
        assertThat(sql.naming(" response ")).hasSize(1);
    }

    @Test
    void aPreviewShowsWhatPublishingWouldAndPublishesNothing() {
        var open = answeredBy(42, 0, 0);
        var theme = Given.theme(open, "Buses");
        closedEarly(open);

        var preview = open.partnership()
                .analyst()
                .body(Map.of("themeIds", List.of(theme)))
                .post(PATH + "/preview", open.id())
                .then()
                .statusCode(200)
                .body("id", nullValue(), "publishedAt", nullValue())
                .extract()
                .jsonPath();
        As.nobody().get(PATH + "/latest", open.id()).then().statusCode(404);
        As.nobody().get(API + "/themes/{id}", theme).then().statusCode(404);

        var published = publish(open, theme).extract().jsonPath();
        assertThat(published.getMap("responses")).isEqualTo(preview.getMap("responses"));
        assertThat(published.getList("themes")).isEqualTo(preview.getList("themes"));
        assertThat(published.getList("questions")).isEqualTo(preview.getList("questions"));
    }

    @Test
    void aThousandThemesCanBeSeenBeforeAndPublished() {
        var open = answeredBy(1, 0, 0);
        var ids = themes(open, 1000);
        var body = Map.of("themeIds", ids);

        open.partnership()
                .analyst()
                .body(body)
                .post(PATH + "/preview", open.id())
                .then()
                .statusCode(200)
                .body("themes.size()", is(1000));
        open.partnership().analyst().body(body).post(PATH, open.id()).then().statusCode(201);
        Events.on("engagement.state.v1")
                .withKey(ids.getLast())
                .awaitLast(
                        "engagement.theme.state.v1",
                        state -> assertThat(state.json().get("title").asText()).isEqualTo("Theme 1000"));
    }

    @Test
    void morePublishesNobody() {
        var open = answeredBy(1, 0, 0);
        var body =
                Map.of("themeIds", Stream.generate(UUID::randomUUID).limit(1001).toList());

        for (var path : List.of(PATH, PATH + "/preview")) {
            open.partnership()
                    .analyst()
                    .body(body)
                    .post(path, open.id())
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", is("themeIds"));
        }
    }

    /** So many that to make each through the API would take its time. */
    private List<UUID> themes(Given.Open open, int count) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                        insert into theme (id, version, engagement_id, partnership_id, title, description)
                        select uuidv7(), 0, :engagement, :partnership, 'Theme ' || i, 'Said'
                        from generate_series(1, :count) i
                        returning id""", UUID.class)
                        .setParameter("engagement", open.id())
                        .setParameter("partnership", open.partnership().id())
                        .setParameter("count", count)
                        .getResultList());
    }

    @Test
    void onlyAnAnalystOfThePartnershipPublishes() {
        var open = answeredBy(1, 0, 0);
        var body = Map.of("themeIds", List.of(Given.theme(open, "Buses")));

        As.nobody().body(body).post(PATH, open.id()).then().statusCode(401);
        open.partnership().lead().body(body).post(PATH, open.id()).then().statusCode(403);
        Given.partnership().analyst().body(body).post(PATH, open.id()).then().statusCode(403);
        As.nobody().body(body).post(PATH + "/preview", open.id()).then().statusCode(401);
        Given.partnership()
                .analyst()
                .body(body)
                .post(PATH + "/preview", open.id())
                .then()
                .statusCode(403);
        As.nobody().get(PATH + "/latest", open.id()).then().statusCode(404);
    }

    @Test
    void whatWasShownBeforeDoesNotStand() {
        var open = answeredBy(0, 50, 0);
        var theme = Given.theme(open, "Buses");
        publish(open, theme).body("responses.count", is(50));
        answeredBy(open, 3, 0, 40);
        publish(open, theme).body("responses.count", is(95)).body("questions.options", everyItem(empty()));
        closedEarly(open);

        publish(open, theme)
                .body("responses.count", is(95))
                .body("questions[0].options.responses.count", contains(null, 50, 40));
    }

    /** Of 50 who had to choose at least one, 30 and 11 would leave nine at least for the third. */
    @Test
    void choicesThatEverybodyHadToMakeAreNotShownWhereOneWouldMakeUpForTheOthers() {
        var open = asking(Given.choice("MULTIPLE_CHOICE", "What makes it hard?", true, "Buses", "Hours", "Cost"));
        var theme = Given.theme(open, "Buses");
        chosenBy(open, 30, 11, 9);
        closedEarly(open);

        publish(open, theme)
                .body("responses.count", is(50))
                .body("questions[0].options.responses.count", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void choicesThatEverybodyHadToMakeAreShownWhereThoseShownAreEnough() {
        var open = asking(Given.choice("MULTIPLE_CHOICE", "What makes it hard?", true, "Buses", "Hours", "Cost"));
        var theme = Given.theme(open, "Buses");
        chosenBy(open, 40, 22, 0);
        closedEarly(open);

        publish(open, theme).body("questions[0].options.responses.count", contains(40, 20, null));
    }

    @Test
    void fewWhoAnsweredAQuestionThatOthersPassedOverCannotBeCounted() {
        var open = asking(Given.choice("SINGLE_CHOICE", "Where do you go first?", false, "My practice", "Nowhere"));
        var theme = Given.theme(open, "Buses");
        chosenBy(open, 3, 2);
        IntStream.range(0, 35).forEach(_ -> sent(open, List.of()));
        closedEarly(open);

        publish(open, theme)
                .body("responses.count", is(40))
                .body("questions[0].options.label", contains("My practice", "Nowhere", "Did not answer"))
                .body("questions[0].options.responses.count", contains(null, null, 35));
    }

    @Test
    void aPublicationOfBeforeTheFiguresWereRoundedIsReadAsItWas() {
        var open = answeredBy(1, 0, 0);
        publish(open, Given.theme(open, "Buses")).statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> {
            var old = "{\"count\": 23, \"suppressed\": false}";
            session.createNativeMutationQuery("""
                            update publication set shown = jsonb_set(shown, '{responses}', cast(:old as jsonb))
                            where engagement_id = :id""")
                    .setParameter("old", old)
                    .setParameter("id", open.id())
                    .executeUpdate();
        });

        As.nobody().get(PATH + "/latest", open.id()).then().statusCode(200).body("responses.count", is(23));
        publish(open, Given.theme(open, "Benches")).statusCode(201).body("responses.count", nullValue());
    }

    @Test
    void aThemeThatIsPublicStaysPublic() {
        var open = answeredBy(1, 0, 0);
        var first = Given.theme(open, "Buses");
        var second = Given.theme(open, "Benches");
        publish(open, first).body("themes.title", contains("Buses"));

        publish(open, second).body("themes.title", contains("Buses", "Benches"));
    }

    @Test
    void theSameKeyPublishesOnce() {
        var open = answeredBy(1, 0, 0);
        var theme = Given.theme(open, "Buses");
        var key = UUID.randomUUID().toString();
        var body = Map.of("themeIds", List.of(theme));

        var first = open.partnership()
                .analyst()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH, open.id());
        var second = open.partnership()
                .analyst()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH, open.id());

        assertThat(second.<String>path("id")).isEqualTo(first.<String>path("id"));
        Events.on("engagement.v1").withKey(theme).awaitOne("engagement.theme.published.v1");
    }

    @Test
    void whoSpeaksOfAThemeTwiceIsOnePerson() {
        var partnership = Given.partnership();
        var engagement = Given.draft(partnership);
        var questions = List.<Map<String, Object>>of(
                Map.of("kind", "FREE_TEXT", "text", "What is good?", "required", false),
                Map.of("kind", "FREE_TEXT", "text", "What is not?", "required", false));
        var open = Given.open(partnership, engagement, questions);
        var theme = Given.theme(open, "Buses");

        peopleSpeakTwice(open, theme, 6);
        publish(open, theme).statusCode(201).body("themes[0].contributions.count", nullValue());

        peopleSpeakTwice(open, theme, 4);
        publish(open, theme).statusCode(201).body("themes[0].contributions.count", is(10));
    }

    @Test
    void analystsWhoPublishAtTheSameMomentTakeTurns() throws Exception {
        var open = answeredBy(1, 0, 0);
        var theme = Given.theme(open, "Buses");
        Callable<Integer> publishing = () -> publish(open, theme).extract().statusCode();

        try (var threads = Executors.newFixedThreadPool(4)) {
            assertThat(threads.invokeAll(Collections.nCopies(8, publishing)))
                    .map(Future::resultNow)
                    .containsOnly(201);
        }
    }

    @Test
    void onlyThemesOfTheEngagementArePublished() {
        var open = answeredBy(1, 0, 0);
        var elsewhere = Given.theme(Given.open(open.partnership()), "Elsewhere");

        publish(open, elsewhere).statusCode(400).body("errors[0].field", is("themeIds"));
        open.partnership()
                .analyst()
                .body(Map.of("themeIds", List.of()))
                .post(PATH, open.id())
                .then()
                .statusCode(400);
    }

    private static Given.Open answeredBy(int... perOption) {
        var open = Given.open();
        answeredBy(open, perOption);
        return open;
    }

    private static void answeredBy(Given.Open open, int... perOption) {
        for (int option = 0; option < perOption.length; option++) {
            int chosen = option;
            IntStream.range(0, perOption[option]).forEach(i -> Given.answered(open, chosen, "Said by " + i));
        }
    }

    private void everyAnswerIsThereTwice(Given.Open open) {
        changed(open, """
                insert into response (engagement_id, id, survey_id, survey_version, received_at, receipt_hash, answers)
                select engagement_id, gen_random_uuid(), survey_id, survey_version, received_at,
                       cast(cast(gen_random_uuid() as text) as bytea), answers
                from response where engagement_id = :id""");
    }

    private void closesMinutesAgo(Given.Open open, int minutes) {
        changed(open, """
                update engagement set opens = opens - 1, closes = now() - interval '%d minutes'
                where id = :id""".formatted(minutes));
    }

    private void changed(Given.Open open, String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(statement)
                        .setParameter("id", open.id())
                        .executeUpdate());
    }

    private static Given.Open asking(Map<String, Object> question) {
        var partnership = Given.partnership();
        return Given.open(partnership, Given.draft(partnership), List.of(question));
    }

    /** So many chose each option, and nothing else. */
    private static void chosenBy(Given.Open open, int... perOption) {
        for (int option = 0; option < perOption.length; option++) {
            var chosen = Map.<String, Object>of(
                    "questionId",
                    open.questions().getFirst(),
                    "optionIds",
                    List.of(open.options().getFirst().get(option)));
            IntStream.range(0, perOption[option]).forEach(_ -> sent(open, List.of(chosen)));
        }
    }

    private static void sent(Given.Open open, List<Map<String, Object>> answers) {
        As.nobody()
                .body(Map.of("surveyId", open.surveyId(), "surveyVersion", 1, "answers", answers))
                .post(API + "/responses")
                .then()
                .statusCode(201);
    }

    private static void closedEarly(Given.Open open) {
        var tag = open.partnership()
                .lead()
                .get(API + "/engagements/{id}", open.id())
                .header("ETag");
        open.partnership()
                .lead()
                .header("If-Match", tag)
                .body(Map.of("reason", "The hall burnt down"))
                .post(API + "/engagements/{id}/close", open.id())
                .then()
                .statusCode(200);
    }

    /** They say the same in answer to both questions, and both are coded to the theme. */
    private static void peopleSpeakTwice(Given.Open open, UUID theme, int people) {
        for (int i = 0; i < people; i++) {
            var answers = open.questions().stream()
                    .map(question -> Map.of("questionId", question, "text", "More buses"))
                    .toList();
            As.nobody()
                    .body(Map.of("surveyId", open.surveyId(), "surveyVersion", 1, "answers", answers))
                    .post(API + "/responses")
                    .then()
                    .statusCode(201);
        }
        Given.contributions(open).forEach(said -> Given.coded(open, said, theme));
    }

    private static ValidatableResponse publish(Given.Open open, UUID theme) {
        return open.partnership()
                .analyst()
                .body(Map.of("themeIds", List.of(theme)))
                .post(PATH, open.id())
                .then();
    }
}
