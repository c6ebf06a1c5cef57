package uk.commonthread.engagement.engagement.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.engagement.Given.API;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class EngagementResourceTest {
    private static final String PATH = API + "/engagements";

    @Test
    void aLeadDraftsAnEngagement() {
        var partnership = Given.partnership();

        partnership
                .lead()
                .body(Given.anEngagement(partnership))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", ETags.version(0))
                .header("Location", containsString(PATH + "/"))
                .body("status", is("DRAFT"), "title", is("Getting help close to home"), "surveyId", nullValue());
    }

    @Test
    void onlyALeadOfThatPartnershipDrafts() {
        var partnership = Given.partnership();
        var body = Given.anEngagement(partnership);

        As.nobody().body(body).post(PATH).then().statusCode(401);
        partnership.analyst().body(body).post(PATH).then().statusCode(403);
        Given.partnership().lead().body(body).post(PATH).then().statusCode(403).body("type", is("/problems/forbidden"));
        As.admin().body(body).post(PATH).then().statusCode(201);
    }

    @Test
    void whatIsMissingIsSaidFieldByField() {
        var partnership = Given.partnership();

        partnership
                .lead()
                .body(Map.of("partnershipIds", List.of(partnership.id()), "title", " "))
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("audience", "closes", "kind", "opens", "purpose", "title"))
                .body("errors.message", hasItem("Enter a title"));
    }

    @Test
    void anUnknownFieldIsRefused() {
        var partnership = Given.partnership();
        var body = new HashMap<>(Given.anEngagement(partnership));
        body.put("status", "OPEN");

        partnership.lead().body(body).post(PATH).then().statusCode(400).body("errors[0].field", is("status"));
    }

    @Test
    void aDraftIsSeenByItsPeopleOnly() {
        var partnership = Given.partnership();
        var draft = Given.draft(partnership);

        partnership.lead().get(PATH + "/{id}", draft).then().statusCode(200);
        partnership.analyst().get(PATH + "/{id}", draft).then().statusCode(200);
        As.nobody().get(PATH + "/{id}", draft).then().statusCode(404);
        Given.partnership().lead().get(PATH + "/{id}", draft).then().statusCode(404);

        As.nobody()
                .queryParam("partnershipId", partnership.id())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", is(List.of()));
        partnership
                .lead()
                .queryParam("partnershipId", partnership.id())
                .queryParam("status", "DRAFT")
                .get(PATH)
                .then()
                .body("items.id", contains(draft.toString()));
    }

    @Test
    void aListIsReadPageByPage() {
        var partnership = Given.partnership();
        var first = Given.draft(partnership);
        var second = Given.draft(partnership);
        var third = Given.draft(partnership);

        var page = partnership
                .lead()
                .queryParam("partnershipId", partnership.id())
                .queryParam("limit", 2)
                .get(PATH)
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("items.id", contains(first.toString(), second.toString()));
        partnership
                .lead()
                .queryParam("partnershipId", partnership.id())
                .queryParam("limit", 2)
                .queryParam("after", page.extract().<String>path("next"))
                .get(PATH)
                .then()
                .header("Link", nullValue())
                .body("items.id", contains(third.toString()), "next", nullValue());
    }

    @Test
    void aListBeginsWithTheNewestWhereItIsAskedTo() {
        var partnership = Given.partnership();
        var ids = List.of(Given.draft(partnership), Given.draft(partnership), Given.draft(partnership));
        var newest = PATH + "?order=NEWEST&limit=2&status=DRAFT&partnershipId=" + partnership.id();

        var first = partnership
                .lead()
                .get(newest)
                .then()
                .statusCode(200)
                .body("items.id", contains(ids.get(2).toString(), ids.get(1).toString()))
                .extract();
        partnership
                .lead()
                .get(newest + "&after=" + first.<String>path("next"))
                .then()
                .body("items.id", contains(ids.get(0).toString()), "next", nullValue());
    }

    @Test
    void aListHoldsAtMostAHundredAndNoEmptyFilter() {
        As.nobody().queryParam("limit", 101).get(PATH).then().statusCode(400);
        As.nobody()
                .queryParam("partnershipId", "")
                .get(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("partnershipId"));
    }

    @Test
    void aDraftIsChangedFromTheVersionThatWasRead() {
        var partnership = Given.partnership();
        var id = Given.draft(partnership);
        var change = new HashMap<>(Given.anEngagement(partnership));
        change.put("title", "Getting help");

        partnership.lead().body(change).put(PATH + "/{id}", id).then().statusCode(428);
        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(1))
                .body("title", is("Getting help"));
        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/{id}", id)
                .then()
                .statusCode(412);
        partnership
                .analyst()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(PATH + "/{id}", id)
                .then()
                .statusCode(403);
        As.nobody()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(PATH + "/{id}", id)
                .then()
                .statusCode(401);
        Given.partnership()
                .lead()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(PATH + "/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void aClosingTimeIsAnInstantOfThisTimeOnly() {
        var partnership = Given.partnership();
        for (var closes : List.of(
                1_800_000_000,
                "2026-11-27",
                "+9999999-01-01T00:00:00Z",
                "2200-12-31T23:00:00-18:00",
                "2026-11-27T17:00:00")) {
            var body = new HashMap<>(Given.anEngagement(partnership));
            body.put("closes", closes);
            partnership.lead().body(body).post(PATH).then().statusCode(400).body("errors[0].field", is("closes"));
        }
    }

    @Test
    void theSameKeyMakesOneEngagement() {
        var partnership = Given.partnership();
        var key = UUID.randomUUID().toString();
        var body = Given.anEngagement(partnership);

        var first = partnership.lead().header("Idempotency-Key", key).body(body).post(PATH);
        var second =
                partnership.lead().header("Idempotency-Key", key).body(body).post(PATH);

        assertThat(second.<String>path("id")).isEqualTo(first.<String>path("id"));
        var other = new HashMap<>(body);
        other.put("title", "Something else");
        partnership
                .lead()
                .header("Idempotency-Key", key)
                .body(other)
                .post(PATH)
                .then()
                .statusCode(422);
    }

    @Test
    void aPartnershipHasItsNameOnceWeHaveHeardOfItAlsoForWhoHeldTheEngagement() {
        var open = Given.open();
        var held = As.nobody().get(PATH + "/{id}", open.id()).header("ETag");
        As.nobody()
                .header("If-None-Match", held)
                .get(PATH + "/{id}", open.id())
                .then()
                .statusCode(304);
        Events.send(
                "partners.state.v1",
                open.partnership().id(),
                "partners.partnership.state.v1",
                "/partners",
                """
                {"id": "%s", "version": 0, "slug": "lsc", "name": "Lancashire and South Cumbria", "kind": "ICP",
                 "from": "2022-07-01", "to": null, "successorIds": []}""".formatted(open.partnership().id()));

        await().untilAsserted(() -> As.nobody()
                .header("If-None-Match", held)
                .get(PATH + "/{id}", open.id())
                .then()
                .statusCode(200)
                .body("partnershipName", is("Lancashire and South Cumbria")));
        As.nobody()
                .queryParam("partnershipId", open.partnership().id())
                .get(PATH)
                .then()
                .body("items.partnershipName", not(hasItem(nullValue())));
    }
}
