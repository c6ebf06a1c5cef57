package uk.commonthread.partners.dated.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.START;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.newMembership;
import static uk.commonthread.partners.Given.newOrganisation;
import static uk.commonthread.partners.Given.newPerson;
import static uk.commonthread.partners.Given.newSeat;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.with;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.ServiceTest;

/** Records that show more than their own version counts, to readers who hold them already and ask whether they changed. */
@ServiceTest
class HeldRecordsTest {
    private static final List<Supplier<RequestSpecification>> READERS = List.of(As::nobody, As::admin);

    private UUID organisation;
    private String seat;
    private String membership;
    private String closed;

    @BeforeEach
    void recordsThatNameAnOrganisation() {
        organisation = created(As.admin(), "/organisations", newOrganisation());
        var seats = "/partnerships/" + partnership() + "/seats";
        var nominated = newSeat(9);
        nominated.put("nominatingOrganisationId", organisation);
        var seatId = created(As.admin(), seats, nominated);
        seat = API + seats + "/" + seatId;
        membership = API + "/memberships/"
                + created(As.admin(), "/memberships", newMembership(seatId, organisation, "Ann Other"));
        var before = created(As.admin(), "/organisations", newOrganisation());
        closed = API + "/organisations/" + before;
        As.admin()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", START.plusYears(9).toString(), "successorIds", List.of(organisation)))
                .post(closed + "/close")
                .then()
                .statusCode(200);
    }

    @Test
    void whoHoldsAnOldNameOfAnotherThingGetsTheNewOne() {
        for (var reader : READERS) {
            var name = "Renamed " + UUID.randomUUID();
            var addresses = List.of(seat, membership, closed);
            var held = addresses.stream().map(address -> tag(reader, address)).toList();
            for (int i = 0; i < held.size(); i++) {
                again(reader, addresses.get(i), held.get(i)).statusCode(304);
            }

            rename(name);

            for (int i = 0; i < held.size(); i++) {
                again(reader, addresses.get(i), held.get(i)).statusCode(200).body(containsString(name));
            }
        }
    }

    @Test
    void whoHoldsASeatHearsThatSomebodyElseSitsOnIt() {
        for (var reader : READERS) {
            var held = tag(reader, seat);
            As.admin()
                    .header("If-Match", tag(As::admin, membership))
                    .body(Map.of("on", START.plusYears(1).toString()))
                    .post(membership + "/end")
                    .then()
                    .statusCode(200);
            again(reader, seat, held).statusCode(200).body("held", is(0));

            membership = API + "/memberships/"
                    + created(
                            As.admin(),
                            "/memberships",
                            newMembership(
                                    UUID.fromString(seat.replaceFirst(".*/", "")),
                                    organisation,
                                    "Sam " + UUID.randomUUID()));
        }
    }

    @Test
    void whoHoldsWhatFollowedHearsWhatItFollowed() {
        for (var reader : READERS) {
            var successor = created(As.admin(), "/organisations", newOrganisation());
            var address = API + "/organisations/" + successor;
            var held = tag(reader, address);
            As.admin()
                    .header("If-Match", tag(As::admin, closed))
                    .body(Map.of(
                            "successorId", successor, "from", START.plusYears(9).toString(), "source", "An order"))
                    .post(closed + "/successors")
                    .then()
                    .statusCode(200);

            again(reader, address, held).statusCode(200).body("predecessors[0].source", is("An order"));
        }
    }

    @Test
    void anEditFromBeforeTheOtherWasRenamedIsMadeAllTheSame() {
        var held = tag(As::admin, membership);
        rename("Renamed " + UUID.randomUUID());
        assertThat(tag(As::admin, membership)).isNotEqualTo(held);

        As.admin()
                .header("If-Match", held)
                .body(with(
                        "seatId",
                        seat.substring(seat.lastIndexOf('/') + 1),
                        "person",
                        newPerson("Ann Another"),
                        "onBehalfOfOrganisationId",
                        organisation,
                        "role",
                        "MEMBER",
                        "from",
                        START.toString()))
                .put(membership)
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(1));
    }

    private void rename(String name) {
        As.admin()
                .header("If-Match", tag(As::admin, API + "/organisations/" + organisation))
                .body(with(
                        "name",
                        name,
                        "roles",
                        List.of(Map.of("role", "OTHER", "primary", true, "from", START.toString())),
                        "identifiers",
                        List.of()))
                .put(API + "/organisations/" + organisation)
                .then()
                .statusCode(200);
    }

    private static String tag(Supplier<RequestSpecification> reader, String address) {
        return reader.get().get(address).then().statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse again(Supplier<RequestSpecification> reader, String address, String held) {
        return reader.get().header("If-None-Match", held).get(address).then();
    }
}
