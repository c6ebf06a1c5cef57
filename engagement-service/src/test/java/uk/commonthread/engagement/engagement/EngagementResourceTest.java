package uk.commonthread.engagement.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.engagement.Given.API;
import static uk.commonthread.engagement.Given.TODAY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class EngagementResourceTest {
    private static final String PATH = API + "/engagements";

    @Inject
    EngagementCalendar calendar;

    @Inject
    EntityManager em;

    @Test
    void aLeadDraftsAnEngagement() {
        var partnership = Given.partnership();

        partnership
                .lead()
                .body(Given.anEngagement(partnership))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
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
                .body(Map.of("partnershipId", partnership.id(), "title", " "))
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
        change.remove("partnershipId");
        change.put("title", "Getting help");

        partnership.lead().body(change).put(PATH + "/{id}", id).then().statusCode(428);
        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
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
    void itDoesNotOpenWithoutQuestions() {
        var partnership = Given.partnership();
        var id = Given.draft(partnership);

        open(partnership, id, 409, "/problems/survey-has-no-questions");

        Given.made(
                partnership.lead(), "/surveys", Map.of("engagementId", id, "title", "Tell us", "questions", List.of()));
        open(partnership, id, 409, "/problems/survey-has-no-questions");
    }

    @Test
    void openingFreezesTheSurveyAndTellsOthers() {
        var open = Given.open();

        As.nobody()
                .get(PATH + "/{id}", open.id())
                .then()
                .statusCode(200)
                .body("status", is("OPEN"), "surveyId", is(open.surveyId().toString()), "openedAt", notNullValue());
        As.nobody()
                .get(API + "/surveys/{id}", open.surveyId())
                .then()
                .body("status", is("FROZEN"), "frozenVersion", is(1));
        var told = Events.on("engagement.v1").withKey(open.id()).awaitOne("engagement.engagement.opened.v1");
        assertThat(told.json().get("partnershipId").asText())
                .isEqualTo(open.partnership().id().toString());
        Events.on("engagement.state.v1")
                .withKey(open.id())
                .awaitLast(
                        "engagement.engagement.state.v1",
                        state -> assertThat(state.json().get("status").asText()).isEqualTo("OPEN"));
        open(open.partnership(), open.id(), 409, "/problems/engagement-not-draft", "\"1\"");
    }

    @Test
    void onlyItsLeadOpensIt() {
        var partnership = Given.partnership();
        var id = Given.draft(partnership);

        As.nobody()
                .header("If-Match", "\"0\"")
                .post(PATH + "/{id}/open", id)
                .then()
                .statusCode(401);
        partnership
                .analyst()
                .header("If-Match", "\"0\"")
                .post(PATH + "/{id}/open", id)
                .then()
                .statusCode(403);
        Given.partnership()
                .lead()
                .header("If-Match", "\"0\"")
                .post(PATH + "/{id}/open", id)
                .then()
                .statusCode(404);
        partnership.lead().post(PATH + "/{id}/open", id).then().statusCode(428);
    }

    @Test
    void closingEarlyNeedsAPublicReason() {
        var open = Given.open();
        var lead = open.partnership();

        lead.lead()
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post(PATH + "/{id}/close", open.id())
                .then()
                .statusCode(400)
                .body("errors[0].field", is("reason"));
        lead.analyst()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Enough"))
                .post(PATH + "/{id}/close", open.id())
                .then()
                .statusCode(403);
        As.nobody().body(Map.of()).post(PATH + "/{id}/close", open.id()).then().statusCode(401);
        lead.lead()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "The hall burnt down"))
                .post(PATH + "/{id}/close", open.id())
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"));

        As.nobody().get(PATH + "/{id}", open.id()).then().body("closeReason", is("The hall burnt down"));
        var told = Events.on("engagement.v1").withKey(open.id()).awaitOne("engagement.engagement.closed.v1");
        assertThat(told.json().get("early").asBoolean()).isTrue();
    }

    @Test
    void itClosesByItselfWhenItsTimeIsOver() {
        var open = Given.open();
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("update engagement set opens = :day, closes = :then where id = :id")
                        .setParameter("day", TODAY.minusDays(1))
                        .setParameter("then", Instant.now())
                        .setParameter("id", open.id())
                        .executeUpdate());

        calendar.turn();

        As.nobody().get(PATH + "/{id}", open.id()).then().body("status", is("CLOSED"), "closeReason", nullValue());
        var told = Events.on("engagement.v1").withKey(open.id()).awaitOne("engagement.engagement.closed.v1");
        assertThat(told.json().get("early").asBoolean()).isFalse();
    }

    @Test
    void openedBeforeItsFirstDayItIsComingUntilThen() {
        var partnership = Given.partnership();
        var open = Given.open(partnership, TODAY.plusDays(1), Given.closes(9));

        As.nobody().get(PATH + "/{id}", open.id()).then().body("status", is("COMING"));
        listed(open, "COMING", true);
        listed(open, "OPEN", false);
        stateIs(open.id(), "COMING");

        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("update engagement set opens = :day where id = :id")
                        .setParameter("day", TODAY)
                        .setParameter("id", open.id())
                        .executeUpdate());

        // Before anybody has written it down, and after.
        listed(open, "OPEN", true);
        calendar.turn();
        listed(open, "OPEN", true);
        listed(open, "COMING", false);
        stateIs(open.id(), "OPEN");
    }

    @Test
    void whatIsOverIsListedAsClosedBeforeAnybodyHasWrittenItDown() {
        var open = Given.open();
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("update engagement set opens = :day, closes = :then where id = :id")
                        .setParameter("day", TODAY.minusDays(1))
                        .setParameter("then", Instant.now())
                        .setParameter("id", open.id())
                        .executeUpdate());

        listed(open, "CLOSED", true);
        listed(open, "OPEN", false);
        As.nobody().get(PATH + "/{id}", open.id()).then().body("status", is("CLOSED"));
    }

    @Test
    void itsEndIsMovedByItsLeadForAPublicReason() {
        var open = Given.open();
        var later = Given.closes(35);
        var body = Map.of("closes", later, "reason", "The post was on strike");

        extend(open.partnership().lead(), open, "\"1\"", Map.of("closes", later))
                .statusCode(400)
                .body("errors[0].field", is("reason"));
        extend(As.nobody(), open, "\"1\"", body).statusCode(401);
        extend(open.partnership().analyst(), open, "\"1\"", body).statusCode(403);
        extend(Given.partnership().lead(), open, "\"1\"", body).statusCode(403);
        extend(open.partnership().lead(), open, "\"0\"", body).statusCode(412);
        extend(open.partnership().lead(), open, "\"1\"", body).statusCode(200).header("ETag", "\"2\"");

        As.nobody()
                .get(PATH + "/{id}", open.id())
                .then()
                .body("closes", is(later.toString()), "extensions.reason", contains("The post was on strike"))
                .body("extensions.from", contains(Given.closes(28).toString()))
                .body("extensions.to", contains(later.toString()));
        var told = Events.on("engagement.v1").withKey(open.id()).awaitOne("engagement.engagement.extended.v1");
        assertThat(told.json().get("closes").asText()).isEqualTo(later.toString());
        Events.on("engagement.state.v1")
                .withKey(open.id())
                .awaitLast(
                        "engagement.engagement.state.v1",
                        state -> assertThat(state.json().get("closes").asText()).isEqualTo(later.toString()));
    }

    @Test
    void aClosingTimeIsAnInstantOfThisTimeOnly() {
        var partnership = Given.partnership();
        for (var closes : List.of(1_800_000_000, "2026-11-27", "+9999999-01-01T00:00:00Z", "2026-11-27T17:00:00")) {
            var body = new HashMap<>(Given.anEngagement(partnership));
            body.put("closes", closes);
            partnership.lead().body(body).post(PATH).then().statusCode(400).body("errors[0].field", is("closes"));
        }
    }

    @Test
    void aDraftThatNobodyMayKnowIsNotExtendedByOthers() {
        var draft = Given.draft(Given.partnership());

        Given.partnership()
                .lead()
                .header("If-Match", "\"0\"")
                .body(Map.of("closes", Given.closes(35), "reason", "Because"))
                .post(PATH + "/{id}/extend", draft)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse extend(
            RequestSpecification who, Given.Open open, String version, Map<String, ?> body) {
        return who.header("If-Match", version)
                .body(body)
                .post(PATH + "/{id}/extend", open.id())
                .then();
    }

    private static void listed(Given.Open open, String status, boolean expected) {
        As.nobody()
                .queryParam("partnershipId", open.partnership().id())
                .queryParam("status", status)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", is(expected ? List.of(open.id().toString()) : List.of()))
                .body("items.status", is(expected ? List.of(status) : List.of()));
    }

    private static void stateIs(UUID id, String status) {
        Events.on("engagement.state.v1")
                .withKey(id)
                .awaitLast(
                        "engagement.engagement.state.v1",
                        state -> assertThat(state.json().get("status").asText()).isEqualTo(status));
    }

    @Test
    void anOpenEngagementStaysAsItWasPromised() {
        var open = Given.open();
        var change = new HashMap<>(Given.anEngagement(open.partnership()));
        change.remove("partnershipId");

        open.partnership()
                .lead()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(PATH + "/{id}", open.id())
                .then()
                .statusCode(409);
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
    void aPartnershipHasItsNameOnceWeHaveHeardOfIt() {
        var open = Given.open();
        Events.send(
                "partners.state.v1",
                open.partnership().id(),
                "partners.partnership.state.v1",
                "/partners",
                """
                {"id": "%s", "version": 0, "slug": "lsc", "name": "Lancashire and South Cumbria", "kind": "ICP",
                 "from": "2022-07-01", "to": null}""".formatted(open.partnership().id()));

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> As.nobody()
                        .get(PATH + "/{id}", open.id())
                        .then()
                        .body("partnershipName", is("Lancashire and South Cumbria")));
        As.nobody()
                .queryParam("partnershipId", open.partnership().id())
                .get(PATH)
                .then()
                .body("items.partnershipName", not(hasItem(nullValue())));
    }

    private static void open(Given.Partnership partnership, UUID id, int status, String type) {
        open(partnership, id, status, type, "\"0\"");
    }

    private static void open(Given.Partnership partnership, UUID id, int status, String type, String version) {
        partnership
                .lead()
                .header("If-Match", version)
                .post(PATH + "/{id}/open", id)
                .then()
                .statusCode(status)
                .body("type", is(type));
    }
}
