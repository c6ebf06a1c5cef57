package uk.commonthread.partners.governance.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.START;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.appointed;
import static uk.commonthread.partners.Given.appointment;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.newMembership;
import static uk.commonthread.partners.Given.newPartnership;
import static uk.commonthread.partners.Given.newSeat;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.seat;
import static uk.commonthread.partners.Given.secretaryOf;
import static uk.commonthread.partners.Given.somebody;
import static uk.commonthread.partners.Given.with;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.partners.Given;

@ServiceTest
class AppointmentResourceTest {
    private static final String PATH = API + "/appointments";

    @Test
    void aSecretaryAppointsAnAnalystAndTheOtherServicesHearOfIt() {
        var partnership = partnership();
        var analyst = somebody();
        var membership = newMembership(seat(partnership, 1), organisation(), "");
        membership.remove("person");
        membership.put("personId", analyst.entered());
        created(As.admin(), "/memberships", membership);

        var id =
                created(secretaryOf(partnership).asks(), "/appointments", appointment(analyst, partnership, "ANALYST"));

        analyst.asks()
                .get(PATH + "/mine")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items[0].function", is("ANALYST"), "items[0].partnershipId", is(partnership.toString()))
                .body("items[0].partnershipName", is("Morecambe Bay Partnership"));
        Events.on("partners.v1").withKey(id).awaitOne("partners.appointment.created.v1");
        var state = Events.on("partners.appointments.state.v1")
                .withKey(id)
                .awaitLast("partners.appointment.state.v1", _ -> {});
        assertThat(state.json().path("subject").asText()).isEqualTo(analyst.id().toString());
        assertThat(state.json().path("function").asText()).isEqualTo("ANALYST");
        assertThat(state.payload()).doesNotContain(analyst.name());
    }

    @Test
    void anAppointmentWorksFromItsFirstDayToItsLast() {
        var partnership = partnership();
        var secretary = somebody();
        var seats = API + "/partnerships/" + partnership + "/seats";
        var past = appointment(secretary, partnership, "SECRETARIAT");
        past.put("to", TODAY.minusDays(1).toString());
        created(As.admin(), "/appointments", past);
        var toCome = appointment(secretary, partnership, "SECRETARIAT");
        toCome.put("from", TODAY.plusDays(1).toString());
        created(As.admin(), "/appointments", toCome);

        secretary.asks().body(newSeat(1)).post(seats).then().statusCode(403);

        var today = appointment(secretary, partnership, "SECRETARIAT");
        today.put("from", TODAY.toString());
        today.put("to", TODAY.toString());
        created(As.admin(), "/appointments", today);

        secretary.asks().body(newSeat(1)).post(seats).then().statusCode(201);
    }

    @Test
    void whoIsNoLongerAppointedMayNoLonger() {
        var partnership = partnership();
        var secretary = secretaryOf(partnership);
        String id = mine(secretary.asks());

        end(As.admin(), id, 0, TODAY.minusDays(1).toString()).then().statusCode(200);

        secretary
                .asks()
                .body(newSeat(1))
                .post(API + "/partnerships/" + partnership + "/seats")
                .then()
                .statusCode(403);
        secretary.asks().get(PATH + "/mine").then().body("items", hasSize(0));
        Events.on("partners.v1").withKey(id).awaitOne("partners.appointment.ended.v1");
    }

    @Test
    void anAppointmentThatBeginsTodayCanBeEndedToday() {
        var partnership = partnership();
        var today = appointment(somebody(), partnership, "ANALYST");
        today.put("from", TODAY.toString());
        var id = created(As.admin(), "/appointments", today).toString();

        end(secretaryOf(partnership).asks(), id, 0, TODAY.toString())
                .then()
                .statusCode(200)
                .body("to", is(TODAY.toString()));
    }

