package uk.commonthread.partners.governance.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.START;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.appointed;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.newArea;
import static uk.commonthread.partners.Given.newMembership;
import static uk.commonthread.partners.Given.newPartnership;
import static uk.commonthread.partners.Given.newSeat;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.seat;
import static uk.commonthread.partners.Given.secretaryOf;
import static uk.commonthread.partners.Given.somebody;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.kit.testing.SqlLog;
import uk.commonthread.partners.Given;

@ServiceTest
class PartnershipResourceTest {
    private static final String PATH = API + "/partnerships";

    @Inject
    @PersistenceUnitExtension
    SqlLog sql;

    @Test
    void anAdministratorSetsUpAnIntegratedCarePartnership() {
        var host = organisation();
        var newArea = newArea();
        newArea.put("from", "2022-07-01");
        var area = created(As.admin(), "/areas", newArea);
        var body = newPartnership();
        body.putAll(Map.of(
                "kind", "INTEGRATED_CARE_PARTNERSHIP",
                "regime", "ENGLAND_LGPIHA_2007",
                "tier", "SYSTEM",
                "from", "2022-07-01",
                "hostOrganisationId", host,
                "areaIds", List.of(area)));

        var id = created(As.admin(), "/partnerships", body);

        As.nobody()
                .get(PATH + "?slug=" + body.get("slug"))
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items[0].hostOrganisationId", is(host.toString()), "items[0].to", nullValue())
                .body("items[0].areaIds", contains(area.toString()));
        Events.on("partners.v1").withKey(id).awaitOne("partners.partnership.created.v1");
        Events.on("partners.state.v1").withKey(id).awaitLast("partners.partnership.state.v1", state -> {
            assertThat(state.json().path("slug").asText()).isEqualTo(body.get("slug"));
            assertThat(state.json().path("to").isNull()).isTrue();
        });
    }

    @Test
    void theLawDecidesWhichKindsThereAreOnADay() {
        var early = newPartnership();
        early.putAll(
                Map.of("kind", "INTEGRATED_CARE_PARTNERSHIP", "regime", "ENGLAND_LGPIHA_2007", "from", "2022-06-30"));
        As.admin().body(early).post(PATH).then().statusCode(400).body("errors.field", contains("from"));

        var wrong = newPartnership();
        wrong.put("regime", "SCOTLAND_PBJW_2014");
        As.admin().body(wrong).post(PATH).then().statusCode(400).body("errors.field", contains("kind"));

        var kinds = API + "/partnership-kinds?asOf=";
        As.nobody().get(kinds + "2022-06-30").then().body("items.kind", not(hasItem("INTEGRATED_CARE_PARTNERSHIP")));
        As.nobody().get(kinds + "2022-07-01").then().body("items.kind", hasItem("INTEGRATED_CARE_PARTNERSHIP"));
    }

    @Test
    void anAddressIsOnePartnershipsForEver() {
        var body = newPartnership();
        body.put("to", "2024-03-31");
        var first = created(As.admin(), "/partnerships", body);

        As.admin()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", is("/problems/slug-taken"), "detail", containsString(first.toString()));
    }

    @Test
    void aPartnershipIsThereOnItsDays() {
        var body = newPartnership();
        body.put("to", "2024-03-31");
        var id = created(As.admin(), "/partnerships", body);
        var bySlug = PATH + "?slug=" + body.get("slug");

        As.nobody().get(bySlug).then().body("items", hasSize(1));
        As.nobody().get(bySlug + "&asOf=" + TODAY).then().body("items", hasSize(0));
        As.nobody().get(bySlug + "&asOf=" + START).then().body("items", hasSize(1));
        As.nobody().get(bySlug + "&asOf=" + START.minusDays(1)).then().body("items", hasSize(0));
        As.nobody().get(bySlug + "&asOf=2024-03-31").then().body("items", hasSize(1));
        As.nobody().get(PATH + "/" + id).then().statusCode(200).body("to", is("2024-03-31"));
        As.nobody().get(PATH + "/" + id + "?asOf=2024-03-31").then().statusCode(200);
        As.nobody().get(PATH + "/" + id + "?asOf=2024-04-01").then().statusCode(404);
    }

