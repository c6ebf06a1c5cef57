package uk.commonthread.engagement.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.engagement.Given.API;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.kit.testing.SqlLog;

@ServiceTest
class ThemeResourceTest {
    private static final String PATH = API + "/themes";

    @Inject
    @PersistenceUnitExtension
    SqlLog sql;

    @Test
    void anAnalystMakesATheme() {
        var open = Given.open();

        open.partnership()
                .analyst()
                .body(aTheme(open, "Buses"))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", ETags.version(0))
                .body("title", is("Buses"), "codings", is(0), "publishedAt", nullValue());
    }

    @Test
    void onlyAnAnalystOfThePartnershipMakesOne() {
        var open = Given.open();
        var body = aTheme(open, "Buses");

        As.nobody().body(body).post(PATH).then().statusCode(401);
        open.partnership().lead().body(body).post(PATH).then().statusCode(403);
        Given.partnership().analyst().body(body).post(PATH).then().statusCode(403);
    }

    @Test
    void anUnpublishedThemeIsSeenByAnalystsOnly() {
        var open = Given.open();
        var theme = Given.theme(open, "Buses");

        open.partnership().analyst().get(PATH + "/{id}", theme).then().statusCode(200);
        As.nobody().get(PATH + "/{id}", theme).then().statusCode(404);
        Given.partnership().analyst().get(PATH + "/{id}", theme).then().statusCode(404);
        As.nobody()
                .queryParam("engagementId", open.id())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", empty());
        open.partnership()
                .analyst()
                .queryParam("engagementId", open.id())
                .get(PATH)
                .then()
                .body("items.id", contains(theme.toString()));
    }

    @Test
    void aPublishedThemeIsSeenByAllButItsTrueCountByAnalystsOnly() {
        var open = Given.open();
        Given.answered(open, 0, "More buses");
        var theme = Given.theme(open, "Buses");
        Given.coded(open, Given.contributions(open).getFirst(), theme);
        Given.published(open, theme);

        As.nobody()
                .get(PATH + "/{id}", theme)
                .then()
                .statusCode(200)
                .body("codings", nullValue(), "publishedAt", notNullValue());
        As.nobody()
                .queryParam("partnershipId", open.partnership().id())
                .get(PATH)
                .then()
                .body("items.codings", contains(nullValue()));
        open.partnership().analyst().get(PATH + "/{id}", theme).then().body("codings", is(1));
    }

    @Test
    void aThemeIsSaidBetterFromTheVersionThatWasRead() {
        var open = Given.open();
        var theme = Given.theme(open, "Buses");
        var change = Map.of("engagementId", open.id(), "title", "Getting there", "description", "No bus, no visit");
        var analyst = open.partnership();

        analyst.analyst().body(change).put(PATH + "/{id}", theme).then().statusCode(428);
        analyst.analyst()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/{id}", theme)
                .then()
                .statusCode(200)
                .body("title", is("Getting there"), "version", is(1));
        analyst.analyst()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/{id}", theme)
                .then()
                .statusCode(412);
        analyst.lead()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(PATH + "/{id}", theme)
                .then()
                .statusCode(403);
        As.nobody()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(PATH + "/{id}", theme)
                .then()
                .statusCode(401);
    }

    @Test
    void thePublicReadsAThemeAsItWasPublishedUntilItIsPublishedAgain() {
        var open = Given.open();
        var code = Given.answered(open, 0, "More buses");
        var theme = Given.theme(open, "Buses");
        Given.coded(open, Given.contributions(open).getFirst(), theme);
        Given.published(open, theme);

        saidBetter(open, theme, "\"1\"");

        publicReads(theme, code, open, "Buses", 1);
        open.partnership()
                .analyst()
                .get(PATH + "/{id}", theme)
                .then()
                .header("ETag", ETags.version(2))
                .body("title", is("Getting there"), "published.title", is("Buses"));

        Given.published(open, theme);

        publicReads(theme, code, open, "Getting there", 2);
    }

    private static void publicReads(UUID theme, String code, Given.Open open, String title, int version) {
        var stranger = Given.partnership().analyst();
        for (var reader : List.of(As.nobody(), stranger)) {
            reader.get(PATH + "/{id}", theme)
                    .then()
                    .header("ETag", ETags.publicVersion(version))
                    .body("title", is(title), "published", nullValue(), "codings", nullValue());
        }
        As.nobody()
                .queryParam("engagementId", open.id())
                .get(PATH)
                .then()
                .body("items.title", contains(title), "items.published", contains(nullValue()));
        As.nobody().get(API + "/receipts/{code}", code).then().body("themes.title", contains(title));
        As.nobody()
                .get(API + "/engagements/{id}/publications/latest", open.id())
                .then()
                .body("themes.title", contains(title));
    }

    @Test
    void othersHearOfAThemeOnlyWhenItIsPublished() {
        var open = Given.open();
        var theme = Given.theme(open, "Buses");
        Given.published(open, theme);
        saidBetter(open, theme, "\"1\"");
        Given.published(open, theme);

        Events.on("engagement.state.v1").withKey(theme).awaitLast("engagement.theme.state.v1", state -> {
            assertThat(state.json().get("title").asText()).isEqualTo("Getting there");
            assertThat(state.json().get("version").asInt()).isEqualTo(2);
        });
        assertThat(Events.on("engagement.state.v1").withKey(theme).soFar()).hasSize(2);
    }

    @Test
    void nothingIsEditedFromWhatThePublicReads() {
        var open = Given.open();
        var theme = Given.theme(open, "Buses");
        Given.published(open, theme);

        open.partnership()
                .analyst()
                .header("If-Match", "\"p1\"")
                .body(Map.of("engagementId", open.id(), "title", "Getting there", "description", "No bus, no visit"))
                .put(PATH + "/{id}", theme)
                .then()
                .statusCode(412);
    }

