package uk.commonthread.engagement.engagement.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static uk.commonthread.engagement.Given.API;
import static uk.commonthread.engagement.Given.TODAY;
import static uk.commonthread.engagement.engagement.engagement.EngagementLists.listed;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.EngagementDates;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

/** From a draft to what people can answer, at once or on its first day. */
@ServiceTest
class OpeningTest {
    private static final String PATH = API + "/engagements";

    @Inject
    EngagementCalendar calendar;

    @Inject
    EngagementDates dates;

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
    void openedBeforeItsFirstDayItIsComingUntilThen() {
        var partnership = Given.partnership();
        var open = Given.open(partnership, TODAY.plusDays(1), Given.closes(9));

        As.nobody().get(PATH + "/{id}", open.id()).then().body("status", is("COMING"));
        listed(open, "COMING", true);
        listed(open, "OPEN", false);
        stateIs(open.id(), "COMING");

        dates.opens(open.id(), TODAY);

        // Before anybody has written it down, and after.
        listed(open, "OPEN", true);
        calendar.turn();
        listed(open, "OPEN", true);
        listed(open, "COMING", false);
        stateIs(open.id(), "OPEN");
    }

    @Test
    void anOpenEngagementStaysAsItWasPromised() {
        var open = Given.open();
        var change = Given.anEngagement(open.partnership());

        open.partnership()
                .lead()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(PATH + "/{id}", open.id())
                .then()
                .statusCode(409);
    }

    private static void stateIs(UUID id, String status) {
        Events.on("engagement.state.v1")
                .withKey(id)
                .awaitLast(
                        "engagement.engagement.state.v1",
                        state -> assertThat(state.json().get("status").asText()).isEqualTo(status));
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
