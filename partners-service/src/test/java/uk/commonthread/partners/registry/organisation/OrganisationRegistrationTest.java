package uk.commonthread.partners.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.charityNumber;
import static uk.commonthread.partners.Given.newOrganisation;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.secretaryOf;
import static uk.commonthread.partners.Given.unused;
import static uk.commonthread.partners.registry.organisation.OrganisationCalls.PATH;
import static uk.commonthread.partners.registry.organisation.OrganisationCalls.atOnce;
import static uk.commonthread.partners.registry.organisation.OrganisationCalls.close;
import static uk.commonthread.partners.registry.organisation.OrganisationCalls.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class OrganisationRegistrationTest {
    @Test
    void aSecretaryRegistersAVoluntaryOrganisation() {
        var number = charityNumber();
        var body = newOrganisation("GB-CHC", number);
        body.put("postcode", "fy13ab");

        String id = secretaryOf(partnership())
                .asks()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", ETags.version(0))
                .header("Location", containsString("/organisations/"))
                .body("name", is("Blackpool Advice Link"), "postcode", is("FY1 3AB"), "closedOn", nullValue())
                .body("roles[0].role", is("VOLUNTARY_ORGANISATION"), "roles[0].primary", is(true))
                .body("roles[0].from", is(TODAY.toString()))
                .body("identifiers[0].orgId", is("GB-CHC-" + number), "identifiers[0].verified", is(false))
                .extract()
                .path("id");

        var key = UUID.fromString(id);
        var told = Events.on("partners.v1").withKey(key).awaitOne("partners.organisation.created.v1");
        assertThat(told.json().path("identifiers").path(0).path("identifier").asText())
                .isEqualTo(number);
        Events.on("partners.state.v1")
                .withKey(key)
                .awaitLast(
                        "partners.organisation.state.v1",
                        state -> assertThat(state.json().path("name").asText()).isEqualTo("Blackpool Advice Link"));
    }

    @Test
    void aWrongCharityNumberIsRefusedInWordsThatSayWhatIsWrong() {
        As.admin()
                .body(newOrganisation("GB-CHC", "10894"))
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("identifiers[0].identifier"))
                .body(
                        "errors.message",
                        contains(
                                "A charity number in England and Wales has 6 or 7 digits, for example 1089464. This one"
                                        + " has 5."));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var body = newOrganisation("GB-CHC", "10894");
        body.put(
                "identifiers",
                List.of(
                        Map.of("scheme", "GB-CHC", "identifier", "10894"),
                        Map.of("scheme", "GB-XYZ", "identifier", "1"),
                        Map.of("scheme", "GB-COH", "identifier", "12345678")));
        body.put("postcode", "Preston");

        As.admin()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        contains(
                                "postcode",
                                "identifiers[0].identifier",
                                "identifiers[1].scheme",
                                "identifiers[2].identifier"));
    }

    @Test
    void aCompanyNumberInNorthernIrelandIsNeverMadeAnEnglishOne() {
        var company = Integer.toString(600_000 + unused());
        var charity =
                Map.of("scheme", "GB-NIC", "identifier", "1" + charityNumber().substring(2));
        var bare = newOrganisation();
        bare.put("identifiers", List.of(charity, Map.of("scheme", "GB-COH", "identifier", company)));
        var byPostcode = newOrganisation("GB-COH", company);
        byPostcode.put("postcode", "BT1 5GS");

        As.admin()
                .body(bare)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", contains("identifiers[1].identifier"))
                .body("errors[0].message", containsString("Enter NI" + company));
        As.admin().body(byPostcode).post(PATH).then().statusCode(400);

        bare.put("identifiers", List.of(charity, Map.of("scheme", "GB-COH", "identifier", "ni " + company)));
        As.admin()
                .body(bare)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("identifiers.orgId", hasItem("GB-COH-NI" + company));
        byPostcode.put("identifiers", List.of(Map.of("scheme", "GB-COH", "identifier", "00" + company)));
        As.admin().body(byPostcode).post(PATH).then().statusCode(201);
    }

    @Test
    void aBareCompanyNumberIsPaddedOnlyWhereThePostcodeIsOutsideNorthernIreland() {
        var company = Integer.toString(600_000 + unused());
        var unplaced = newOrganisation("GB-COH", company);
        var placed = newOrganisation("GB-COH", company);
        placed.put("postcode", "PR1 8XJ");

        As.admin()
                .body(unplaced)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", contains("identifiers[0].identifier"))
                .body("errors[0].message", allOf(containsString("NI" + company), containsString("00" + company)));
        As.admin()
                .body(placed)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("identifiers.orgId", contains("GB-COH-00" + company));
    }

    @Test
    void anEmptyFormNamesEachField() {
        As.admin()
                .body(Map.of("name", " "))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("identifiers", "name", "role"))
                .body("errors.message", hasItem("Enter the organisation's name"));
    }

    @Test
    void aFieldThatWeDoNotKnowIsRefused() {
        var body = newOrganisation();
        body.put("turnover", 1);

        As.admin().body(body).post(PATH).then().statusCode(400).body("errors.field", contains("turnover"));
    }

    @Test
    void aPracticeNeedsAPracticesCode() {
        var body = newOrganisation("GB-NHS", "QE1");
        body.put("role", "GP_PRACTICE");

        As.admin()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("identifiers[0].identifier"))
                .body("errors[0].message", startsWith("A practice's ODS code is a letter and 5 digits"));
    }

    @Test
    void theSameKeyRegistersOnce() {
        var key = UUID.randomUUID().toString();
        var body = newOrganisation();

        var first = As.admin()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract();
        var second = As.admin()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract();

        assertThat(second.asString()).isEqualTo(first.asString());
        As.admin()
                .header("Idempotency-Key", key)
                .body(newOrganisation())
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-mismatch"));
    }

    @Test
    void anIdentifierBelongsToOneOpenOrganisation() {
        var number = charityNumber();
        String first = register(number);

        As.admin()
                .body(newOrganisation("GB-CHC", " " + number))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", is("/problems/identifier-taken"), "detail", containsString(first))
                .body("errors.field", contains("identifiers[0].identifier"));
    }

    @Test
    void ofManyWhoRegisterTheSameAtOnceOneWinsAndTheOthersAreToldWho() throws Exception {
        var number = charityNumber();
        Callable<String> register = () -> As.admin()
                .body(newOrganisation("GB-CHC", number))
                .post(PATH)
                .then()
                .extract()
                .path("type");

        assertThat(atOnce(register)).containsOnlyOnce((String) null).containsOnly(null, "/problems/identifier-taken");
    }

    @Test
    void anIdentifierIsFreeOnceItsOrganisationHasClosed() {
        var number = charityNumber();
        var closed = register(number);
        var successor = organisation().toString();
        close(closed, 0, LocalDate.of(2025, 3, 31), successor);

        var next = register(number);

        As.nobody()
                .get(PATH + "?scheme=GB-CHC&identifier=" + number)
                .then()
                .statusCode(200)
                .body("items.id", contains(closed, next));
        As.nobody()
                .get(PATH + "?scheme=GB-CHC&identifier=" + number + "&asOf=" + TODAY)
                .then()
                .body("items.id", contains(next));
    }

    @Test
    void anIdentifierIsNotFreeBeforeTheLastDayIsOver() {
        var number = charityNumber();
        close(register(number), 0, TODAY);

        As.admin().body(newOrganisation("GB-CHC", number)).post(PATH).then().statusCode(409);
    }
}
