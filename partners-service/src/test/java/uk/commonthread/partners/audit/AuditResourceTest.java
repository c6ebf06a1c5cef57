package uk.commonthread.partners.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.partners.Given;

@ServiceTest
class AuditResourceTest {
    private static final String ENTRIES = "/api/partners/v1/audit-entries";

    @Test
    void theSecretariatSeesWhoDidWhatAndUnderWhichAppointment() {
        var partnership = Given.partnership();
        var secretary = Given.secretaryOf(partnership);
        var seat = Given.created(secretary.asks(), "/partnerships/" + partnership + "/seats", Given.newSeat(1));
        secretary
                .asks()
                .queryParam("partnershipId", partnership)
                .queryParam("recordId", seat)
                .get(ENTRIES)
                .then()
                .statusCode(200)
                .body("items.verb", contains("created"))
                .body("items[0].kind", is("partners.seat"))
                .body("items[0].personId", is(secretary.id().toString()))
                .body("items[0].standing", is("APPOINTMENT"))
                .body("items[0].function", is("SECRETARIAT"))
                .body("items[0].bodyId", is(partnership.toString()))
                .body("items[0].appointmentId", notNullValue())
                .body("items[0].changes.member", hasItem("period.from"));
    }

    @Test
    void thePartnershipsPageIsOfAllItsRecordsTheLatestFirst() {
        var partnership = Given.partnership();
        var secretary = Given.secretaryOf(partnership);
        Given.created(secretary.asks(), "/partnerships/" + partnership + "/seats", Given.newSeat(1));
        secretary
                .asks()
                .queryParam("partnershipId", partnership)
                .get(ENTRIES)
                .then()
                .body("items.kind", contains("partners.seat", "partners.appointment", "partners.partnership"));
        String next = secretary
                .asks()
                .queryParam("partnershipId", partnership)
                .queryParam("limit", 1)
                .get(ENTRIES)
                .then()
                .extract()
                .path("next");
        secretary
                .asks()
                .queryParam("partnershipId", partnership)
                .queryParam("after", next)
                .get(ENTRIES)
                .then()
                .body("items.kind", contains("partners.appointment", "partners.partnership"));
    }

    @Test
    void nobodySeesWhatWasChangedInAPartnershipOfOthers() {
        var partnership = Given.partnership();
        var elsewhere = Given.secretaryOf(Given.partnership());
        var member = Given.appointed("MEMBER", partnership);
        As.nobody().queryParam("partnershipId", partnership).get(ENTRIES).then().statusCode(401);
        member.asks()
                .queryParam("partnershipId", partnership)
                .get(ENTRIES)
                .then()
                .statusCode(403);
        elsewhere
                .asks()
                .queryParam("partnershipId", partnership)
                .get(ENTRIES)
                .then()
                .statusCode(403);
        elsewhere
                .asks()
                .queryParam("recordId", partnership)
                .get(ENTRIES)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void namesOfPeopleAreDigests() {
        var partnership = Given.partnership();
        var secretary = Given.secretaryOf(partnership);
        var seat = Given.created(secretary.asks(), "/partnerships/" + partnership + "/seats", Given.newSeat(1));
        var membership = Given.created(
                secretary.asks(), "/memberships", Given.newMembership(seat, Given.organisation(), "Nadia Unheard-Of"));
        secretary
                .asks()
                .queryParam("partnershipId", partnership)
                .get(ENTRIES)
                .then()
                .body(not(containsString("Unheard-Of")));
        secretary
                .asks()
                .queryParam("recordId", membership)
                .get(ENTRIES)
                .then()
                .body("items[0].changes.find { it.member == 'role' }.shown", is("CLEAR"));
        String person = As.admin()
                .get(Given.API + "/memberships/" + membership)
                .then()
                .extract()
                .path("personId");
        As.admin()
                .queryParam("recordId", person)
                .get(ENTRIES)
                .then()
                .body(not(containsString("Unheard-Of")))
                .body("items[0].changes.find { it.member == 'name' }.shown", is("DIGEST"));
    }

    /** An organisation is of no partnership: administrators alone read which secretary changed it. */
    @Test
    void whatIsOfNoPartnershipIsForAdministrators() {
        var partnership = Given.partnership();
        var secretary = Given.secretaryOf(partnership);
        var organisation = Given.created(secretary.asks(), "/organisations", Given.newOrganisation());
        secretary
                .asks()
                .queryParam("recordId", organisation)
                .get(ENTRIES)
                .then()
                .body("items", empty());
        As.admin()
                .queryParam("recordId", organisation)
                .get(ENTRIES)
                .then()
                .body("items[0].standing", is("APPOINTMENT"))
                .body("items[0].bodyId", is(partnership.toString()))
                .body("items[0].changes.member", hasItem("names"));
    }

    @Test
    void whatEndsWithItsPartnershipIsToldToo() {
        var partnership = Given.partnership();
        var secretary = Given.secretaryOf(partnership);
        var seat = Given.created(secretary.asks(), "/partnerships/" + partnership + "/seats", Given.newSeat(1));
        As.admin()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", Given.TODAY.toString()))
                .post("/api/partners/v1/partnerships/{id}/end", partnership)
                .then()
                .statusCode(200);
        As.admin()
                .queryParam("recordId", seat)
                .get(ENTRIES)
                .then()
                .body("items.verb", contains("ended", "created"))
                .body("items[0].standing", is("PLATFORM_ADMIN"));
    }

    @Test
    void anUnknownRecordHasNoEntries() {
        As.admin()
                .queryParam("recordId", UUID.randomUUID())
                .get(ENTRIES)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("items.verb", everyItem(is("none")));
    }
}
