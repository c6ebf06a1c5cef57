package uk.commonthread.engagement.engagement.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.engagement.Given.API;
import static uk.commonthread.engagement.engagement.engagement.EngagementLists.listed;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.EngagementDates;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

/** The end of an engagement: by itself, or early and for a reason. */
@ServiceTest
class ClosingTest {
    private static final String PATH = API + "/engagements";

    @Inject
    EngagementCalendar calendar;

    @Inject
    EngagementDates dates;

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
        dates.ended(open.id(), Duration.ZERO);

        calendar.turn();

        As.nobody().get(PATH + "/{id}", open.id()).then().body("status", is("CLOSED"), "closeReason", nullValue());
        var told = Events.on("engagement.v1").withKey(open.id()).awaitOne("engagement.engagement.closed.v1");
        assertThat(told.json().get("early").asBoolean()).isFalse();
    }

    @Test
    void whatIsOverIsListedAsClosedBeforeAnybodyHasWrittenItDown() {
        var open = Given.open();
        dates.ended(open.id(), Duration.ZERO);

        listed(open, "CLOSED", true);
        listed(open, "OPEN", false);
        As.nobody().get(PATH + "/{id}", open.id()).then().body("status", is("CLOSED"));
    }
}
