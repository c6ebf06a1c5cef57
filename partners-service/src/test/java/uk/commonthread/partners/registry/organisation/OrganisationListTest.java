package uk.commonthread.partners.registry.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.partners.Given.newOrganisation;
import static uk.commonthread.partners.registry.organisation.OrganisationCalls.PATH;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class OrganisationListTest {
    @Test
    void aNameIsFoundByAnyPartOfIt() {
        var part = "Øresund " + UUID.randomUUID();
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
        As.nobody()
                .queryParam("name", part.replace("esund", "%"))
                .get(PATH)
                .then()
                .body("items", hasSize(0));
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
}
