package uk.commonthread.engagement.analysis.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static uk.commonthread.engagement.Given.API;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ContributionResourceTest {
    private static final String PATH = API + "/contributions";

    @Inject
    Session session;

    @Test
    void anAnalystReadsWhatPeopleSaid() {
        var open = Given.open();
        Given.answered(open, 0, "More buses");
        Given.answered(open, 1, "A bench");

        open.partnership()
                .analyst()
                .queryParam("engagementId", open.id())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.text", contains("More buses", "A bench"))
                .body("items[0].questionText", is("What should change?"))
                .body("items[0].questionId", is(open.freeText().toString()))
                .body("items[0].codings", empty());
    }

    @Test
    void nobodyElseSeesAnything() {
        var open = Given.open();
        Given.answered(open, 0, "More buses");

        As.nobody().queryParam("engagementId", open.id()).get(PATH).then().statusCode(401);
        for (var other : List.of(open.partnership().lead(), Given.partnership().analyst(), As.stranger())) {
            other.queryParam("engagementId", open.id())
                    .get(PATH)
                    .then()
                    .statusCode(403)
                    .body(not(containsString("buses")));
        }
        As.system("partners.write")
                .queryParam("engagementId", open.id())
                .get(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void theEngagementMustBeSaid() {
        Given.partnership().analyst().get(PATH).then().statusCode(400);
    }

    @Test
    void anAnalystCodesAContribution() {
        var open = Given.open();
        Given.answered(open, 0, "More buses");
        Given.answered(open, 0, "A bench");
        var theme = Given.theme(open, "Buses");
        var contribution = Given.contributions(open).getFirst();

        open.partnership()
                .analyst()
                .body(Map.of("themeId", theme))
                .post(PATH + "/{id}/codings", contribution)
                .then()
                .statusCode(201)
                .body("state", is("ACCEPTED"), "themeTitle", is("Buses"), "by", is("Ana Analyst"));

        coded(open, true).body("items.text", contains("More buses"), "items[0].codings.themeTitle", contains("Buses"));
        coded(open, false).body("items.text", contains("A bench"));
    }

    @Test
    void onlyAnAnalystOfThePartnershipCodes() {
        var open = Given.open();
        Given.answered(open, 0, "More buses");
        var theme = Map.of("themeId", Given.theme(open, "Buses"));
        var contribution = Given.contributions(open).getFirst();

        As.nobody()
                .body(theme)
                .post(PATH + "/{id}/codings", contribution)
                .then()
                .statusCode(401);
        open.partnership()
                .lead()
                .body(theme)
                .post(PATH + "/{id}/codings", contribution)
                .then()
                .statusCode(403);
        Given.partnership()
                .analyst()
                .body(theme)
                .post(PATH + "/{id}/codings", contribution)
                .then()
                .statusCode(404);
        coded(open, true).body("items", empty());
    }

    @Test
    void aThemeOfAnotherEngagementDoesNotFit() {
        var open = Given.open();
        Given.answered(open, 0, "More buses");
        var elsewhere = Given.theme(Given.open(open.partnership()), "Elsewhere");

        open.partnership()
                .analyst()
                .body(Map.of("themeId", elsewhere))
                .post(PATH + "/{id}/codings", Given.contributions(open).getFirst())
                .then()
                .statusCode(400)
                .body("errors[0].field", is("themeId"));
    }

    @Test
    void anUnknownContributionIsNotFound() {
        var open = Given.open();
        var theme = Given.theme(open, "Buses");

        open.partnership()
                .analyst()
                .body(Map.of("themeId", theme))
                .post(PATH + "/{id}/codings", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void codingRejectingAndCodingAgainKeepsEveryStep() {
        var open = Given.open();
        Given.answered(open, 0, "More buses");
        var theme = Given.theme(open, "Buses");
        var contribution = Given.contributions(open).getFirst();
        var coding = Given.coded(open, contribution, theme);
        Given.coded(open, contribution, theme); // changes nothing

        reject(open, contribution, coding).statusCode(200).body("state", is("REJECTED"));
        reject(open, contribution, coding).statusCode(200); // changes nothing
        coded(open, true).body("items", empty());
        assertThat(Given.coded(open, contribution, theme)).isEqualTo(coding);

        assertThat(history(UUID.fromString(coding))).containsExactly("ACCEPTED", "REJECTED", "ACCEPTED");
    }

    @Test
    void onlyAnAnalystOfThePartnershipRejects() {
        var open = Given.open();
        Given.answered(open, 0, "More buses");
        var contribution = Given.contributions(open).getFirst();
        var coding = Given.coded(open, contribution, Given.theme(open, "Buses"));
        var path = PATH + "/{id}/codings/{codingId}/reject";

        As.nobody().post(path, contribution, coding).then().statusCode(401);
        open.partnership().lead().post(path, contribution, coding).then().statusCode(403);
        Given.partnership().analyst().post(path, contribution, coding).then().statusCode(404);
        reject(open, contribution, UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void eightAnalystsAtOnceMakeOneCoding() throws Exception {
        var open = Given.open();
        Given.answered(open, 0, "More buses");
        var theme = Given.theme(open, "Buses");
        var contribution = Given.contributions(open).getFirst();
        Callable<String> coding = () -> Given.coded(open, contribution, theme);

        try (var threads = Executors.newFixedThreadPool(8)) {
            var ids = threads.invokeAll(Collections.nCopies(8, coding)).stream()
                    .map(Future::resultNow)
                    .distinct()
                    .toList();
            assertThat(ids).hasSize(1);
            assertThat(history(UUID.fromString(ids.getFirst()))).containsExactly("ACCEPTED");
        }
    }

    private static ValidatableResponse coded(Given.Open open, boolean coded) {
        return open.partnership()
                .analyst()
                .queryParam("engagementId", open.id())
                .queryParam("coded", coded)
                .get(PATH)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse reject(Given.Open open, UUID contribution, String coding) {
        return open.partnership()
                .analyst()
                .post(PATH + "/{id}/codings/{codingId}/reject", contribution, coding)
                .then();
    }

    private List<String> history(UUID coding) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select state from coding_decision where coding_id = :id order by number", String.class)
                        .setParameter("id", coding)
                        .getResultList());
    }
}
