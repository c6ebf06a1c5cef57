package uk.commonthread.partners.governance.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.START;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.newMembership;
import static uk.commonthread.partners.Given.newPartnership;
import static uk.commonthread.partners.Given.newSeat;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.seat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class SeatResourceTest {

    @Test
    void holdersAreCountedAsOfTheDay() {
        var partnership = partnership();
        var seat = seat(partnership, 3);
        var ended = newMembership(seat, organisation(), "Ann Other");
        ended.put("to", "2024-03-31");
        created(As.admin(), "/memberships", ended);
        var observer = newMembership(seat, organisation(), "Olu Observer");
        observer.put("role", "OBSERVER");
        created(As.admin(), "/memberships", observer);

        var one = API + path(partnership) + "/" + seat + "?asOf=";
        As.nobody().get(one + "2024-03-31").then().body("held", is(1));
        As.nobody().get(one + "2024-04-01").then().body("held", is(0));
        var all = API + path(partnership) + "?asOf=";
        As.nobody().get(all + "2024-03-31").then().body("items[0].held", is(1));
        As.nobody().get(all + START.minusDays(1)).then().body("items", hasSize(0));
    }

    @Test
    void aSeatLiesWithinItsPartnershipsDays() {
        var body = newPartnership();
        body.put("to", "2027-03-31");
        var partnership = created(As.admin(), "/partnerships", body);
        var early = newSeat(1);
        early.put("from", START.minusDays(1).toString());

        As.admin()
                .body(early)
                .post(API + path(partnership))
                .then()
                .statusCode(400)
                .body("errors.field", contains("from"));
        As.admin()
                .body(newSeat(1))
                .post(API + path(partnership))
                .then()
                .statusCode(201)
                .body("to", is("2027-03-31"));
    }

    @Test
    void aSeatDoesNotShrinkBelowThoseWhoHoldIt() {
        var partnership = partnership();
        var seat = seat(partnership, 2);
        created(As.admin(), "/memberships", newMembership(seat, organisation(), "Ann Other"));
        created(As.admin(), "/memberships", newMembership(seat, organisation(), "Bo Other"));

        change(partnership, seat, newSeat(1)).then().statusCode(409).body("type", is("/problems/seat-held"));
        change(partnership, seat, newSeat(3)).then().statusCode(200).body("max", is(3), "held", is(2));
    }

    @Test
    void aSeatThatSomebodyHoldsDoesNotEnd() {
        var partnership = partnership();
        var seat = seat(partnership, 1);
        var held = newMembership(seat, organisation(), "Ann Other");
        held.put("to", TODAY.plusDays(5).toString());
        created(As.admin(), "/memberships", held);

        end(partnership, seat, TODAY.plusDays(4).toString()).then().statusCode(409);
        end(partnership, seat, TODAY.plusDays(5).toString())
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(1));
    }

    @Test
    void aSeatDoesNotEndUnderAnObserver() {
        var partnership = partnership();
        var seat = seat(partnership, 1);
        var observer = newMembership(seat, organisation(), "Olu Observer");
        observer.put("role", "OBSERVER");
        observer.put("to", TODAY.plusDays(5).toString());
        created(As.admin(), "/memberships", observer);

        end(partnership, seat, TODAY.plusDays(4).toString())
                .then()
                .statusCode(409)
                .body("type", is("/problems/seat-held"));
        end(partnership, seat, TODAY.plusDays(5).toString()).then().statusCode(200);
    }

    @Test
    void aSeatDoesNotEndAfterItsPartnership() {
        var body = newPartnership();
        body.put("to", TODAY.plusDays(5).toString());
        var partnership = created(As.admin(), "/partnerships", body);
        var seat = seat(partnership, 1);

        end(partnership, seat, TODAY.plusDays(6).toString())
                .then()
                .statusCode(400)
                .body("errors.field", contains("on"));
        end(partnership, seat, TODAY.plusDays(4).toString()).then().statusCode(200);
    }

    @Test
    void whatBecomesOfASeatIsTold() {
        var partnership = partnership();
        var seat = seat(partnership, 1);
        change(partnership, seat, newSeat(2)).then().statusCode(200);
        As.admin()
                .header("If-Match", "\"1\"")
                .body(Map.of("on", TODAY.toString()))
                .post(API + path(partnership) + "/" + seat + "/end")
                .then()
                .statusCode(200);

        var told = Events.on("partners.v1").withKey(seat);
        assertThat(told.awaitOne("partners.seat.created.v1")
                        .json()
                        .path("partnershipId")
                        .asText())
                .isEqualTo(partnership.toString());
        assertThat(told.awaitOne("partners.seat.updated.v1").json().path("max").asInt())
                .isEqualTo(2);
        assertThat(told.awaitOne("partners.seat.ended.v1").json().path("to").asText())
                .isEqualTo(TODAY.toString());
        Events.on("partners.state.v1").withKey(seat).awaitLast("partners.seat.state.v1", state -> {
            assertThat(state.json().path("version").asInt()).isEqualTo(2);
            assertThat(state.json().path("to").asText()).isEqualTo(TODAY.toString());
        });
    }

    @Test
    void aSeatIsFoundOnlyInItsPartnership() {
        var seat = seat(partnership(), 1);

        As.nobody().get(API + path(partnership()) + "/" + seat).then().statusCode(404);
        As.nobody().get(API + path(UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void theDaysOfASeatStayWhenItIsEdited() {
        var partnership = partnership();
        var seat = seat(partnership, 1);
        var same = newSeat(2);
        same.put("from", START.toString());
        var moved = newSeat(2);
        moved.put("from", START.plusDays(1).toString());
        var shortened = newSeat(2);
        shortened.put("to", TODAY.toString());

        change(partnership, seat, moved)
                .then()
                .statusCode(400)
                .body("errors.field", contains("from"), "errors.code", contains("stays"));
        change(partnership, seat, shortened).then().statusCode(400).body("errors.field", contains("to"));
        change(partnership, seat, same).then().statusCode(200).body("max", is(2), "from", is(START.toString()));
    }

    @Test
    void aSeatCannotDemandMoreThanItHolds() {
        var body = newSeat(1);
        body.put("min", 2);

        As.admin()
                .body(body)
                .post(API + path(partnership()))
                .then()
                .statusCode(400)
                .body("errors.field", contains("max"));
    }

    @Test
    void whatIsWrongWithASeatIsNamedByItsMember() {
        var partnership = partnership();
        var wrong = newSeat(0);
        wrong.put("category", " ");
        var malformed = newSeat(1);
        malformed.put("votingRight", "SOMETIMES");

        As.admin()
                .body(wrong)
                .post(API + path(partnership))
                .then()
                .statusCode(400)
                .body("errors.field", contains("category", "max"), "errors.code", contains("required", "too-small"));
        As.admin()
                .body(malformed)
                .post(API + path(partnership))
                .then()
                .statusCode(400)
                .body("errors.field", contains("votingRight"));
    }

    @Test
    void aSeatTakesNoMemberThatItDoesNotHave() {
        var body = newSeat(1);
        body.put("terms", Map.of());

        As.admin()
                .body(body)
                .post(API + path(partnership()))
                .then()
                .statusCode(400)
                .body("errors.field", contains("terms"), "errors.code", contains("unexpected"));
    }

    private static String path(UUID partnershipId) {
        return "/partnerships/" + partnershipId + "/seats";
    }

    private static Response change(UUID partnershipId, UUID seatId, Map<String, Object> body) {
        return As.admin().header("If-Match", "\"0\"").body(body).put(API + path(partnershipId) + "/" + seatId);
    }

    private static Response end(UUID partnershipId, UUID seatId, String on) {
        return As.admin()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", on))
                .post(API + path(partnershipId) + "/" + seatId + "/end");
    }
}