    @Test
    void anAppointmentThatBeginsTodayCanBeEndedAtOnce() {
        var partnership = partnership();
        var person = somebody();
        var today = appointment(person, partnership, "SECRETARIAT");
        today.put("from", TODAY.toString());
        var id = created(As.admin(), "/appointments", today).toString();

        end(As.admin(), id, 0, TODAY.minusDays(2).toString())
                .then()
                .statusCode(400)
                .body("errors.field", contains("on"));
        end(As.admin(), id, 0, TODAY.minusDays(1).toString()).then().statusCode(200);

        person.asks()
                .body(newSeat(1))
                .post(API + "/partnerships/" + partnership + "/seats")
                .then()
                .statusCode(403);
        person.asks().get(PATH + "/mine").then().body("items", hasSize(0));
        end(As.admin(), id, 1, TODAY.toString()).then().statusCode(409).body("type", is("/problems/already-ended"));
        Events.on("partners.appointments.state.v1")
                .withKey(UUID.fromString(id))
                .awaitLast(
                        "partners.appointment.state.v1",
                        state -> assertThat(state.json().path("to").asText())
                                .isEqualTo(TODAY.minusDays(1).toString()));

        var again = created(As.admin(), "/appointments", today).toString();
        end(As.admin(), again, 0, TODAY.plusDays(1).toString()).then().statusCode(200);
    }

    @Test
    void whatHeldYesterdayIsNotTakenBack() {
        var partnership = partnership();
        var yesterday = appointment(somebody(), partnership, "ANALYST");
        yesterday.put("from", TODAY.minusDays(1).toString());
        var id = created(As.admin(), "/appointments", yesterday).toString();

        end(As.admin(), id, 0, TODAY.minusDays(2).toString()).then().statusCode(400);
    }