    @Test
    void aParentIsNamedInPublicOnceItIsPublishedToo() {
        var open = Given.open();
        var transport = Given.theme(open, "Transport");
        var buses = Given.made(
                open.partnership().analyst(),
                "/themes",
                Map.of("engagementId", open.id(), "title", "Buses", "description", "No bus", "parentId", transport));
        Given.published(open, buses);
        As.nobody().get(PATH + "/{id}", buses).then().body("parentId", nullValue());

        Given.published(open, transport);

        As.nobody().get(PATH + "/{id}", buses).then().body("parentId", is(transport.toString()));
    }

    @Test
    void aRejectedCodingIsNotCounted() {
        var open = Given.open();
        Given.answered(open, 0, "More buses");
        Given.answered(open, 0, "A bench");
        var theme = Given.theme(open, "Buses");
        var contributions = Given.contributions(open);
        Given.coded(open, contributions.get(0), theme);
        var coding = Given.coded(open, contributions.get(1), theme);
        Given.coded(open, contributions.get(1), theme);
        countIs(open, theme, 2);

        rejected(open, contributions.get(1), coding);
        rejected(open, contributions.get(1), coding);
        countIs(open, theme, 1);

        Given.coded(open, contributions.get(1), theme);
        countIs(open, theme, 2);
    }

    private static void rejected(Given.Open open, UUID contribution, String coding) {
        open.partnership()
                .analyst()
                .post(API + "/contributions/{id}/codings/{coding}/reject", contribution, coding)
                .then()
                .statusCode(200);
    }

    private static void countIs(Given.Open open, UUID theme, int count) {
        open.partnership().analyst().get(PATH + "/{id}", theme).then().body("codings", is(count));
        open.partnership()
                .analyst()
                .queryParam("engagementId", open.id())
                .get(PATH)
                .then()
                .body("items.codings", contains(count));
    }

    private static void saidBetter(Given.Open open, UUID theme, String version) {
        open.partnership()
                .analyst()
                .header("If-Match", version)
                .body(Map.of("engagementId", open.id(), "title", "Getting there", "description", "No bus, no visit"))
                .put(PATH + "/{id}", theme)
                .then()
                .statusCode(200);
    }

    @Test
    void aThemeMayLieBelowAnotherButNotBelowItself() {
        var open = Given.open();
        var transport = Given.theme(open, "Transport");
        var buses = Given.made(
                open.partnership().analyst(),
                "/themes",
                Map.of("engagementId", open.id(), "title", "Buses", "description", "No bus", "parentId", transport));

        open.partnership()
                .analyst()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "engagementId", open.id(), "title", "Transport", "description", "All of it", "parentId", buses))
                .put(PATH + "/{id}", transport)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("parentId"));
    }

    @Test
    void ofTwoMovesAtOnceThatWouldMakeACircleOneIsRefused() throws InterruptedException {
        var open = Given.open();

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 10; i++) {
                var transport = Given.theme(open, "Transport");
                var buses = Given.theme(open, "Buses");
                var statuses = threads
                        .invokeAll(List.<Callable<Integer>>of(
                                () -> moved(open, transport, buses), () -> moved(open, buses, transport)))
                        .stream()
                        .map(Future::resultNow);
                assertThat(statuses).containsExactlyInAnyOrder(200, 400);
            }
        }
    }

    private static int moved(Given.Open open, UUID theme, UUID below) {
        return open.partnership()
                .analyst()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "engagementId", open.id(), "title", "Moved", "description", "All of it", "parentId", below))
                .put(PATH + "/{id}", theme)
                .statusCode();
    }

    @Test
    void aThemeBelowManyOthersIsMadeWithAsManyStatementsAsOneBelowOne() {
        var open = Given.open();
        var lowest = new AtomicReference<>(Given.theme(open, "Transport"));
        var belowOne = statements(() -> lowest.set(below(open, lowest.get())));
        IntStream.range(0, 10).forEach(i -> lowest.set(below(open, lowest.get())));

        assertThat(statements(() -> below(open, lowest.get()))).isEqualTo(belowOne);
    }

    private static UUID below(Given.Open open, UUID parent) {
        return Given.made(
                open.partnership().analyst(),
                "/themes",
                Map.of("engagementId", open.id(), "title", "Buses", "description", "No bus", "parentId", parent));
    }

    private int statements(Runnable act) {
        sql.forget();
        act.run();
        return sql.naming(" theme ").size();
    }

    @Test
    void aParentIsOfTheSameEngagement() {
        var open = Given.open();
        var elsewhere = Given.theme(Given.open(open.partnership()), "Elsewhere");

        open.partnership()
                .analyst()
                .body(Map.of("engagementId", open.id(), "title", "B", "description", "C", "parentId", elsewhere))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("parentId"));
    }

    @Test
    void themesOfAPartnershipComeFromAllItsEngagements() {
        var partnership = Given.partnership();
        var one = Given.theme(Given.open(partnership), "Buses");
        var other = Given.theme(Given.open(partnership), "Benches");

        partnership
                .analyst()
                .queryParam("partnershipId", partnership.id())
                .get(PATH)
                .then()
                .body("items.id", containsInAnyOrder(one.toString(), other.toString()));
    }

    private static Map<String, Object> aTheme(Given.Open open, String title) {
        return Map.of("engagementId", open.id(), "title", title, "description", "What several people said");
    }

    @Test
    void anUnknownEngagementIsNamed() {
        Given.partnership()
                .analyst()
                .body(Map.of("engagementId", UUID.randomUUID(), "title", "B", "description", "C"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("engagementId"));
    }
}