    @Test
    void itsSecretariatEditsIt() {
        var id = partnership();
        var change = edit("Morecambe Bay", null);

        secretaryOf(id)
                .asks()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(1))
                .body("name", is("Morecambe Bay"));
        secretaryOf(partnership())
                .asks()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(PATH + "/" + id)
                .then()
                .statusCode(403);
        Events.on("partners.v1").withKey(id).awaitOne("partners.partnership.updated.v1");
        Events.on("partners.state.v1")
                .withKey(id)
                .awaitLast(
                        "partners.partnership.state.v1",
                        state ->
                                assertThat(state.json().path("version").asInt()).isEqualTo(1));
    }

    @Test
    void aPartnershipIsNoPartOfItself() {
        var top = partnership();
        var below = newPartnership();
        below.put("parentId", top);
        var child = created(As.admin(), "/partnerships", below);

        for (var parent : List.of(top, child, UUID.randomUUID())) {
            As.admin()
                    .header("If-Match", "\"0\"")
                    .body(edit("Circle", parent))
                    .put(PATH + "/" + top)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("parentId"));
        }
    }

    @Test
    void aPartOfAPartOfManyIsMadeWithAsManyStatementsAsAPartOfOne() {
        var lowest = new AtomicReference<>(partnership());
        var partOfOne = statements(() -> lowest.set(partOf(lowest.get())));
        IntStream.range(0, 10).forEach(i -> lowest.set(partOf(lowest.get())));

        assertThat(statements(() -> partOf(lowest.get()))).isEqualTo(partOfOne);
    }

    private static UUID partOf(UUID parent) {
        var body = newPartnership();
        body.put("parentId", parent);
        return created(As.admin(), "/partnerships", body);
    }

    private int statements(Runnable act) {
        sql.forget();
        act.run();
        return sql.naming(" partnership ").size();
    }

    @Test
    void whatItNamesMustExist() {
        for (var field : List.of("hostOrganisationId", "parentId")) {
            var body = newPartnership();
            body.put(field, UUID.randomUUID());
            As.admin().body(body).post(PATH).then().statusCode(400).body("errors.field", contains(field));
        }
        var body = newPartnership();
        body.put("areaIds", List.of(UUID.randomUUID()));
        As.admin().body(body).post(PATH).then().statusCode(400).body("errors.field", contains("areaIds"));
    }

    @Test
    void anIntroductionIsRichTextForEveryone() {
        var body = newPartnership();
        body.put("introduction", RichText.ofLines("## Who we are\nOne\n- Two").toJson());
        var id = created(As.admin(), "/partnerships", body);

        As.nobody()
                .get(PATH + "/" + id)
                .then()
                .body("introduction.content.type", contains("heading", "paragraph", "bulletList"));

        body.remove("slug");
        body.put("introduction", RichText.ofLines(" ").toJson());
        secretaryOf(id)
                .asks()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("introduction", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                introduction                                            | "## Who we are"
                introduction.content[0].type                            | {"type": "doc", "content": [{"type": "script"}]}
                introduction.content[0].content[0]                      | {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "citation", "attrs": {"kind": "priority", "id": "0199aaaa-0000-7000-8000-000000000311"}}]}]}
                introduction.content[0].content[0].marks[0].attrs.href  | {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "x", "marks": [{"type": "link", "attrs": {"href": "javascript:alert(1)"}}]}]}]}
                """)
    void anIntroductionThatDoesNotFitIsRefusedWithItsPlace(String field, String introduction) throws IOException {
        var body = newPartnership();
        body.put("introduction", new ObjectMapper().readTree(introduction));

        As.admin().body(body).post(PATH).then().statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void whatIsPartOfAPartnershipEndsWithIt() {
        var id = partnership();
        var secretary = secretaryOf(id);
        var seat = seat(id, 2);
        var membership = created(secretary.asks(), "/memberships", newMembership(seat, organisation(), "Ann Other"));
        String appointment = secretary
                .asks()
                .get(API + "/appointments?partnershipId=" + id)
                .then()
                .extract()
                .path("items[0].id");

        end(id, 0, "2025-03-31").then().statusCode(200);

        As.nobody().get(API + "/memberships/" + membership).then().body("to", is("2025-03-31"));
        As.nobody().get(PATH + "/" + id + "/seats/" + seat).then().body("to", is("2025-03-31"));
        As.admin().get(API + "/appointments/" + appointment).then().body("to", is("2025-03-31"));
        secretary
                .asks()
                .body(newSeat(1))
                .post(PATH + "/" + id + "/seats")
                .then()
                .statusCode(403);
        Events.on("partners.v1").withKey(id).awaitOne("partners.partnership.ended.v1");
        Events.on("partners.v1").withKey(membership).awaitOne("partners.membership.ended.v1");
        Events.on("partners.v1").withKey(seat).awaitOne("partners.seat.ended.v1");
        Events.on("partners.appointments.state.v1")
                .withKey(appointment)
                .awaitLast(
                        "partners.appointment.state.v1",
                        state -> assertThat(state.json().path("to").asText()).isEqualTo("2025-03-31"));
    }

    @Test
    void aPartnershipDoesNotEndBeforeAPartOfItBegins() {
        var id = partnership();
        var later = Given.appointment(somebody(), id, "ANALYST");
        later.put("from", TODAY.plusDays(30).toString());
        created(As.admin(), "/appointments", later);

        end(id, 0, TODAY.toString()).then().statusCode(409).body("type", is("/problems/begins-later"));
        As.nobody().get(PATH + "/" + id).then().body("to", nullValue(), "version", is(0));
    }

    @Test
    void aPartnershipDoesNotBeginAfterASeatInIt() {
        var id = partnership();
        var seat = newSeat(1);
        seat.put("from", START.plusDays(10).toString());
        created(As.admin(), "/partnerships/" + id + "/seats", seat);

        begin(id, START.plusDays(11).toString()).then().statusCode(400).body("errors.field", contains("from"));
        begin(id, START.plusDays(10).toString())
                .then()
                .statusCode(200)
                .body("from", is(START.plusDays(10).toString()));
    }

    @Test
    void onlyAnAdministratorEndsIt() {
        var id = partnership();

        appointed("SECRETARIAT", id)
                .asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", TODAY.toString()))
                .post(PATH + "/" + id + "/end")
                .then()
                .statusCode(403);
    }

    private static Response end(UUID id, int version, String on) {
        return As.admin()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("on", on))
                .post(PATH + "/" + id + "/end");
    }

    private static Response begin(UUID id, String on) {
        var body = edit("Morecambe Bay", null);
        body.put("from", on);
        return As.admin().header("If-Match", "\"0\"").body(body).put(PATH + "/" + id);
    }

    private static Map<String, Object> edit(String name, UUID parentId) {
        var body = newPartnership();
        body.remove("slug");
        body.put("name", name);
        body.put("parentId", parentId);
        return body;
    }
}
