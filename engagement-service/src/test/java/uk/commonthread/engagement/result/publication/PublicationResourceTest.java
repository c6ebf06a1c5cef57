package uk.commonthread.engagement.result.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.engagement.Given.API;
import static uk.commonthread.engagement.result.publication.Publishing.PATH;
import static uk.commonthread.engagement.result.publication.Publishing.answeredBy;
import static uk.commonthread.engagement.result.publication.Publishing.closedEarly;
import static uk.commonthread.engagement.result.publication.Publishing.preview;
import static uk.commonthread.engagement.result.publication.Publishing.publish;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    void theAnswersAreReadOnceForAPublicationAndOnceForAPreview() {
        var open = answeredBy(1, 0, 0);
        var theme = Given.theme(open, "Buses");

        sql.forget();
        publish(open, theme).statusCode(201);
        assertThat(sql.naming(" response ")).hasSize(1);

        sql.forget();
        preview(open, theme).statusCode(200);
        assertThat(sql.naming(" response ")).hasSize(1);
    }

    @Test
    void aPreviewShowsWhatPublishingWouldAndPublishesNothing() {
        var open = answeredBy(42, 0, 0);
        var theme = Given.theme(open, "Buses");
        closedEarly(open);

        var preview = preview(open, theme)
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
    void moreThanAThousandAreRefused() {
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
                    .body("errors[0].message", is("Choose 1,000 themes or fewer"));
        }
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

    /** So many that to make each through the API would take its time. */
    private List<UUID> themes(Given.Open open, int count) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                        insert into theme (id, version, engagement_id, title, description)
                        select uuidv7(), 0, :engagement, 'Theme ' || i, 'Said'
                        from generate_series(1, :count) i
                        returning id""", UUID.class)
                        .setParameter("engagement", open.id())
                        .setParameter("count", count)
                        .getResultList());
    }
}
