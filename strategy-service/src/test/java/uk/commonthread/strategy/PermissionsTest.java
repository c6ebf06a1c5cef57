package uk.commonthread.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

/** For whom a draft is there. Who may call which endpoint, {@link EndpointsTest} tells. */
@ServiceTest
class PermissionsTest {
    private static Given.Way draft;
    private static Given.Partnership elsewhere;

    @BeforeEach
    void aDraftWithAFrozenVersion() {
        if (draft == null) {
            draft = Given.way();
            Given.freeze(draft.partnership(), draft.strategy());
            elsewhere = Given.partnership();
        }
    }

    static Stream<String> whatIsNotThereForOthers() {
        return Stream.of(
                "/needs/{need}",
                "/priorities/{priority}",
                "/strategies/{strategy}",
                "/strategies/{strategy}/versions",
                "/strategies/{strategy}/versions/1",
                "/strategies/{strategy}/versions/latest",
                "/threads/need:{need}",
                "/threads/priority:{priority}",
                "/threads/section:{section}",
                "/threads/strategy:{strategy}");
    }

    @ParameterizedTest
    @MethodSource("whatIsNotThereForOthers")
    void aDraftIsNotThereForThePublic(String path) {
        refused(As.nobody(), path, 404);
    }

    @ParameterizedTest
    @MethodSource("whatIsNotThereForOthers")
    void aDraftIsNotThereForALeadOfAnotherPartnership(String path) {
        refused(elsewhere.lead(), path, 404);
    }

    @Test
    void aListOfOnePartnershipsThemesIsForItsLeads() {
        refused(elsewhere.lead(), "/themes?partnershipId={partnership}", 403);
    }

    @Test
    void listsLeaveOutWhatIsNotPublic() {
        for (var list : List.of("/needs", "/priorities", "/strategies")) {
            for (RequestSpecification reader : List.of(As.nobody(), elsewhere.lead(), As.stranger())) {
                reader.queryParam("partnershipId", draft.partnership().id())
                        .get(Given.API + list)
                        .then()
                        .statusCode(200)
                        .body("items.size()", is(0));
            }
            draft.partnership()
                    .lead()
                    .queryParam("partnershipId", draft.partnership().id())
                    .get(Given.API + list)
                    .then()
                    .body("items.size()", is(1));
        }
    }

    @Test
    void aKeyGivesTheFirstAnswerNoLongerThanTheAppointmentLasts() {
        var way = Given.way();
        var id = UUID.randomUUID();
        var lead = UUID.randomUUID();
        Given.appoint(id, 1, lead, way.partnership().id(), "STRATEGY_LEAD", null);
        // Still a lead somewhere, so only the service can tell that it is no longer here.
        Given.appoint(UUID.randomUUID(), 1, lead, elsewhere.id(), "STRATEGY_LEAD", null);
        var mine = Given.API + "/themes?partnershipId=" + way.partnership().id();
        await().untilAsserted(
                        () -> As.person(lead, "Lee Leaver").get(mine).then().statusCode(200));
        var creates = Map.of(
                "/needs",
                Given.aNeed(way.partnership(), List.of()),
                "/priorities",
                aPriority(way),
                "/strategies",
                Given.aStrategy(way.partnership(), "Mine"),
                "/strategies/" + way.strategy() + "/sections",
                Given.aSection("Mine"),
                "/strategies/" + way.strategy() + "/versions",
                Map.<String, Object>of());
        var key = UUID.randomUUID();
        creates.forEach((path, body) -> create(lead, key, path, body).then().statusCode(201));
        creates.forEach((path, body) -> create(lead, key, path, body).then().statusCode(201));

        Given.appoint(id, 2, lead, way.partnership().id(), "STRATEGY_LEAD", "2026-01-02");
        await().untilAsserted(
                        () -> As.person(lead, "Lee Leaver").get(mine).then().statusCode(403));

        // The draft itself is not even there for them any more.
        assertThat(creates.entrySet())
                .allSatisfy(entry -> assertThat(create(lead, key, entry.getKey(), entry.getValue())
                                .statusCode())
                        .isEqualTo(entry.getKey().startsWith("/strategies/") ? 404 : 403));
    }

    private static Response create(UUID lead, UUID key, String path, Map<String, Object> body) {
        return with(body, As.person(lead, "Lee Leaver").header("Idempotency-Key", key))
                .post(Given.API + path);
    }

    /** What takes no body is sent none, else that would be what it is refused for. */
    private static RequestSpecification with(Map<String, Object> body, RequestSpecification request) {
        return body.isEmpty() ? request : request.body(body);
    }

    @Test
    void aPlatformAdminMayEverywhere() {
        As.admin().get(Given.API + "/strategies/{id}", draft.strategy()).then().statusCode(200);
        As.admin()
                .body(Given.aNeed(new Given.Partnership(UUID.randomUUID(), UUID.randomUUID()), List.of()))
                .post(Given.API + "/needs")
                .then()
                .statusCode(201);
    }

    private static void refused(RequestSpecification caller, String path, int status) {
        caller.get(Given.API
                        + path.replace("{partnership}", draft.partnership().id().toString())
                                .replace("{need}", draft.need().toString())
                                .replace("{priority}", draft.priority().toString())
                                .replace("{strategy}", draft.strategy().toString())
                                .replace("{section}", draft.section().toString()))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("requestId", notNullValue());
    }

    private static Map<String, Object> aPriority(Given.Way way) {
        return Given.aPriority(way.partnership(), List.of(way.need()), List.of());
    }
}
