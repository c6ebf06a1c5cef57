package uk.commonthread.engagement.engagement.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.engagement.Given.API;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

/** An engagement of two partnerships, of which the first leads. */
@ServiceTest
class JointEngagementTest {
    private static final String PATH = API + "/engagements";

    private Given.Partnership first;
    private Given.Partnership second;
    private Given.Partnership third;
    private UUID engagement;

    @BeforeEach
    void twoAskTogether() {
        first = Given.partnership();
        second = Given.partnership();
        third = Given.partnership();
        Given.tellOf(second.id(), third.id());
        engagement = Given.made(first.lead(), "/engagements", of(first, second));
    }

    private static Map<String, Object> of(Given.Partnership... partnerships) {
        var body = new HashMap<>(Given.anEngagement(partnerships[0]));
        body.put(
                "partnershipIds",
                Arrays.stream(partnerships).map(Given.Partnership::id).toList());
        return body;
    }

    private static String[] ids(Given.Partnership... partnerships) {
        return Arrays.stream(partnerships)
                .map(partnership -> partnership.id().toString())
                .toArray(String[]::new);
    }

    @Test
    void theFirstLeads() {
        first.lead()
                .get(PATH + "/{id}", engagement)
                .then()
                .body("partnershipId", is(first.id().toString()), "partnershipIds", contains(ids(first, second)));
    }

    @Test
    void aPartnershipThatThereIsNotCannotBelongToIt() {
        var stranger = new Given.Partnership(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        first.lead()
                .body(of(first, stranger))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", contains("partnershipIds"), "errors.code", contains("unknown"));
        change(first, of(first, stranger)).then().statusCode(400).body("errors.code", contains("unknown"));
    }

    @Test
    void someoneOfTheSecondMayWhatSomeoneOfTheFirstMay() {
        second.lead()
                .header("If-Match", "\"0\"")
                .body(of(first, second))
                .put(PATH + "/{id}", engagement)
                .then()
                .statusCode(200);
        var open = Given.open(second, engagement, Given.fiveQuestions());
        Given.answered(open, 0, "More buses");

        assertThat(Given.contributions(open)).hasSize(1);
        var theme = Given.theme(open, "Buses");
        Given.coded(open, Given.contributions(open).getFirst(), theme);
        first.analyst().get(API + "/themes/{id}", theme).then().statusCode(200).body("codings", is(1));
        Given.published(open, theme);
        second.lead()
                .header(
                        "If-Match",
                        second.lead().get(PATH + "/{id}", engagement).header("ETag"))
                .body(Map.of("reason", "The hall burnt down"))
                .post(PATH + "/{id}/close", engagement)
                .then()
                .statusCode(200);
    }

    @Test
    void someoneOfAThirdMayNot() {
        third.lead().get(PATH + "/{id}", engagement).then().statusCode(404);
        change(third, of(first, second)).then().statusCode(404);
        var open = Given.open(first, engagement, Given.fiveQuestions());
        Given.answered(open, 0, "More buses");
        var theme = Given.theme(open, "Buses");

        third.analyst()
                .queryParam("engagementId", engagement)
                .get(API + "/contributions")
                .then()
                .statusCode(403);
        third.analyst().get(API + "/themes/{id}", theme).then().statusCode(404);
        third.analyst()
                .body(Map.of("themeIds", List.of(theme)))
                .post(PATH + "/{id}/publications", engagement)
                .then()
                .statusCode(403);
    }

    @Test
    void onlyTheFirstSaysToWhomItBelongs() {
        change(second, of(first, second, third)).then().statusCode(403);
        change(second, of(first)).then().statusCode(403);
        change(first, of(first, third)).then().statusCode(200).body("partnershipIds", contains(ids(first, third)));

        second.lead().get(PATH + "/{id}", engagement).then().statusCode(404);
        third.lead().get(PATH + "/{id}", engagement).then().statusCode(200);
    }

    @Test
    void theFirstStaysTheFirst() {
        change(first, of(second, first))
                .then()
                .statusCode(400)
                .body("errors.field", contains("partnershipIds"), "errors.code", contains("leads"));
        second.lead().body(of(first, second)).post(PATH).then().statusCode(403);
    }

    @Test
    void noPartnershipIsNamedTwice() {
        change(first, of(first, second, second)).then().statusCode(400).body("errors.code", contains("repeated"));
    }

    @Test
    void itIsInTheListOfEachOfThem() {
        inList(first.lead(), first, "DRAFT").body("items.id", contains(engagement.toString()));
        inList(second.lead(), second, "DRAFT").body("items.id", contains(engagement.toString()));
        inList(third.lead(), third, "DRAFT").body("items", empty());
        inList(As.nobody(), second, null).body("items", empty());

        var open = Given.open(first, engagement, Given.fiveQuestions());
        var theme = Given.theme(open, "Buses");

        inList(As.nobody(), second, null).body("items.id", contains(engagement.toString()));
        inList(As.nobody(), third, null).body("items", empty());
        second.analyst()
                .queryParam("partnershipId", second.id())
                .get(API + "/themes")
                .then()
                .body("items.id", contains(theme.toString()), "items[0].partnershipIds", contains(ids(first, second)));
    }

    private static ValidatableResponse inList(
            RequestSpecification who, Given.Partnership partnership, @Nullable String status) {
        var asked = who.queryParam("partnershipId", partnership.id());
        return (status == null ? asked : asked.queryParam("status", status))
                .get(PATH)
                .then()
                .statusCode(200);
    }

    private Response change(Given.Partnership by, Map<String, Object> body) {
        return by.lead().header("If-Match", "\"0\"").body(body).put(PATH + "/{id}", engagement);
    }

    @Test
    void whoHearsOfItHearsToWhomItBelongs() {
        var open = Given.open(first, engagement, Given.fiveQuestions());
        var theme = Given.theme(open, "Buses");
        Given.published(open, theme);

        for (var told : List.of(
                Events.on("engagement.v1").withKey(engagement).awaitOne("engagement.engagement.opened.v1"),
                Events.on("engagement.v1").withKey(theme).awaitOne("engagement.theme.published.v1"))) {
            assertThat(told.json().get("partnershipIds"))
                    .extracting(id -> id.asText())
                    .containsExactly(ids(first, second));
        }
    }
}
