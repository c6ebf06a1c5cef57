package uk.commonthread.partners.governance.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.START;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.newMembership;
import static uk.commonthread.partners.Given.newPerson;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.seat;
import static uk.commonthread.partners.Given.secretaryOf;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class MembershipResourceTest {
    private static final String PATH = API + "/memberships";

    @Test
    void aSecretaryGivesAnOrganisationASeat() {
        var partnership = partnership();
        var organisation = organisation();

        var id = created(
                secretaryOf(partnership).asks(),
                "/memberships",
                newMembership(seat(partnership, 1), organisation, "  Ann   Other "));

        for (var filter : List.of("partnershipId=" + partnership, "organisationId=" + organisation)) {
            As.admin()
                    .get(PATH + "?" + filter)
                    .then()
                    .body("items.id", contains(id.toString()))
                    .body("items[0].personName", is("Ann Other"), "items[0].seatCategory", is("Voluntary sector"))
                    .body("items[0].organisationName", is("Blackpool Advice Link"));
        }
        var told = Events.on("partners.v1").withKey(id).awaitOne("partners.membership.created.v1");
        assertThat(told.json().path("organisationId").asText()).isEqualTo(organisation.toString());
        assertThat(told.payload()).doesNotContain("Ann");
        Events.on("partners.state.v1").withKey(id).awaitLast("partners.membership.state.v1", state -> {
            assertThat(state.json().path("partnershipId").asText()).isEqualTo(partnership.toString());
            assertThat(state.payload()).doesNotContain("Ann");
        });
    }

    @Test
    void aMembershipThatEndsInTheFutureIsCurrentToday() {
        var id = hold(seat(partnership(), 1));

        end(id, 0, TODAY.plusDays(30).toString()).then().statusCode(200);

        As.nobody()
                .get(PATH + "?organisationId=" + organisationOf(id))
                .then()
                .body("items.id", contains(id.toString()))
                .body("items[0].to", is(TODAY.plusDays(30).toString()));
        Events.on("partners.v1").withKey(id).awaitOne("partners.membership.ended.v1");
    }

    @Test
    void aMembershipThatHasEndedIsKept() {
        var id = hold(seat(partnership(), 1));
        end(id, 0, "2024-03-31").then().statusCode(200);
        var list = PATH + "?organisationId=" + organisationOf(id);

        As.nobody().get(list).then().body("items", hasSize(0));
        As.nobody().get(list + "&asOf=2024-03-31").then().body("items.id", contains(id.toString()));
        As.nobody().get(list + "&asOf=2024-04-01").then().body("items", hasSize(0));
        As.nobody().get(PATH + "/" + id).then().statusCode(200).body("to", is("2024-03-31"));
        end(id, 1, TODAY.toString()).then().statusCode(409).body("type", is("/problems/already-ended"));
        change(id, 1, newHolder(id, "Changed")).then().statusCode(409).body("type", is("/problems/already-ended"));
        As.admin().delete(PATH + "/" + id).then().statusCode(405);
    }

    @Test
    void aFullSeatTakesNobodyElse() {
        var seat = seat(partnership(), 1);
        hold(seat);

        As.admin()
                .body(newMembership(seat, organisation(), "Bo Other"))
                .post(PATH)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("/problems/seat-full"), "detail", containsString("1 place,"));
    }

    @Test
    void aFullSeatStillTakesObservers() {
        var seat = seat(partnership(), 1);
        hold(seat);
        var observer = newMembership(seat, organisation(), "Olu Observer");
        observer.put("role", "OBSERVER");

        As.admin().body(observer).post(PATH).then().statusCode(201);
    }

    @Test
    void aSeatIsFreeAgainTheDayAfter() {
        var seat = seat(partnership(), 1);
        end(hold(seat), 0, "2026-03-31");
        var next = newMembership(seat, organisation(), "Bo Other");

        next.put("from", "2026-03-31");
        As.admin().body(next).post(PATH).then().statusCode(409);
        next.put("from", "2026-04-01");
        As.admin().body(next).post(PATH).then().statusCode(201);
    }

    @Test
    void anEndMovesOnlyAsFarAsWhoFollows() {
        var seat = seat(partnership(), 1);
        var first = hold(seat);
        end(first, 0, TODAY.plusDays(5).toString()).then().statusCode(200);
        var next = newMembership(seat, organisation(), "Bo Other");
        next.put("from", TODAY.plusDays(6).toString());
        created(As.admin(), "/memberships", next);

        end(first, 1, TODAY.plusDays(6).toString()).then().statusCode(409).body("type", is("/problems/seat-full"));
        end(first, 1, TODAY.plusDays(4).toString()).then().statusCode(200);
    }

    @Test
    void nobodyHoldsOneSeatTwiceAtOnceForOneOrganisation() {
        var seat = seat(partnership(), 5);
        var organisation = organisation();
        var held = newMembership(seat, organisation, "Ann Other");
        held.remove("person");
        held.put("personId", created(As.admin(), "/people", newPerson("Ann Other")));
        var first = created(As.admin(), "/memberships", held);

        As.admin()
                .body(held)
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", is("/problems/membership-overlaps"), "detail", containsString(first.toString()));
    }

    @Test
    void ofManyWhoWantTheLastPlaceAtOnceOneGetsIt() throws Exception {
        var seat = seat(partnership(), 1);
        var organisation = organisation();
        var wanting = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> As.admin()
                        .body(newMembership(seat, organisation, "Candidate " + i))
                        .post(PATH)
                        .statusCode())
                .toList();

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(callers.invokeAll(wanting).stream().map(Future::resultNow))
                    .containsOnlyOnce(201)
                    .containsOnly(201, 409);
        }
    }

    @Test
    void theSameKeyGivesOneSeatOnce() {
        var body = newMembership(seat(partnership(), 5), organisation(), "Ann Other");
        var key = UUID.randomUUID().toString();

        var first = As.admin()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201);
        As.admin()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("id", is(first.extract().<String>path("id")));
    }

    @Test
    void aMembershipLiesWithinItsSeatsDays() {
        var body = newMembership(seat(partnership(), 1), organisation(), "Ann Other");
        body.put("from", START.minusDays(1).toString());

        As.admin().body(body).post(PATH).then().statusCode(400).body("errors.field", contains("from"));
    }

    @Test
    void nobodySitsForAnOrganisationThatHasClosed() {
        var closed = organisation();
        As.admin()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", START.minusDays(1).toString(), "successorIds", List.of()))
                .post(API + "/organisations/" + closed + "/close")
                .then()
                .statusCode(200);

        As.admin()
                .body(newMembership(seat(partnership(), 1), closed, "Ann Other"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", contains("onBehalfOfOrganisationId"));
    }

    @Test
    void anEditIsToldAndNeedsTheVersionThatWasRead() {
        var id = hold(seat(partnership(), 1));

        change(id, 0, newHolder(id, "Ann Changed")).then().statusCode(200).body("personName", is("Ann Changed"));
        change(id, 0, newHolder(id, "Ann Again")).then().statusCode(412);
        As.admin().body(newHolder(id, "Ann Again")).put(PATH + "/" + id).then().statusCode(428);
        Events.on("partners.v1").withKey(id).awaitOne("partners.membership.updated.v1");
    }

    @Test
    void theSecretariatOfAnotherPartnershipCannotTouchIt() {
        var id = hold(seat(partnership(), 1));

        secretaryOf(partnership())
                .asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", TODAY.toString()))
                .post(PATH + "/" + id + "/end")
                .then()
                .statusCode(403);
    }

    private static UUID hold(UUID seat) {
        return created(As.admin(), "/memberships", newMembership(seat, organisation(), "Ann Other"));
    }

    private static String organisationOf(UUID membershipId) {
        return As.nobody()
                .get(PATH + "/" + membershipId)
                .then()
                .statusCode(200)
                .extract()
                .path("onBehalfOfOrganisationId");
    }

    private static Map<String, Object> newHolder(UUID membershipId, String name) {
        String seat = As.nobody().get(PATH + "/" + membershipId).path("seatId");
        return newMembership(UUID.fromString(seat), organisation(), name);
    }

    private static Response change(UUID id, int version, Map<String, Object> body) {
        return As.admin().header("If-Match", "\"" + version + "\"").body(body).put(PATH + "/" + id);
    }

    private static Response end(UUID id, int version, String on) {
        return As.admin()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("on", on))
                .post(PATH + "/" + id + "/end");
    }
}
