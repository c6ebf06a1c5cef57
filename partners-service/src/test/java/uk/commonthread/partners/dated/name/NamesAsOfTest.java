package uk.commonthread.partners.dated.name;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.START;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.appointed;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.newArea;
import static uk.commonthread.partners.Given.newMembership;
import static uk.commonthread.partners.Given.newOrganisation;
import static uk.commonthread.partners.Given.newPartnership;
import static uk.commonthread.partners.Given.newSeat;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.with;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.ServiceTest;

/** What things were called on a day, in their own views and where others name them. */
@ServiceTest
class NamesAsOfTest {
    private static final String RENAMED = "2025-01-01";
    private static final String BEFORE = "?asOf=2024-12-31";

    @Test
    void anOrganisationHasTheNameOfTheDay() {
        var tag = tag();
        var id = organisation("Old " + tag);
        rename(id, 0, "New " + tag, RENAMED);

        var path = API + "/organisations";
        As.nobody()
                .get(path + "/" + id)
                .then()
                .body("name", is("New " + tag), "nameFrom", is(RENAMED))
                .body("formerNames.name", contains("Old " + tag), "formerNames[0].to", is("2024-12-31"));
        As.nobody()
                .get(path + "/" + id + BEFORE)
                .then()
                .body("name", is("Old " + tag), "nameFrom", nullValue(), "formerNames", hasSize(0));
        As.nobody().get(path + BEFORE + "&name=" + tag).then().body("items.name", contains("Old " + tag));
        As.nobody().get(path + "?name=new+" + tag).then().body("items.name", contains("New " + tag));
        As.nobody().get(path + "?name=old+" + tag).then().body("items.name", contains("New " + tag));
        As.nobody().get(path + BEFORE + "&name=new+" + tag).then().body("items", hasSize(0));
    }

    @Test
    void beforeItsFirstDayAnOrganisationIsNotThere() {
        var tag = tag();
        var id = organisation(tag);

        var path = API + "/organisations";
        As.nobody().get(path + "?asOf=1990-01-01&name=" + tag).then().body("items", hasSize(0));
        As.nobody().get(path + "?asOf=" + START + "&name=" + tag).then().body("items", hasSize(1));
        As.nobody()
                .get(path + "/" + id + "?asOf=1990-01-01")
                .then()
                .statusCode(404)
                .body("detail", containsString("it is from " + START));
        As.nobody().get(path + "/" + id).then().statusCode(200).body("openedOn", is(START.toString()));
    }

    @Test
    void aPartnershipHasTheNameOfTheDay() {
        var tag = tag();
        var body = newPartnership();
        body.put("name", "Old " + tag);
        var id = created(As.admin(), "/partnerships", body);
        body.remove("slug");
        body.put("name", "New " + tag);
        body.put("nameFrom", RENAMED);
        As.admin()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(API + "/partnerships/" + id)
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(1));

        var path = API + "/partnerships";
        As.nobody().get(path + "/" + id).then().body("name", is("New " + tag));
        As.nobody().get(path + "/" + id + BEFORE).then().body("name", is("Old " + tag));
        As.nobody().get(path + BEFORE + "&name=" + tag).then().body("items.name", contains("Old " + tag));
        As.nobody().get(path + "?asOf=1990-01-01&name=" + tag).then().body("items", hasSize(0));
        appointed("SECRETARIAT", id)
                .asks()
                .get(API + "/appointments" + BEFORE + "&partnershipId=" + id)
                .then()
                .body("items.partnershipName", contains("Old " + tag));
    }

    @Test
    void anAreaHasTheNameOfTheDay() {
        var tag = tag();
        var body = newArea();
        body.putAll(Map.of("code", tag, "name", "Old " + tag));
        var id = created(As.admin(), "/areas", body);
        As.admin()
                .header("If-Match", "\"0\"")
                .body(with(
                        "name",
                        "New " + tag,
                        "nameFrom",
                        RENAMED,
                        "kind",
                        "PLACE",
                        "vintage",
                        "2023",
                        "from",
                        START.toString()))
                .put(API + "/areas/" + id)
                .then()
                .statusCode(200)
                .body("name", is("New " + tag), "formerNames.name", contains("Old " + tag));

        As.nobody().get(API + "/areas/" + id + BEFORE).then().body("name", is("Old " + tag));
        As.nobody().get(API + "/areas" + BEFORE + "&name=" + tag).then().body("items.name", contains("Old " + tag));
        As.nobody().get(API + "/areas/" + id + "?asOf=1990-01-01").then().statusCode(404);
    }

    @Test
    void seatsAndMembershipsNameOrganisationsAsOfTheDay() {
        var tag = tag();
        var organisation = organisation("Old " + tag);
        var partnership = partnership();
        var seat = newSeat(1);
        seat.put("nominatingOrganisationId", organisation);
        var seatId = created(As.admin(), "/partnerships/" + partnership + "/seats", seat);
        var membership = created(As.admin(), "/memberships", newMembership(seatId, organisation, "Ann Other"));
        rename(organisation, 0, "New " + tag, RENAMED);

        var seats = API + "/partnerships/" + partnership + "/seats";
        for (var asOf : Map.of("", "New ", BEFORE, "Old ").entrySet()) {
            var name = asOf.getValue() + tag;
            As.nobody().get(seats + asOf.getKey()).then().body("items.nominatingOrganisationName", contains(name));
            As.nobody().get(seats + "/" + seatId + asOf.getKey()).then().body("nominatingOrganisationName", is(name));
            As.nobody()
                    .get(API + "/memberships/" + membership + asOf.getKey())
                    .then()
                    .body("organisationName", is(name));
        }
        As.nobody()
                .get(API + "/memberships" + BEFORE + "&partnershipId=" + partnership)
                .then()
                .body("items.organisationName", contains("Old " + tag));
        As.nobody()
                .get(API + "/memberships/" + membership + "?asOf=1990-01-01")
                .then()
                .statusCode(404);
    }

    @Test
    void aNameIsNotGivenBeforeItsDayNorBackInTime() {
        var id = organisation("Old " + tag());
        for (var day : List.of(TODAY.plusDays(1).toString())) {
            As.admin()
                    .header("If-Match", "\"0\"")
                    .body(edit("Another", day))
                    .put(API + "/organisations/" + id)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("nameFrom"));
        }
    }

    private static UUID organisation(String name) {
        var body = newOrganisation();
        body.put("name", name);
        body.put("from", START.toString());
        return created(As.admin(), "/organisations", body);
    }

    private static void rename(UUID id, int version, String name, String from) {
        As.admin()
                .header("If-Match", "\"" + version + "\"")
                .body(edit(name, from))
                .put(API + "/organisations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(version + 1));
    }

    private static Map<String, Object> edit(String name, String nameFrom) {
        return with(
                "name",
                name,
                "nameFrom",
                nameFrom,
                "roles",
                List.of(Map.of("role", "OTHER", "primary", true, "from", START.toString())),
                "identifiers",
                List.of());
    }

    private static String tag() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
