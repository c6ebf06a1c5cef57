package uk.commonthread.partners.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.START;
import static uk.commonthread.partners.Given.appointed;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.mail;
import static uk.commonthread.partners.Given.newMembership;
import static uk.commonthread.partners.Given.newPerson;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.seat;
import static uk.commonthread.partners.Given.secretaryOf;
import static uk.commonthread.partners.Given.with;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class PersonResourceTest {
    private static final String PATH = API + "/people";

    @Test
    void theSecretariatOfAPartnershipSeesThoseWhoHaveASeatThere() {
        var partnership = partnership();
        var mail = mail();
        var id = sits(As.admin(), partnership, "Nora Nowhere", mail);

        secretaryOf(partnership)
                .asks()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(0))
                .body("name", is("Nora Nowhere"), "mail", is(mail), "agreedToBeNamed", is(false))
                .body("hasSignedIn", is(false));
    }

    @Test
    void toTheSecretariatOfAnotherPartnershipAPersonIsNotThere() {
        var id = sits(As.admin(), partnership(), "Nora Nowhere", mail());
        var another = secretaryOf(partnership()).asks();

        another.get(PATH + "/" + id).then().statusCode(404);
        secretaryOf(partnership())
                .asks()
                .header("If-Match", "\"0\"")
                .body(newPerson("Mine Now"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(404);
        As.admin().get(PATH + "/" + id).then().statusCode(200).body("name", is("Nora Nowhere"));
    }

    @Test
    void whoeverElseWorksInThePartnershipReadsNobodysMailAddress() {
        var partnership = partnership();
        var mail = mail();
        var id = sits(As.admin(), partnership, "Nora Nowhere", mail);
        var analyst = appointed("ANALYST", partnership);

        analyst.asks().get(PATH + "/" + id).then().statusCode(403);
        assertThat(analyst.asks()
                        .get(API + "/memberships?partnershipId=" + partnership)
                        .then()
                        .body("items.personName", contains("Nora Nowhere"))
                        .extract()
                        .asString())
                .doesNotContain(mail);
    }

    @Test
    void whoEnteredAPersonSeesThemWithoutASeatToo() {
        var secretary = secretaryOf(partnership());
        var id = created(secretary.asks(), "/people", newPerson("Nora Nowhere"));

        secretary.asks().get(PATH + "/" + id).then().statusCode(200).body("mail", nullValue());
        secretaryOf(partnership()).asks().get(PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void peopleAreFoundByAPartOfTheirNameAmongThoseWhomOneMaySee() {
        var partnership = partnership();
        var name = "Zoë " + UUID.randomUUID();
        var here = sits(As.admin(), partnership, name, mail());
        var there = sits(As.admin(), partnership(), name, mail());
        var part = name.replace("ë", "e").toUpperCase().substring(0, 30);

        found(secretaryOf(partnership).asks(), part).body("items.id", contains(here.toString()));
        found(As.admin(), part).body("items.id", contains(here.toString(), there.toString()));
        found(secretaryOf(partnership()).asks(), part).body("items", hasSize(0));
        As.admin().get(PATH + "?name=--").then().statusCode(400).body("errors.code", contains("nothing-to-search"));
    }

    @Test
    void aListInOrderOfNamesGoesOnWhereItsPageEnded() {
        var secretary = secretaryOf(partnership());
        for (var name : new String[] {"Cy", "Ada", "Ben"}) {
            created(secretary.asks(), "/people", newPerson(name));
        }

        String next = secretary
                .asks()
                .get(PATH + "?limit=2")
                .then()
                .body("items.name", contains("Ada", "Ben"))
                .extract()
                .path("next");
        // Their own record, which they did not enter, is in the list of their partnership.
        secretary
                .asks()
                .get(PATH + "?limit=2&after=" + next)
                .then()
                .body("items.name", contains("Cy", "Sam Somebody"), "next", nullValue());
    }

    @Test
    void twoPeopleDoNotHaveOneMailAddress() {
        var mail = mail();
        var secretary = secretaryOf(partnership());
        var first = created(secretary.asks(), "/people", person("Ann Other", mail));
        var second = person("Ann Other", mail.toUpperCase());

        secretary
                .asks()
                .body(second)
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", is("/problems/mail-taken"), "params.person", is(first.toString()));
        secretaryOf(partnership())
                .asks()
                .body(second)
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", is("/problems/mail-taken"), "params.person", nullValue());
    }

    @Test
    void aMailAddressIsOneOrNone() {
        As.admin()
                .body(person("Ann Other", "not an address"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", contains("mail"));
        As.admin()
                .body(person("Ann Other", "\u212Aelvin@example.org"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", contains("mail"));
    }

    @Test
    void anEditIsToldWithoutWhatItSays() {
        var partnership = partnership();
        var mail = mail();
        var id = sits(As.admin(), partnership, "Nora Nowhere", mail);
        var secretary = secretaryOf(partnership);

        update(secretary.asks(), id, 0, person("  Nora   Somewhere ", mail))
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(1))
                .body("name", is("Nora Somewhere"));
        update(secretary.asks(), id, 0, person("Nora Again", mail)).then().statusCode(412);

        for (var told : new String[] {"created", "updated"}) {
            assertThat(Events.on("partners.v1")
                            .withKey(id)
                            .awaitOne("partners.person." + told + ".v1")
                            .payload())
                    .doesNotContain("Nora", mail);
        }
        Events.on("partners.state.v1").withKey(id).awaitLast("partners.person.state.v1", state -> {
            assertThat(state.json().path("version").asInt()).isEqualTo(1);
            assertThat(state.payload()).doesNotContain("Nora", mail);
        });
    }

    @Test
    void onlyAnAdministratorSaysWithWhichAccountSomeoneSignsIn() {
        var account = UUID.randomUUID();
        var body = with("name", "Ann Other", "agreedToBeNamed", false, "subject", account);

        secretaryOf(partnership())
                .asks()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", contains("subject"));
        var id = created(As.admin(), "/people", body);
        As.admin().body(body).post(PATH).then().statusCode(409).body("type", is("/problems/account-taken"));
        body.put("subject", UUID.randomUUID());
        update(As.admin(), id, 0, body).then().statusCode(400).body("errors.code", contains("stays"));
    }

    @Test
    void whoeverMayNotGiveTheRightsThatWaitForSomeoneDoesNotChangeTheirMailAddress() {
        var mine = partnership();
        var another = partnership();
        var mail = mail();
        var id = sits(As.admin(), mine, "Nora Nowhere", mail);
        created(
                As.admin(),
                "/appointments",
                with("personId", id, "partnershipId", another, "function", "SECRETARIAT", "from", START.toString()));
        var secretary = secretaryOf(mine);

        update(secretary.asks(), id, 0, person("Nora Nowhere", mail())).then().statusCode(403);
        update(secretary.asks(), id, 0, newPerson("Nora Nowhere")).then().statusCode(403);
        update(secretary.asks(), id, 0, person("Nora Somewhere", mail)).then().statusCode(200);
        update(As.admin(), id, 1, person("Nora Somewhere", mail())).then().statusCode(200);
    }

    @Test
    void aSecretaryRefersOnlyToPeopleWhomTheyMaySee() {
        var partnership = partnership();
        var hidden = sits(As.admin(), partnership(), "Nora Nowhere", mail());
        var secretary = secretaryOf(partnership);
        var membership = newMembership(seat(partnership, 5), organisation(), "");
        membership.remove("person");

        for (var unknown : new UUID[] {hidden, UUID.randomUUID()}) {
            membership.put("personId", unknown);
            secretary
                    .asks()
                    .body(membership)
                    .post(API + "/memberships")
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("personId"), "errors.code", contains("unknown"));
        }
        var known = sits(secretary.asks(), partnership, "Ned Known", mail());
        membership.put("personId", known);
        created(secretary.asks(), "/memberships", membership);
    }

    @Test
    void aSeatGoesToSomeoneKnownOrToSomeoneNew() {
        var partnership = partnership();
        var membership = newMembership(seat(partnership, 5), organisation(), "Ann Other");
        membership.put("personId", created(As.admin(), "/people", newPerson("Ned Known")));
        As.admin()
                .body(membership)
                .post(API + "/memberships")
                .then()
                .statusCode(400)
                .body("errors.field", contains("person"));
        membership.remove("personId");
        membership.remove("person");
        As.admin()
                .body(membership)
                .post(API + "/memberships")
                .then()
                .statusCode(400)
                .body("errors.field", contains("personId"));
    }

    @Test
    void aSeatThatIsRefusedLeavesNobodyBehind() {
        var partnership = partnership();
        var seat = seat(partnership, 1);
        sits(As.admin(), seat, "Ned Known", mail(), organisation());
        var mail = mail();
        var second = newMembership(seat, organisation(), "Ann Other");
        second.put("person", person("Ann Other", mail));

        As.admin().body(second).post(API + "/memberships").then().statusCode(409);
        created(As.admin(), "/people", person("Ann Other", mail));
    }

    @Test
    void aWrongFieldOfSomeoneNewIsNamedWhereItStands() {
        var membership = newMembership(seat(partnership(), 5), organisation(), "Ann Other");
        membership.put("person", person(" ", "nothing"));

        As.admin()
                .body(membership)
                .post(API + "/memberships")
                .then()
                .statusCode(400)
                .body("errors.field", not(contains("person")))
                .body("errors.field.sort()", contains("person.mail", "person.name"));
    }

    static Map<String, Object> person(String name, String mail) {
        var person = newPerson(name);
        person.put("mail", mail);
        return person;
    }

    private static ValidatableResponse found(RequestSpecification asks, String part) {
        return asks.queryParam("name", part).get(PATH).then().statusCode(200);
    }

    private static Response update(RequestSpecification asks, UUID id, int version, Map<String, Object> body) {
        return asks.header("If-Match", "\"" + version + "\"").body(body).put(PATH + "/" + id);
    }

    /** The id of somebody new who holds a seat there. */
    private static UUID sits(RequestSpecification asks, UUID partnership, String name, String mail) {
        return sits(asks, seat(partnership, 1), name, mail, organisation());
    }

    private static UUID sits(RequestSpecification asks, UUID seat, String name, String mail, UUID organisation) {
        var membership = newMembership(seat, organisation, name);
        membership.put("person", person(name, mail));
        var id = created(asks, "/memberships", membership);
        return UUID.fromString(
                As.admin().get(API + "/memberships/" + id).then().extract().path("personId"));
    }
}
