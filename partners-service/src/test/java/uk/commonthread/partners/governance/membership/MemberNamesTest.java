package uk.commonthread.partners.governance.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.appointed;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.newMembership;
import static uk.commonthread.partners.Given.newSeat;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.secretaryOf;
import static uk.commonthread.partners.Given.with;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

/** Who reads which names of those who hold seats. */
@ServiceTest
class MemberNamesTest {
    private static final String PATH = API + "/memberships";
    private static final String NAME = "Nora Nowhere";

    private UUID partnership;

    @BeforeEach
    void aPartnershipOfItsOwn() {
        partnership = partnership();
    }

    @Test
    void everybodyReadsTheNamesOfChairsAndElectedMembersAndOfNobodyElse() {
        hold("CHAIR", false, "Cora Chair");
        hold("VICE_CHAIR", false, "Vic Vice");
        hold("MEMBER", true, "Councillor Ella Elected");
        hold("MEMBER", false, NAME);
        hold("OBSERVER", true, NAME);

        for (var asks : outsiders().toList()) {
            var list = asks.get(PATH + "?partnershipId=" + partnership).then().statusCode(200);
            list.body("items.personName", contains("Cora Chair", "Vic Vice", "Councillor Ella Elected", null, null))
                    .body("items[3].seatCategory", is("Voluntary sector"))
                    .body("items[3].organisationName", is("Blackpool Advice Link"));
            assertThat(list.extract().asString()).doesNotContain(NAME);
        }
    }

    @Test
    void everybodyReadsTheNamesOfThoseWhoHaveAgreedToIt() {
        var membership = newMembership(seat(partnership, false), organisation(), NAME);
        membership.put("person", with("name", NAME, "agreedToBeNamed", true));
        var id = created(As.admin(), "/memberships", membership);
        String person = As.admin().get(PATH + "/" + id).then().extract().path("personId");

        for (var asks : outsiders().toList()) {
            asks.get(PATH + "/" + id).then().body("personName", is(NAME));
        }

        As.admin()
                .header("If-Match", "\"0\"")
                .body(with("name", NAME, "agreedToBeNamed", false))
                .put(API + "/people/" + person)
                .then()
                .statusCode(200);
        for (var asks : outsiders().toList()) {
            asks.get(PATH + "/" + id).then().body("personName", nullValue());
        }
    }

    @Test
    void nobodyOutsideIsToldWhichPersonItIs() {
        var id = hold("CHAIR", true, NAME);

        for (var asks : outsiders().toList()) {
            asks.get(PATH + "/" + id).then().body("personName", is(NAME), "personId", nullValue());
        }
        for (var asks : outsiders().toList()) {
            asks.get(PATH + "?partnershipId=" + partnership)
                    .then()
                    .body("items.personName", contains(NAME), "items.personId", contains(nullValue()));
        }
        appointed("ANALYST", partnership).asks().get(PATH + "/" + id).then().body("personId", is(notNullValue()));
    }

    @Test
    void whoeverWorksInThePartnershipReadsAllItsNames() {
        hold("MEMBER", false, NAME);

        for (var function :
                List.of("SECRETARIAT", "ENGAGEMENT_LEAD", "ANALYST", "STRATEGY_LEAD", "MEMBER", "OBSERVER")) {
            appointed(function, partnership)
                    .asks()
                    .get(PATH + "?partnershipId=" + partnership)
                    .then()
                    .body("items.personName", contains(NAME));
        }
        As.admin().get(PATH + "?partnershipId=" + partnership).then().body("items.personName", contains(NAME));
    }

    @Test
    void onePageNamesThoseOfTheCallersOwnPartnershipOnly() {
        var organisation = organisation();
        var another = partnership();
        hold("MEMBER", false, NAME, organisation);
        created(As.admin(), "/memberships", newMembership(seat(another, false), organisation, "Otto Other"));

        secretaryOf(another)
                .asks()
                .get(PATH + "?organisationId=" + organisation)
                .then()
                .body("items.personName", contains(null, "Otto Other"));
    }

    @Test
    void thePublicRecordAndThatOfStaffAreTwo() {
        var id = hold("MEMBER", false, NAME);

        for (var asks : outsiders().toList()) {
            asks.get(PATH + "/" + id)
                    .then()
                    .header("ETag", ETags.publicVersion(0))
                    .body("id", is(id.toString()))
                    .body("personName", nullValue());
        }
        secretaryOf(partnership)
                .asks()
                .get(PATH + "/" + id)
                .then()
                .header("ETag", ETags.version(0))
                .body("personName", is(NAME));
    }

    @Test
    void whoHasGoneIsNamedNoMoreThanWhoIsThere() {
        var id = hold("MEMBER", false, NAME);
        end(id, "2024-03-31");
        var chair = hold("CHAIR", false, "Cora Chair");
        end(chair, "2024-03-31");

        As.nobody()
                .get(PATH + "?asOf=2024-03-01&partnershipId=" + partnership)
                .then()
                .body("items.personName", contains(null, "Cora Chair"));
        As.nobody().get(PATH + "/" + id).then().body("personName", nullValue());
    }

    @Test
    void aFunctionThatIsOverShowsNoNames() {
        var id = hold("MEMBER", false, NAME);
        var former = appointed("SECRETARIAT", partnership);
        String appointment =
                former.asks().get(API + "/appointments/mine").then().extract().path("items[0].id");
        As.admin()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", TODAY.minusDays(1).toString()))
                .post(API + "/appointments/" + appointment + "/end")
                .then()
                .statusCode(200);

        former.asks().get(PATH + "/" + id).then().body("personName", nullValue());
    }

    @Test
    void noEventCarriesAName() {
        var id = hold("CHAIR", true, NAME);

        assertThat(Events.on("partners.v1")
                        .withKey(id)
                        .awaitOne("partners.membership.created.v1")
                        .payload())
                .doesNotContain("Nora");
        Events.on("partners.state.v1")
                .withKey(id)
                .awaitLast(
                        "partners.membership.state.v1",
                        state -> assertThat(state.payload()).doesNotContain("Nora"));
    }

    /** The public, somebody who is signed in, somebody who works elsewhere, a partner's system. */
    private Stream<RequestSpecification> outsiders() {
        return Stream.of(As.nobody(), As.stranger(), secretaryOf(partnership()).asks(), As.system("partners.write"));
    }

    private UUID hold(String role, boolean elected, String name) {
        return hold(role, elected, name, organisation());
    }

    private UUID hold(String role, boolean elected, String name, UUID organisation) {
        var membership = newMembership(seat(partnership, elected), organisation, name);
        membership.put("role", role);
        return created(As.admin(), "/memberships", membership);
    }

    private static UUID seat(UUID partnership, boolean elected) {
        var seat = newSeat(1);
        seat.put("elected", elected);
        return created(As.admin(), "/partnerships/" + partnership + "/seats", seat);
    }

    private static void end(UUID id, String on) {
        As.admin()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", on))
                .post(PATH + "/" + id + "/end")
                .then()
                .statusCode(200);
    }
}
