package uk.commonthread.strategy.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

@ServiceTest
class PriorityResourceTest {
    private static final String PRIORITIES = Given.API + "/priorities";

    @Test
    void aPriorityIsRecordedWithItsNeedsAndThemes() {
        var partnership = Given.partnership();
        var theme = Given.theme(partnership, "Waiting");
        var need = Given.need(partnership, theme);

        var id = UUID.fromString(partnership
                .lead()
                .body(Given.aPriority(partnership, List.of(need), List.of(theme)))
                .post(PRIORITIES)
                .then()
                .statusCode(201)
                .body("needs[0].needId", is(need.toString()))
                .body("needs[0].statement", is("People wait too long to see someone"))
                .body("needs[0].because", is(Given.REASON))
                .body("themes[0].title", is("Waiting"))
                .extract()
                .path("id"));

        var event = Events.on("strategy.v1").withKey(id).awaitOne("strategy.priority.recorded.v1");
        assertThat(event.json().get("needIds").get(0).asText()).isEqualTo(need.toString());
        partnership.lead().get(PRIORITIES + "/{id}", id).then().statusCode(200).body("version", is(0));
    }

    @Test
    void aPriorityRestsOnAtLeastOneNeed() {
        var partnership = Given.partnership();

        partnership
                .lead()
                .body(Given.aPriority(partnership, List.of(), List.of()))
                .post(PRIORITIES)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("needs"));
    }

    @Test
    void aPrioritySaysWhyNoOrganisationCanSolveItAlone() {
        var partnership = Given.partnership();
        var body = new HashMap<>(Given.aPriority(partnership, List.of(Given.need(partnership)), List.of()));
        body.put("whyTogether", "  ");

        partnership
                .lead()
                .body(body)
                .post(PRIORITIES)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("whyTogether"));
    }

    @Test
    void aPriorityDoesNotRestOnAnotherPartnershipsNeed() {
        var partnership = Given.partnership();
        var theirs = Given.need(Given.partnership());

        partnership
                .lead()
                .body(Given.aPriority(partnership, List.of(theirs), List.of()))
                .post(PRIORITIES)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("needs[0].needId"));
    }

    @Test
    void aChangeReplacesWhatItRestsOn() {
        var partnership = Given.partnership();
        var first = Given.need(partnership);
        var second = Given.need(partnership);
        var id = Given.priority(partnership, first);

        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "statement",
                        "See people on the day",
                        "whyTogether",
                        "Nobody has enough appointments alone",
                        "needs",
                        List.of(Map.of("needId", second, "because", "It is the greater need of the two")),
                        "themes",
                        List.of()))
                .put(PRIORITIES + "/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("needs.needId", is(List.of(second.toString())));
        Events.on("strategy.v1").withKey(id).awaitOne("strategy.priority.changed.v1");
    }
}
