package uk.commonthread.partners;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.START;
import static uk.commonthread.partners.Given.appointed;
import static uk.commonthread.partners.Given.newMembership;
import static uk.commonthread.partners.Given.newOrganisation;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

/** Who may call what. What the calls do is told by the features' own tests. */
@ServiceTest
class EndpointsTest {
    private static final List<String> FUNCTIONS =
            List.of("SECRETARIAT", "ENGAGEMENT_LEAD", "ANALYST", "STRATEGY_LEAD", "MEMBER", "OBSERVER");
    private static final Map<String, Given.Person> elsewhere = new HashMap<>();
    private static final String ANY = UUID.randomUUID().toString();

    /** An endpoint that asks who is calling. {@code right} are functions that it takes anywhere at all. */
    record Guarded(
            String operationId,
            String method,
            String path,
            @Nullable Object body,
            List<String> right) {
        @Override
        public String toString() {
            return operationId;
        }

        Response call(RequestSpecification asks) {
            var request = method.equals("PUT") || path.matches(".*/(end|close|successors)")
                    ? asks.header("If-Match", "\"0\"")
                    : asks;
            return (body == null ? request : request.body(body)).request(method, API + path);
        }
    }

    static Stream<Guarded> guarded() {
        var secretaries = List.of("SECRETARIAT");
        var anybody = FUNCTIONS;
        var end = Map.of("on", START.toString());
        var partnership = with(
                "name",
                "P",
                "kind",
                "PROGRAMME",
                "regime",
                "NON_STATUTORY",
                "tier",
                "PLACE",
                "areaIds",
                List.of(),
                "from",
                START.toString());
        var area = with("name", "A", "vintage", "2023", "from", START.toString());
        var newArea = with(
                "scheme",
                "LOCAL",
                "code",
                ANY,
                "name",
                "A",
                "kind",
                "OTHER",
                "vintage",
                "2023",
                "from",
                START.toString());
        var holder =
                with("personName", "Ann", "onBehalfOfOrganisationId", ANY, "role", "MEMBER", "from", START.toString());
        var roles = List.of(Map.of("role", "OTHER", "primary", true, "from", START.toString()));
        var successor = Map.of("successorId", ANY, "from", START.toString(), "source", "An order");
        var id = UUID.fromString(ANY);
        return Stream.of(
                new Guarded("createOrganisation", "POST", "/organisations", newOrganisation(), secretaries),
                new Guarded(
                        "updateOrganisation",
                        "PUT",
                        "/organisations/" + ANY,
                        Map.of("name", "A", "roles", roles, "identifiers", List.of()),
                        secretaries),
                new Guarded(
                        "closeOrganisation",
                        "POST",
                        "/organisations/" + ANY + "/close",
                        Map.of("on", START.toString(), "successorIds", List.of()),
                        secretaries),
                new Guarded(
                        "nameOrganisationSuccessor",
                        "POST",
                        "/organisations/" + ANY + "/successors",
                        successor,
                        secretaries),
                new Guarded(
                        "namePartnershipSuccessor",
                        "POST",
                        "/partnerships/" + ANY + "/successors",
                        successor,
                        List.of()),
                new Guarded("nameAreaSuccessor", "POST", "/areas/" + ANY + "/successors", successor, List.of()),
                new Guarded("createPartnership", "POST", "/partnerships", newPartnership(), List.of()),
                new Guarded("updatePartnership", "PUT", "/partnerships/" + ANY, partnership, List.of()),
                new Guarded("endPartnership", "POST", "/partnerships/" + ANY + "/end", end, List.of()),
                new Guarded("createSeat", "POST", "/partnerships/" + ANY + "/seats", newSeat(1), List.of()),
                new Guarded("updateSeat", "PUT", "/partnerships/" + ANY + "/seats/" + ANY, newSeat(1), List.of()),
                new Guarded("endSeat", "POST", "/partnerships/" + ANY + "/seats/" + ANY + "/end", end, List.of()),
                new Guarded("createArea", "POST", "/areas", newArea, List.of()),
                new Guarded("updateArea", "PUT", "/areas/" + ANY, area, List.of()),
                new Guarded("endArea", "POST", "/areas/" + ANY + "/end", end, List.of()),
                new Guarded("createMembership", "POST", "/memberships", newMembership(id, id, "Ann"), secretaries),
                new Guarded("updateMembership", "PUT", "/memberships/" + ANY, holder, secretaries),
                new Guarded("endMembership", "POST", "/memberships/" + ANY + "/end", end, secretaries),
                new Guarded("listAppointments", "GET", "/appointments", null, secretaries),
                new Guarded("listMyAppointments", "GET", "/appointments/mine", null, anybody),
                new Guarded(
                        "createAppointment",
                        "POST",
                        "/appointments",
                        Given.appointment(somebody(), id, "MEMBER"),
                        List.of()),
                new Guarded("getAppointment", "GET", "/appointments/" + ANY, null, anybody),
                new Guarded(
                        "updateAppointment",
                        "PUT",
                        "/appointments/" + ANY,
                        Map.of("personName", "Ann", "from", START.toString()),
                        secretaries),
                new Guarded("endAppointment", "POST", "/appointments/" + ANY + "/end", end, anybody));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whoeverIsNotSignedInIsAskedTo(Guarded endpoint) {
        var me = UUID.randomUUID();
        for (var asks : List.of(
                As.nobody(),
                As.expired(me),
                As.forged(me),
                As.wrongAudience(me),
                As.wrongIssuer(me),
                As.bearer("forged"))) {
            endpoint.call(asks)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", is("/problems/unauthenticated"));
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whoeverHoldsNothingIsRefused(Guarded endpoint) {
        // Everybody may ask for their own appointments; those of others do not exist for them.
        var expected = switch (endpoint.operationId()) {
            case "listMyAppointments" -> 200;
            case "getAppointment", "endAppointment" -> 404;
            default -> 403;
        };
        endpoint.call(As.stranger()).then().statusCode(expected);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void theRightFunctionElsewhereIsEnoughOnlyWhereThePlaceDoesNotMatter(Guarded endpoint) {
        elsewhere().forEach((function, person) -> {
            var status = endpoint.call(person.asks()).statusCode();
            if (endpoint.right().contains(function)) {
                assertThat(status).as(function).isIn(200, 201, 400, 404);
            } else {
                assertThat(status).as(function).isEqualTo(403);
            }
        });
    }

    /** Somebody with each function in a partnership that is not the one concerned. */
    private static synchronized Map<String, Given.Person> elsewhere() {
        if (elsewhere.isEmpty()) {
            var partnership = partnership();
            FUNCTIONS.forEach(function -> elsewhere.put(function, appointed(function, partnership)));
        }
        return elsewhere;
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void administratorsAreNeverRefused(Guarded endpoint) {
        assertThat(endpoint.call(As.admin()).statusCode()).isNotIn(401, 403);
    }

    @Test
    void aSystemMayRegisterOrganisationsAndNothingElse() {
        var system = "partners.write";

        assertThat(guarded().filter(endpoint -> endpoint.call(As.system(system)).statusCode() != 403))
                .extracting(Guarded::operationId)
                .containsExactlyInAnyOrder(
                        "createOrganisation",
                        "updateOrganisation",
                        "closeOrganisation",
                        "nameOrganisationSuccessor",
                        "listMyAppointments",
                        "getAppointment",
                        "endAppointment");
        assertThat(guarded().filter(endpoint -> endpoint.call(As.system()).statusCode() != 403))
                .extracting(Guarded::operationId)
                .containsExactlyInAnyOrder("listMyAppointments", "getAppointment", "endAppointment");
    }

    @Test
    void theSecretariatOfAPartnershipRunsItAndNoOther() {
        var mine = partnership();
        var another = partnership();
        var secretary = secretaryOf(mine);

        secretary
                .asks()
                .body(newSeat(1))
                .post(API + "/partnerships/" + mine + "/seats")
                .then()
                .statusCode(201);
        secretary
                .asks()
                .body(newSeat(1))
                .post(API + "/partnerships/" + another + "/seats")
                .then()
                .statusCode(403);
        secretary
                .asks()
                .body(newMembership(seat(another, 1), organisation(), "Ann Other"))
                .post(API + "/memberships")
                .then()
                .statusCode(403);
        secretary
                .asks()
                .body(Given.appointment(somebody(), another, "ANALYST"))
                .post(API + "/appointments")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void everybodyReadsTheRegister() {
        var partnership = partnership();
        var paths = List.of(
                "/organisations",
                "/organisations/" + organisation(),
                "/partnership-kinds",
                "/partnerships",
                "/partnerships/" + partnership,
                "/partnerships/" + partnership + "/seats",
                "/partnerships/" + partnership + "/seats/" + seat(partnership, 1),
                "/areas",
                "/memberships");

        paths.forEach(path -> given().get(API + path).then().statusCode(200));
    }

    @Test
    void noEndpointIsForgottenHere() throws IOException {
        var contract = Files.readString(Path.of("contract", "openapi.yaml"));
        var guardedInContract = new ArrayList<String>();
        for (var operation : contract.split("(?m)^    (get|put|post|delete|patch):$")) {
            var id = Pattern.compile("operationId: (\\w+)").matcher(operation);
            if (id.find() && operation.contains("- bearer: []")) {
                guardedInContract.add(id.group(1));
            }
        }

        assertThat(guarded().map(Guarded::operationId)).containsExactlyInAnyOrderElementsOf(guardedInContract);
    }
}
