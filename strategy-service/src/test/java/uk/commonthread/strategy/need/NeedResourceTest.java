package uk.commonthread.strategy.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

@ServiceTest
class NeedResourceTest {
    private static final String NEEDS = Given.API + "/needs";

    @Test
    void aNeedIsRecordedWithTheThemesThatShowIt() {
        var partnership = Given.partnership();
        var theme = Given.theme(partnership, "Waiting");

        var id = UUID.fromString(partnership
                .lead()
                .body(Given.aNeed(partnership, List.of(theme)))
                .post(NEEDS)
                .then()
                .statusCode(201)
                .header("ETag", ETags.version(0))
                .header("Location", containsString(NEEDS + "/"))
                .body("themes[0].themeId", is(theme.toString()))
                .body("themes[0].title", is("Waiting"))
                .body("themes[0].because", is(Given.REASON))
                .body("themes[0].by", is(partnership.leadId().toString()))
                .body("publishedAt", nullValue())
                .extract()
                .path("id"));

        var event = Events.on("strategy.v1").withKey(id).awaitOne("strategy.need.created.v1");
        assertThat(event.json().get("themeIds").get(0).asText()).isEqualTo(theme.toString());
        assertThat(event.payload()).doesNotContain("wait too long");
    }

    @Test
    void aNeedIsChangedByOneWhoReadIt() {
        var partnership = Given.partnership();
        var theme = Given.theme(partnership, "Waiting");
        var id = Given.need(partnership, theme);

        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(change(partnership, "People wait far too long", List.of()))
                .put(NEEDS + "/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(1))
                .body("statement", is("People wait far too long"), "themes.size()", is(0));

        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(change(partnership, "People wait", List.of()))
                .put(NEEDS + "/{id}", id)
                .then()
                .statusCode(412)
                .body("type", is("/problems/version-mismatch"));
        partnership
                .lead()
                .body(change(partnership, "People wait", List.of()))
                .put(NEEDS + "/{id}", id)
                .then()
                .statusCode(428);
        Events.on("strategy.v1").withKey(id).awaitOne("strategy.need.updated.v1");
    }

    @Test
    void anotherReasonAloneMakesANewVersion() {
        var partnership = Given.partnership();
        var theme = Given.theme(partnership, "Waiting");
        var id = Given.need(partnership, theme);
        var body = new HashMap<>(Given.aNeed(partnership, List.of()));
        body.put("themes", List.of(Map.of("themeId", theme, "because", "Three people in five said so")));

        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(NEEDS + "/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(1))
                .body("themes[0].because", is("Three people in five said so"));
    }

    @Test
    void aNeedStaysThatOfItsPartnership() {
        var partnership = Given.partnership();
        var id = Given.need(partnership);

        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(change(Given.partnership(), "People wait", List.of()))
                .put(NEEDS + "/{id}", id)
                .then()
                .statusCode(400)
                .body("errors.field", contains("partnershipId"), "errors.code", contains("stays"))
                .body("errors[0].params.kept", is(partnership.id().toString()));
    }

    @Test
    void ofManyEditorsAtOnceOnlyOneWins() throws Exception {
        var partnership = Given.partnership();
        var id = Given.need(partnership);
        Callable<Integer> edit = () -> partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(change(partnership, "People wait", List.of()))
                .put(NEEDS + "/{id}", id)
                .statusCode();

        try (var editors = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = editors.invokeAll(Collections.nCopies(8, edit)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        }
    }

    @Test
    void aLinkNeedsAReasonAndAThemeThatIsPublished() {
        var partnership = Given.partnership();
        var body = new HashMap<>(Given.aNeed(partnership, List.of()));
        body.put("themes", List.of(Map.of("themeId", UUID.randomUUID(), "because", "too short")));
        partnership
                .lead()
                .body(body)
                .post(NEEDS)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("themes[0].because"));

        partnership
                .lead()
                .body(Given.aNeed(partnership, List.of(UUID.randomUUID())))
                .post(NEEDS)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("themes[0].themeId"));

        var theme = Given.theme(partnership, "Waiting");
        partnership
                .lead()
                .body(Given.aNeed(partnership, List.of(theme, theme)))
                .post(NEEDS)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("themes[1]"));
    }

    @Test
    void eachWrongFieldIsNamed() {
        var partnership = Given.partnership();
        partnership
                .lead()
                .body(Map.of("partnershipId", partnership.id(), "statement", " ", "themes", List.of()))
                .post(NEEDS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("statement", "evidence", "source"));
        partnership
                .lead()
                .body(Map.of("colour", "red"))
                .post(NEEDS)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("colour"));
    }

    @Test
    void aNeedSentTwiceIsRecordedOnce() {
        var partnership = Given.partnership();
        var key = UUID.randomUUID().toString();
        var body = Given.aNeed(partnership, List.of());

        String first = post(partnership, key, body).statusCode(201).extract().path("id");
        post(partnership, key, body).statusCode(201).body("id", is(first));
        var other = new HashMap<>(body);
        other.put("statement", "Something else");
        post(partnership, key, other).statusCode(422);

        partnership
                .lead()
                .queryParam("partnershipId", partnership.id())
                .get(NEEDS)
                .then()
                .body("items.size()", is(1));
    }

    @Test
    void aListGoesOnWhereThePageBeforeEnded() {
        var partnership = Given.partnership();
        var ids = List.of(Given.need(partnership), Given.need(partnership), Given.need(partnership));

        var first = partnership
                .lead()
                .queryParam("partnershipId", partnership.id())
                .queryParam("limit", 2)
                .get(NEEDS)
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body(
                        "items.id",
                        is(ids.subList(0, 2).stream().map(UUID::toString).toList()))
                .extract();

        partnership
                .lead()
                .queryParam("partnershipId", partnership.id())
                .queryParam("limit", 2)
                .queryParam("after", first.<String>path("next"))
                .get(NEEDS)
                .then()
                .body("items.id", is(List.of(ids.get(2).toString())), "next", nullValue());
    }

    @Test
    void anEmptyFilterIsNoFilterAtAll() {
        Given.partnership()
                .lead()
                .queryParam("partnershipId", "")
                .get(NEEDS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse post(Given.Partnership partnership, String key, Map<String, Object> body) {
        return partnership
                .lead()
                .header("Idempotency-Key", key)
                .body(body)
                .post(NEEDS)
                .then();
    }

    private static Map<String, Object> change(Given.Partnership partnership, String statement, List<UUID> themes) {
        return Map.of(
                "partnershipId",
                partnership.id(),
                "statement",
                statement,
                "evidence",
                "Half wait more than two weeks",
                "source",
                "Needs assessment 2026",
                "themes",
                themes);
    }
}
