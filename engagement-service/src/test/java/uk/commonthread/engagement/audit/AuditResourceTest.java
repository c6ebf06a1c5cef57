package uk.commonthread.engagement.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class AuditResourceTest {
    private static final String SAID = "My mother's surgery has no step-free door";

    @Test
    void aCodingIsToldOfByItsIdsAndNeverByWhatWasSaid() {
        var open = Given.open();
        Given.answered(open, 0, SAID);
        var theme = Given.theme(open, "Doors");
        var coding = Given.coded(open, Given.contributions(open).getFirst(), theme);
        entries("recordId", coding)
                .body("items.verb", contains("coded"))
                .body("items[0].function", is("ANALYST"))
                .body("items[0].changes.member", hasItem("contributionId"))
                .body("items[0].changes.find { it.member == 'decidedByName' }.shown", is("DIGEST"));
        entries("partnershipId", open.partnership().id()).body(not(containsString("step-free")));
    }

    @Test
    void openingAndPublishingAreCalledSo() {
        var open = Given.open();
        Given.answered(open, 0, SAID);
        var theme = Given.theme(open, "Doors");
        Given.published(open, theme);
        entries("recordId", open.id()).body("items.verb", contains("published", "opened", "created"));
        entries("recordId", open.surveyId()).body("items.verb", contains("frozen", "created"));
        entries("recordId", theme).body("items.verb", contains("published", "created"));
        entries("partnershipId", open.partnership().id()).body("items.kind", hasItem("engagement.publication"));
    }

    @Test
    void aResponseIsNotToldOf() {
        var open = Given.open();
        var before = count(open);
        Given.answered(open, 0, SAID);
        entries("partnershipId", open.partnership().id()).body("items.size()", is(before));
    }

    @Test
    void analystsElsewhereReadNothing() {
        var open = Given.open();
        As.person(Given.appointedSomewhere("ANALYST"), "Elsie Elsewhere")
                .queryParam("recordId", open.id())
                .get(Given.API + "/audit-entries")
                .then()
                .statusCode(403);
        As.admin()
                .queryParam("recordId", "0199aaaa-0000-7000-8000-00000000ffff")
                .get(Given.API + "/audit-entries")
                .then()
                .body("items", empty());
    }

    private static int count(Given.Open open) {
        return entries("partnershipId", open.partnership().id()).extract().path("items.size()");
    }

    private static ValidatableResponse entries(String filter, Object value) {
        return As.admin()
                .queryParam(filter, value)
                .queryParam("limit", 100)
                .get(Given.API + "/audit-entries")
                .then()
                .statusCode(200);
    }
}
