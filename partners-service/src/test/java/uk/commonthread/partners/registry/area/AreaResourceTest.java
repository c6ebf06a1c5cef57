package uk.commonthread.partners.registry.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.unused;
import static uk.commonthread.partners.Given.with;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class AreaResourceTest {
    private static final String PATH = API + "/areas";

    @Test
    void anAreaHasItsCodesKindAndVintageAndIsTold() {
        var code = gssCode();

        var id = created(As.admin(), "/areas", newArea(code, "2023-04-01"));

        As.nobody()
                .get(PATH + "?scheme=GSS&code=" + code.toLowerCase())
                .then()
                .body("items.id", contains(id.toString()))
                .body("items[0].kind", is("COUNTY"), "items[0].vintage", is("2023-04"), "items[0].to", nullValue());
        Events.on("partners.state.v1")
                .withKey(id)
                .awaitLast(
                        "partners.area.state.v1",
                        state -> assertThat(state.json().path("code").asText()).isEqualTo(code));
    }

    @Test
    void whatBecomesOfAnAreaIsTold() {
        var id = created(As.admin(), "/areas", newArea(gssCode(), "2023-04-01"));
        As.admin()
                .header("If-Match", "\"0\"")
                .body(with("name", "Lancaster and Morecambe", "vintage", "2026", "from", "2023-04-01"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200);
        As.admin()
                .header("If-Match", "\"1\"")
                .body(Map.of("on", "2026-03-31"))
                .post(PATH + "/" + id + "/end")
                .then()
                .statusCode(200);

        var told = Events.on("partners.v1").withKey(id);
        told.awaitOne("partners.area.created.v1");
        assertThat(told.awaitOne("partners.area.updated.v1").json().path("name").asText())
                .isEqualTo("Lancaster and Morecambe");
        assertThat(told.awaitOne("partners.area.ended.v1").json().path("to").asText())
                .isEqualTo("2026-03-31");
    }

    @Test
    void aCodeMeansOneAreaOnAnyDay() {
        var code = gssCode();
        var first = created(As.admin(), "/areas", newArea(code, "2023-04-01"));

        As.admin()
                .body(newArea(code, "2026-04-01"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", is("/problems/area-code-taken"), "detail", containsString(first.toString()));
    }

    @Test
    void afterItsLastDayACodeMayMeanAnotherArea() {
        var code = gssCode();
        var old = created(As.admin(), "/areas", newArea(code, "2023-04-01"));
        end(old, "2026-03-31").then().statusCode(200).header("ETag", ETags.version(1));
        var redrawn = created(As.admin(), "/areas", newArea(code, "2026-04-01"));

        var query = PATH + "?code=" + code + "&asOf=";
        As.nobody().get(query + "2026-03-31").then().body("items.id", contains(old.toString()));
        As.nobody().get(query + "2026-04-01").then().body("items.id", contains(redrawn.toString()));
        As.nobody().get(query + "2023-03-31").then().body("items", hasSize(0));
        As.nobody().get(PATH + "?code=" + code).then().body("items.id", contains(redrawn.toString()));
        As.nobody().get(PATH + "/" + old).then().statusCode(200).body("to", is("2026-03-31"));
    }

    @Test
    void whatHasEndedIsNotEndedAgain() {
        var id = created(As.admin(), "/areas", newArea(gssCode(), "2023-04-01"));
        end(id, "2024-03-31").then().statusCode(200);

        As.admin()
                .header("If-Match", "\"1\"")
                .body(Map.of("on", TODAY.toString()))
                .post(PATH + "/" + id + "/end")
                .then()
                .statusCode(409)
                .body("type", is("/problems/already-ended"));
    }

    @Test
    void anEditKeepsTheCode() {
        var code = gssCode();
        var id = created(As.admin(), "/areas", newArea(code, "2023-04-01"));
        var change = with("name", "Lancaster and Morecambe", "vintage", "2026", "from", "2023-04-01");

        As.admin()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("name", is("Lancaster and Morecambe"), "code", is(code), "vintage", is("2026"));
        As.admin()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        As.admin().body(change).put(PATH + "/" + id).then().statusCode(428);
    }

    @Test
    void aWrongCodeOrVintageIsRefused() {
        var wrongCode = newArea("E1000001", "2023-04-01");
        As.admin().body(wrongCode).post(PATH).then().statusCode(400).body("errors.field", contains("code"));

        var wrongVintage = newArea(gssCode(), "2023-04-01");
        wrongVintage.put("vintage", "April 2023");
        As.admin().body(wrongVintage).post(PATH).then().statusCode(400).body("errors.field", contains("vintage"));

        var backwards = newArea(gssCode(), "2023-04-01");
        backwards.put("to", "2023-03-31");
        As.admin().body(backwards).post(PATH).then().statusCode(400).body("errors.field", contains("to"));
    }

    private static Response end(UUID id, String on) {
        return As.admin().header("If-Match", "\"0\"").body(Map.of("on", on)).post(PATH + "/" + id + "/end");
    }

    private static String gssCode() {
        return "E10" + (900_000 + unused());
    }

    private static Map<String, Object> newArea(String code, String from) {
        return with("scheme", "GSS", "code", code, "name", "Lancashire", "vintage", "2023-04", "from", from);
    }
}
