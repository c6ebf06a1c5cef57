package uk.commonthread.partners.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.charityNumber;
import static uk.commonthread.partners.Given.newOrganisation;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.secretaryOf;
import static uk.commonthread.partners.Given.with;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class OrganisationResourceTest {
    private static final String PATH = API + "/organisations";

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
                .header("ETag", "\"0\"")
                .header("Location", containsString("/organisations/"))
                .body("name", is("Blackpool Advice Link"), "postcode", is("FY1 3AB"), "closedOn", nullValue())
                .body("roles[0].role", is("VOLUNTARY_ORGANISATION"), "roles[0].primary", is(true))
                .body("roles[0].from", is(TODAY.toString()))
                .body("identifiers[0].orgId", is("GB-CHC-" + number), "identifiers[0].verified", is(false))
                .extract()
                .path("id");

        var key = UUID.fromString(id);
        var told = Events.on("partners.v1").withKey(key).awaitOne("partners.organisation.registered.v1");
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
                                "identifiers[0].identifier",
                                "identifiers[1].scheme",
                                "identifiers[2].identifier",
                                "postcode"));
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

    @Test
    void anOrganisationThatClosesKeepsItsHistoryAndNamesItsSuccessors() {
        var id = organisation();
        var successor = organisation().toString();

        close(id.toString(), 0, TODAY.minusDays(1), successor);

        As.nobody()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("closedOn", is(TODAY.minusDays(1).toString()), "successorIds", contains(successor))
                .body("identifiers", hasSize(1));
        As.nobody().get(PATH + "?asOf=" + TODAY + "&limit=100").then().body("items.id", not(hasItem(id.toString())));
        As.admin()
                .header("If-Match", "\"1\"")
                .body(edit("Late", charityNumber()))
                .put(PATH + "/" + id)
                .then()
                .statusCode(409)
                .body("type", is("/problems/organisation-closed"));
        var told = Events.on("partners.v1").withKey(id).awaitOne("partners.organisation.closed.v1");
        assertThat(told.json().path("successorIds").path(0).asText()).isEqualTo(successor);
    }

    @Test
    void aSuccessorMustCarryOn() {
        var gone = organisation();
        close(gone.toString(), 0, LocalDate.of(2024, 3, 31));
        var id = organisation();

        for (var successor : List.of(id, gone, UUID.randomUUID())) {
            As.admin()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("on", TODAY.toString(), "successorIds", List.of(successor)))
                    .post(PATH + "/" + id + "/close")
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("successorIds"));
        }
    }

    @Test
    void anEditReplacesWhatIsKnownAndTellsIt() {
        var number = charityNumber();
        var id = UUID.fromString(register(number));
        var company = "0" + charityNumber();
        var body = edit("Blackpool Advice", number);
        body.put(
                "identifiers",
                List.of(
                        Map.of("scheme", "GB-CHC", "identifier", number),
                        Map.of("scheme", "GB-COH", "identifier", company.substring(1))));

        As.admin()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", is("Blackpool Advice"), "roles[0].role", is("BUSINESS"), "roles", hasSize(1))
                .body("identifiers.orgId", contains("GB-CHC-" + number, "GB-COH-" + company));

        Events.on("partners.v1").withKey(id).awaitOne("partners.organisation.changed.v1");
        Events.on("partners.state.v1").withKey(id).awaitLast("partners.organisation.state.v1", state -> {
            assertThat(state.json().path("version").asInt()).isEqualTo(1);
            assertThat(state.json().path("identifiers")).hasSize(2);
        });
    }

    @Test
    void anEditNeedsTheVersionThatWasRead() {
        var id = organisation();

        As.admin()
                .body(edit("New", charityNumber()))
                .put(PATH + "/" + id)
                .then()
                .statusCode(428);
        As.admin()
                .header("If-Match", "\"7\"")
                .body(edit("New", charityNumber()))
                .put(PATH + "/" + id)
                .then()
                .statusCode(412)
                .body("type", is("/problems/version-mismatch"));
    }

    @Test
    void ofManyEditorsAtOnceOneWins() throws Exception {
        var id = organisation();
        Callable<Integer> change = () -> As.admin()
                .header("If-Match", "\"0\"")
                .body(edit("Changed", charityNumber()))
                .put(PATH + "/" + id)
                .statusCode();

        assertThat(atOnce(change)).containsOnlyOnce(200).containsOnly(200, 412);
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
    void aNameIsFoundByAnyPartOfIt() {
        var part = "Øresund " + UUID.randomUUID() + "%";
        var body = newOrganisation();
        body.put("name", "The " + part + " Trust");
        String id = As.admin()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        As.nobody().queryParam("name", part.toLowerCase()).get(PATH).then().body("items.id", contains(id));
        As.nobody().queryParam("name", part.replace("%", "%%")).get(PATH).then().body("items", hasSize(0));
    }

    @Test
    void pagesFollowOneAnother() {
        var tag = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            var body = newOrganisation();
            body.put("name", tag + " " + i);
            As.admin().body(body).post(PATH).then().statusCode(201);
        }

        var first = As.nobody().get(PATH + "?limit=2&name=" + tag).then().header("Link", endsWith(">; rel=\"next\""));
        first.body("items.name", contains(tag + " 0", tag + " 1"));
        As.nobody()
                .get(PATH + "?limit=2&name=" + tag + "&after=" + first.extract().path("next"))
                .then()
                .header("Link", nullValue())
                .body("items.name", contains(tag + " 2"), "next", nullValue());
    }

    @Test
    void aFilterThatSaysNothingIsRefusedRatherThanMatchingAll() {
        for (var query : List.of("name=", "scheme=GB-CHC", "identifier=1089464", "asOf=yesterday", "limit=0")) {
            As.nobody().get(PATH + "?" + query).then().statusCode(400).contentType("application/problem+json");
        }
    }

    @Test
    void anUnknownOrganisationIsNotFound() {
        As.nobody().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404).body("type", is("/problems/not-found"));
    }

    @Test
    void aFieldThatWeDoNotKnowIsRefused() {
        var body = newOrganisation();
        body.put("turnover", 1);

        As.admin().body(body).post(PATH).then().statusCode(400).body("errors.field", contains("turnover"));
    }

    private static String register(String charityNumber) {
        return As.admin()
                .body(newOrganisation("GB-CHC", charityNumber))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void close(String id, int version, LocalDate on, String... successors) {
        As.admin()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("on", on.toString(), "successorIds", List.of(successors)))
                .post(PATH + "/" + id + "/close")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> edit(String name, String charityNumber) {
        return with(
                "name", name,
                "roles", List.of(Map.of("role", "BUSINESS", "primary", true, "from", "2020-01-01")),
                "identifiers", List.of(Map.of("scheme", "GB-CHC", "identifier", charityNumber)));
    }

    private static <T> List<T> atOnce(Callable<T> call) throws InterruptedException {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return callers.invokeAll(Collections.nCopies(8, call)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
