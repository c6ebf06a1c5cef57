package uk.commonthread.partners.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.charityNumber;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.registry.organisation.OrganisationCalls.PATH;
import static uk.commonthread.partners.registry.organisation.OrganisationCalls.atOnce;
import static uk.commonthread.partners.registry.organisation.OrganisationCalls.close;
import static uk.commonthread.partners.registry.organisation.OrganisationCalls.edit;
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
class OrganisationChangeTest {
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
                .header("ETag", ETags.version(1))
                .body("name", is("Blackpool Advice"), "roles[0].role", is("BUSINESS"), "roles", hasSize(1))
                .body("identifiers.orgId", contains("GB-CHC-" + number, "GB-COH-" + company));

        Events.on("partners.v1").withKey(id).awaitOne("partners.organisation.updated.v1");
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
    void anOrganisationThatClosesKeepsItsHistoryAndNamesItsSuccessors() {
        var id = organisation();
        var successor = organisation().toString();

        close(id.toString(), 0, TODAY.minusDays(1), successor);

        As.nobody()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("closedOn", is(TODAY.minusDays(1).toString()), "successors.id", contains(successor))
                .body(
                        "successors.name",
                        contains("Blackpool Advice Link"),
                        "successors.from",
                        contains(TODAY.toString()))
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
}
