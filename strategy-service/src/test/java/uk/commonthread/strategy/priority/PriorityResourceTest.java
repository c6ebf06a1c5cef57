package uk.commonthread.strategy.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
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

        var event = Events.on("strategy.v1").withKey(id).awaitOne("strategy.priority.created.v1");
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
                        "partnershipId",
                        partnership.id(),
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
                .header("ETag", ETags.version(1))
                .body("needs.needId", is(List.of(second.toString())));
        Events.on("strategy.v1").withKey(id).awaitOne("strategy.priority.updated.v1");
    }

    @Test
    void aPublishedPriorityShowsThePublicOnlyNeedsThatArePublic() {
        var way = Given.way();
        Given.publish(way.partnership(), way.strategy(), Given.freeze(way.partnership(), way.strategy()));
        var working = Given.need(way.partnership());
        restOn(way, way.need(), working);

        As.nobody()
                .get(PRIORITIES + "/{id}", way.priority())
                .then()
                .statusCode(200)
                .body("needs.needId", is(List.of(way.need().toString())));
        As.nobody()
                .queryParam("partnershipId", way.partnership().id())
                .get(PRIORITIES)
                .then()
                .body("items[0].needs.needId", is(List.of(way.need().toString())));
        Given.partnership()
                .lead()
                .get(PRIORITIES + "/{id}", way.priority())
                .then()
                .body("needs.needId", is(List.of(way.need().toString())));
        way.partnership()
                .lead()
                .get(PRIORITIES + "/{id}", way.priority())
                .then()
                .body("needs.needId", is(List.of(way.need().toString(), working.toString())));
    }

    @Test
    void whoGaveAReasonIsForThePartnershipsLeadsAlone() {
        var way = Given.way();
        Given.publish(way.partnership(), way.strategy(), Given.freeze(way.partnership(), way.strategy()));
        var needs = Given.API + "/needs/{id}";

        var elsewhere = Given.partnership();
        for (var reader : List.<Supplier<RequestSpecification>>of(As::nobody, elsewhere::lead)) {
            reader.get()
                    .get(PRIORITIES + "/{id}", way.priority())
                    .then()
                    .statusCode(200)
                    .body("needs[0].because", is(Given.REASON), "needs[0].by", nullValue());
            reader.get()
                    .get(needs, way.need())
                    .then()
                    .statusCode(200)
                    .body("themes[0].because", is(Given.REASON), "themes[0].by", nullValue());
        }
        var lead = way.partnership().leadId().toString();
        way.partnership()
                .lead()
                .get(PRIORITIES + "/{id}", way.priority())
                .then()
                .body("needs[0].by", is(lead));
        way.partnership().lead().get(needs, way.need()).then().body("themes[0].by", is(lead));
    }

    private static void restOn(Given.Way way, UUID... needs) {
        int version = way.partnership()
                .lead()
                .get(PRIORITIES + "/{id}", way.priority())
                .path("version");
        var change = new HashMap<>(Given.aPriority(way.partnership(), List.of(needs), List.of()));
        way.partnership()
                .lead()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.copyOf(change))
                .put(PRIORITIES + "/{id}", way.priority())
                .then()
                .statusCode(200);
    }
}