    @Test
    void aPartnershipEndsWhereAnAppointmentNeverHeld() {
        var partnership = partnership();
        var toCome = appointment(somebody(), partnership, "ANALYST");
        toCome.put("from", TODAY.plusDays(9).toString());
        var id = created(As.admin(), "/appointments", toCome).toString();
        end(As.admin(), id, 0, TODAY.plusDays(8).toString()).then().statusCode(200);

        As.admin()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", TODAY.plusDays(3).toString()))
                .post(API + "/partnerships/" + partnership + "/end")
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyButAnAdministratorAppointsThemselves() {
        var partnership = partnership();
        var secretary = secretaryOf(partnership);

        secretary
                .asks()
                .body(appointment(secretary, partnership, "ANALYST"))
                .post(PATH)
                .then()
                .statusCode(403)
                .body("type", is("/problems/forbidden"), "detail", containsString("Another secretary"));

        var admin = UUID.randomUUID();
        As.admin(admin)
                .body(appointment(new Given.Person(admin, "Pat"), partnership, "ANALYST"))
                .post(PATH)
                .then()
                .statusCode(201);
    }

    @Test
    void nobodyLengthensTheirOwnAppointmentAndAnybodyMayStandDown() {
        var partnership = partnership();
        var secretary = somebody();
        var limited = appointment(secretary, partnership, "SECRETARIAT");
        limited.put("to", TODAY.plusDays(9).toString());
        var id = created(As.admin(), "/appointments", limited).toString();

        var longer = with("from", START.toString());
        change(secretary.asks(), id, 0, longer).then().statusCode(403);
        end(secretary.asks(), id, 0, TODAY.plusDays(10).toString()).then().statusCode(403);
        end(secretary.asks(), id, 0, TODAY.plusDays(2).toString()).then().statusCode(200);

        var observer = appointed("OBSERVER", partnership);
        end(observer.asks(), mine(observer.asks()), 0, TODAY.toString()).then().statusCode(200);
    }

    @Test
    void aPersonHoldsAFunctionOnceAtATime() {
        var partnership = partnership();
        var person = somebody();
        var first = created(As.admin(), "/appointments", appointment(person, partnership, "ANALYST"));

        As.admin()
                .body(appointment(person, partnership, "ANALYST"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", is("/problems/appointment-overlaps"), "detail", containsString(first.toString()));
        created(As.admin(), "/appointments", appointment(person, partnership, "MEMBER"));
        created(As.admin(), "/appointments", appointment(person, partnership(), "ANALYST"));
        person.asks()
                .get(PATH + "/mine")
                .then()
                .body("items.function", containsInAnyOrder("ANALYST", "MEMBER", "ANALYST"));
    }

    @Test
    void ofManyWhoAppointTheSamePersonAtOnceOneSucceeds() throws Exception {
        var body = appointment(somebody(), partnership(), "ANALYST");
        Callable<Integer> appoint = () -> As.admin().body(body).post(PATH).statusCode();

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(callers.invokeAll(Collections.nCopies(8, appoint)).stream()
                            .map(Future::resultNow))
                    .containsOnlyOnce(201)
                    .containsOnly(201, 409);
        }
    }

    @Test
    void theSecretariatSeesWhoHoldsWhatInItsOwnPartnershipOnly() {
        var mine = partnership();
        var another = partnership();
        var secretary = secretaryOf(mine);
        var analyst = appointed("ANALYST", another);
        String hidden = mine(analyst.asks());

        secretary.asks().get(PATH).then().statusCode(200).body("items.partnershipId", contains(mine.toString()));
        secretary.asks().get(PATH + "?partnershipId=" + mine).then().body("items", hasSize(1));
        secretary.asks().get(PATH + "?partnershipId=" + another).then().statusCode(403);
        secretary.asks().get(PATH + "/" + hidden).then().statusCode(404);
        end(secretary.asks(), hidden, 0, TODAY.toString()).then().statusCode(404);
        change(secretary.asks(), hidden, 0, with("from", START.toString()))
                .then()
                .statusCode(404);
        analyst.asks().get(PATH + "/" + hidden).then().statusCode(200);
        As.admin().get(PATH + "?partnershipId=" + another).then().body("items.id", contains(hidden));
    }

    @Test
    void appointmentsAreListedAsOfADay() {
        var partnership = partnership();
        var body = appointment(somebody(), partnership, "ANALYST");
        body.put("to", "2024-03-31");
        var id = created(As.admin(), "/appointments", body);
        var list = PATH + "?partnershipId=" + partnership;

        As.admin().get(list).then().body("items", hasSize(0));
        As.admin().get(list + "&asOf=2024-03-31").then().body("items.id", contains(id.toString()));
        As.admin().get(list + "&asOf=2024-04-01").then().body("items", hasSize(0));
    }

    @Test
    void anEditIsToldAndNeedsTheVersionThatWasRead() {
        var partnership = partnership();
        var id = mine(appointed("ANALYST", partnership).asks());
        var secretary = secretaryOf(partnership);
        var until = with("from", START.toString(), "to", TODAY.plusDays(9).toString());

        change(secretary.asks(), id, 0, until).then().statusCode(200).header("ETag", ETags.version(1));
        change(secretary.asks(), id, 0, until).then().statusCode(412);
        secretary.asks().body(until).put(PATH + "/" + id).then().statusCode(428);
        Events.on("partners.v1").withKey(id).awaitOne("partners.appointment.updated.v1");
        Events.on("partners.appointments.state.v1").withKey(id).awaitLast("partners.appointment.state.v1", state -> {
            assertThat(state.json().path("version").asInt()).isEqualTo(1);
            assertThat(state.json().path("to").asText())
                    .isEqualTo(TODAY.plusDays(9).toString());
        });
    }

    @Test
    void whatHasEndedIsKeptAsItWas() {
        var partnership = partnership();
        var body = appointment(somebody(), partnership, "ANALYST");
        body.put("to", "2024-03-31");
        var id = created(As.admin(), "/appointments", body).toString();

        change(As.admin(), id, 0, with("from", START.toString()))
                .then()
                .statusCode(409)
                .body("type", is("/problems/already-ended"));
        end(As.admin(), id, 0, TODAY.toString()).then().statusCode(409);
    }

    @Test
    void anAppointmentDoesNotOutlastItsPartnership() {
        var ending = newPartnership();
        ending.put("to", "2027-03-31");
        var partnership = created(As.admin(), "/partnerships", ending);
        var body = appointment(somebody(), partnership, "SECRETARIAT");

        As.admin().body(body).post(PATH).then().statusCode(400).body("errors.field", contains("to"));
        body.put("to", "2027-03-31");
        As.admin().body(body).post(PATH).then().statusCode(201);
    }

    @Test
    void aPartnershipMayBeSetUpByPeopleAppointedBeforeItBegins() {
        var begins = newPartnership();
        begins.put("from", TODAY.plusDays(60).toString());
        var partnership = created(As.admin(), "/partnerships", begins);
        var secretary = secretaryOf(partnership);

        created(secretary.asks(), "/partnerships/" + partnership + "/seats", newSeat(1));
    }

    private static String mine(RequestSpecification asks) {
        return asks.get(PATH + "/mine").then().statusCode(200).extract().path("items[0].id");
    }

    private static Response change(RequestSpecification asks, String id, int version, Map<String, Object> body) {
        return asks.header("If-Match", "\"" + version + "\"").body(body).put(PATH + "/" + id);
    }

    private static Response end(RequestSpecification asks, String id, int version, String on) {
        return asks.header("If-Match", "\"" + version + "\"")
                .body(Map.of("on", on))
                .post(PATH + "/" + id + "/end");
    }
}
