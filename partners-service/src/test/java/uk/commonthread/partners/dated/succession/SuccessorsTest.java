package uk.commonthread.partners.dated.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.newArea;
import static uk.commonthread.partners.Given.newPartnership;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.secretaryOf;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

/** What followed things that have ended, said when they end or later. */
@ServiceTest
class SuccessorsTest {
    private static final String SOURCE = "The North Yorkshire (Structural Changes) Order 2022";
    private static final String LAST = "2025-03-31";
    private static final String NEXT = "2025-04-01";

    enum Kind {
        ORGANISATION("organisations", "partners.organisation.succeeded.v1") {
            @Override
            UUID make() {
                return organisation();
            }

            @Override
            Response end(UUID id) {
                return As.admin()
                        .header("If-Match", "\"0\"")
                        .body(Map.of("on", LAST, "successorIds", List.of()))
                        .post(API + "/organisations/" + id + "/close");
            }
        },
        PARTNERSHIP("partnerships", "partners.partnership.succeeded.v1") {
            @Override
            UUID make() {
                return partnership();
            }
        },
        AREA("areas", "partners.area.succeeded.v1") {
            @Override
            UUID make() {
                return created(As.admin(), "/areas", newArea());
            }
        };

        private final String path;
        private final String told;

        Kind(String path, String told) {
            this.path = API + "/" + path;
            this.told = told;
        }

        abstract UUID make();

        Response end(UUID id) {
            return As.admin()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("on", LAST))
                    .post(path + "/" + id + "/end");
        }

        UUID ended() {
            var id = make();
            end(id).then().statusCode(200);
            return id;
        }

        Response succeed(RequestSpecification asks, UUID id, int version, UUID successor, String from) {
            return asks.header("If-Match", "\"" + version + "\"")
                    .body(Map.of("successorId", successor, "from", from, "source", " " + SOURCE))
                    .post(path + "/" + id + "/successors");
        }

        Response get(UUID id) {
            return As.nobody().get(path + "/" + id);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatFollowedCanBeSaidLongAfterTheEndAndIsShownOnBoth(Kind kind) {
        var ended = kind.ended();
        var next = kind.make();

        kind.succeed(As.admin(), ended, 1, next, NEXT)
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(2))
                .body("successors.id", contains(next.toString()));

        kind.get(ended)
                .then()
                .statusCode(200)
                .body("successors[0].id", is(next.toString()), "successors[0].from", is(NEXT))
                .body("successors[0].source", is(SOURCE), "predecessors", hasSize(0));
        kind.get(next)
                .then()
                .body("predecessors[0].id", is(ended.toString()), "predecessors[0].from", is(NEXT))
                .body("predecessors[0].source", is(SOURCE), "successors", hasSize(0));
        var told = Events.on("partners.v1")
                .withKey(ended)
                .awaitLast(
                        kind.told,
                        event -> assertThat(event.json().path("successorIds")).hasSize(1));
        assertThat(told).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void sayingItAgainCorrectsIt(Kind kind) {
        var ended = kind.ended();
        var next = kind.make();
        kind.succeed(As.admin(), ended, 1, next, NEXT).then().statusCode(200);

        kind.succeed(As.admin(), ended, 2, next, "2025-05-01")
                .then()
                .statusCode(200)
                .body("successors.from", contains("2025-05-01"));
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNoLastDayHasNothingAfterIt(Kind kind) {
        kind.succeed(As.admin(), kind.make(), 0, kind.make(), NEXT)
                .then()
                .statusCode(409)
                .body("type", is("/problems/not-ended"));
    }

    @ParameterizedTest
    @EnumSource
    void whatFollowedMustBeAnotherThatWasThere(Kind kind) {
        var ended = kind.ended();

        for (var successor : List.of(ended, kind.ended(), UUID.randomUUID())) {
            kind.succeed(As.admin(), ended, 1, successor, NEXT)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("successorId"));
        }
        kind.succeed(As.admin(), ended, 1, kind.make(), "2025-03-30")
                .then()
                .statusCode(400)
                .body("errors.field", contains("from"));
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoSayItAtOnceOneIsHeard(Kind kind) throws Exception {
        var ended = kind.ended();
        Callable<Integer> say =
                () -> kind.succeed(As.admin(), ended, 1, kind.make(), NEXT).statusCode();

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(callers.invokeAll(Collections.nCopies(4, say)).stream().map(Future::resultNow))
                    .containsOnlyOnce(200)
                    .containsOnly(200, 412);
        }
    }

    @Test
    void secretariesSayItOfOrganisationsAndAdministratorsOfTheOthers() {
        for (var kind : Kind.values()) {
            var expected = kind == Kind.ORGANISATION ? 200 : 403;
            kind.succeed(secretaryOf(partnership()).asks(), kind.ended(), 1, kind.make(), NEXT)
                    .then()
                    .statusCode(expected);
            kind.succeed(As.stranger(), kind.ended(), 1, kind.make(), NEXT)
                    .then()
                    .statusCode(403);
            kind.succeed(As.nobody(), kind.ended(), 1, kind.make(), NEXT).then().statusCode(401);
        }
    }

    @Test
    void aPartnershipThatHasEndedIsStillFoundByItsAddress() {
        var body = newPartnership();
        var id = created(As.admin(), "/partnerships", body);
        Kind.PARTNERSHIP.end(id).then().statusCode(200);

        var list = API + "/partnerships?slug=" + body.get("slug");
        As.nobody().get(list).then().body("items.id", contains(id.toString())).body("items[0].to", is(LAST));
        As.nobody().get(list + "&asOf=" + TODAY).then().body("items", hasSize(0));
        As.nobody().get(list + "&asOf=" + LAST).then().body("items", hasSize(1));
    }
}
