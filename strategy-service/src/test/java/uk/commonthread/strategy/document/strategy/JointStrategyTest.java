package uk.commonthread.strategy.document.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

/** A strategy of two partnerships, of which the first leads. */
@ServiceTest
class JointStrategyTest {
    private static final String STRATEGIES = Given.API + "/strategies";

    @Inject
    EntityManager em;

    private Given.Partnership first;
    private Given.Partnership second;
    private Given.Partnership third;
    private UUID strategy;

    @BeforeEach
    void twoWriteTogether() {
        first = Given.partnership();
        second = Given.partnership();
        third = Given.partnership();
        Given.tellOf(second.id(), third.id());
        strategy = UUID.fromString(first.lead()
                .body(of(first, second))
                .post(STRATEGIES)
                .then()
                .statusCode(201)
                .body("partnershipId", is(first.id().toString()), "partnershipIds", contains(ids(first, second)))
                .extract()
                .path("id"));
    }

    @Test
    void aPartnershipThatThereIsNotCannotBelongToIt() {
        var body = of(first);
        body.put("partnershipIds", List.of(first.id(), UUID.randomUUID()));

        first.lead()
                .body(body)
                .post(STRATEGIES)
                .then()
                .statusCode(400)
                .body("errors.field", contains("partnershipIds"), "errors.code", contains("unknown"));
        change(first, body).then().statusCode(400).body("errors.code", contains("unknown"));
    }

    private static Map<String, Object> of(Given.Partnership... partnerships) {
        var body = new HashMap<>(Given.aStrategy(partnerships[0], "Better together"));
        body.put(
                "partnershipIds",
                Arrays.stream(partnerships).map(Given.Partnership::id).toList());
        return body;
    }

    private static String[] ids(Given.Partnership... partnerships) {
        return Arrays.stream(partnerships)
                .map(partnership -> partnership.id().toString())
                .toArray(String[]::new);
    }

    private static UUID priorityOf(Given.Partnership partnership) {
        return Given.priority(partnership, Given.need(partnership));
    }

    @Test
    void someoneOfTheSecondMayWhatSomeoneOfTheFirstMay() {
        change(second, of(first, second)).then().statusCode(200);
        var ours = Given.section(first, strategy, "Access", priorityOf(first));
        var theirs = Given.section(second, strategy, "Getting there", priorityOf(second));

        var number = Given.freeze(second, strategy);
        Given.publish(second, strategy, number);

        As.nobody()
                .get(STRATEGIES + "/{id}/versions/{number}", strategy, number)
                .then()
                .statusCode(200)
                .body(
                        "sections.sectionId",
                        contains(ours.toString(), theirs.toString()),
                        "partnershipIds",
                        contains(ids(first, second)));
    }

    @Test
    void someoneOfAThirdMayNot() {
        third.lead().get(STRATEGIES + "/{id}", strategy).then().statusCode(404);
        change(third, of(first, second)).then().statusCode(404);
        third.lead().get(STRATEGIES + "/{id}/sections", strategy).then().statusCode(404);
        third.lead()
                .body(Given.aSection("Access"))
                .post(STRATEGIES + "/{id}/sections", strategy)
                .then()
                .statusCode(404);
        third.lead().post(STRATEGIES + "/{id}/versions", strategy).then().statusCode(404);
    }

    @Test
    void noPriorityOfAThirdIsTakenUp() {
        first.lead()
                .body(Given.aSection("Access", priorityOf(third)))
                .post(STRATEGIES + "/{id}/sections", strategy)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown"));
    }

    @Test
    void whosePriorityIsTakenUpIsNotLeftOut() {
        var section = Given.section(second, strategy, "Getting there", priorityOf(second));

        change(first, of(first)).then().statusCode(400).body("errors.code", contains("priority-taken-up"));
        first.lead()
                .header("If-Match", "\"0\"")
                .body(Given.aSection("Getting there"))
                .put(STRATEGIES + "/{id}/sections/{section}", strategy, section)
                .then()
                .statusCode(200);
        change(first, of(first)).then().statusCode(200);
    }

    @Test
    void aVersionThatWasFrozenWithOthersIsNotPublishedWithoutThem() {
        Given.section(second, strategy, "Getting there");
        var number = Given.freeze(first, strategy);
        change(first, of(first)).then().statusCode(200);

        first.lead()
                .post(STRATEGIES + "/{id}/versions/{number}/publish", strategy, number)
                .then()
                .statusCode(409)
                .body("code", is("partnerships-have-changed"));
        Given.publish(first, strategy, Given.freeze(first, strategy));
    }

    @Test
    void onlyTheFirstSaysWhoseItIs() {
        change(second, of(first, second, third)).then().statusCode(403);
        change(second, of(first)).then().statusCode(403);
        change(first, of(second, first)).then().statusCode(400).body("errors.code", contains("leads"));
        change(first, of(first, second, second)).then().statusCode(400).body("errors.code", contains("repeated"));
        change(first, of(first, third)).then().statusCode(200).body("partnershipIds", contains(ids(first, third)));

        second.lead().get(STRATEGIES + "/{id}", strategy).then().statusCode(404);
        third.lead().get(STRATEGIES + "/{id}", strategy).then().statusCode(200);
    }

    @Test
    void whatEveryoneCanReadStaysTheStrategyOfThese() {
        Given.section(first, strategy, "Access");
        Given.publish(first, strategy, Given.freeze(first, strategy));

        change(first, of(first, second, third))
                .then()
                .statusCode(400)
                .body("errors.field", contains("partnershipIds"), "errors.code", contains("already-public"));
        change(first, of(first, second)).then().statusCode(200);
    }

    @Test
    void itIsInTheListOfEachOfThem() {
        inList(first.lead(), first).body("items.id", contains(strategy.toString()));
        inList(second.lead(), second).body("items.id", contains(strategy.toString()));
        inList(As.nobody(), second).body("items", empty());

        Given.section(first, strategy, "Access");
        Given.publish(first, strategy, Given.freeze(first, strategy));

        inList(As.nobody(), first).body("items.id", contains(strategy.toString()));
        inList(As.nobody(), second).body("items.id", contains(strategy.toString()));
        inList(As.nobody(), third).body("items", empty());
    }

    private static ValidatableResponse inList(RequestSpecification who, Given.Partnership partnership) {
        return who.queryParam("partnershipId", partnership.id())
                .get(STRATEGIES)
                .then()
                .statusCode(200);
    }

    private Response change(Given.Partnership by, Map<String, Object> body) {
        return by.lead().header("If-Match", "\"0\"").body(body).put(STRATEGIES + "/{id}", strategy);
    }

    @Test
    void whoHearsOfAVersionHearsWhoseItIs() {
        Given.section(first, strategy, "Access");
        Given.publish(first, strategy, Given.freeze(first, strategy));

        var told = Events.on("strategy.v1").about("strategyId", strategy).awaitOne("strategy.version.published.v1");

        assertThat(told.json().get("partnershipIds"))
                .extracting(id -> id.asText())
                .containsExactly(ids(first, second));
    }

    @Test
    void aThemeOfTwoPartnershipsArrivesAtBoth() {
        var theme = UUID.randomUUID();
        var state = Given.themeState(theme, 1, UUID.randomUUID(), first.id(), "Buses", 42)
                .replace("\"partnershipIds\": [", "\"partnershipIds\": [\"" + second.id() + "\", ");
        Events.send("engagement.state.v1", theme, "engagement.theme.state.v1", "/engagement", state);

        Given.awaitTheme(first, theme);
        Given.awaitTheme(second, theme);
        themesOf(third).body("items.themeId", not(hasItem(theme.toString())));

        var later = Given.themeState(theme, 2, UUID.randomUUID(), first.id(), "Later buses", 42);
        Events.send("engagement.state.v1", theme, "engagement.theme.state.v1", "/engagement", later);

        await().untilAsserted(() -> themesOf(second).body("items", empty()));
        themesOf(first).body("items.title", contains("Later buses"));
    }

    private static ValidatableResponse themesOf(Given.Partnership partnership) {
        return partnership
                .lead()
                .queryParam("partnershipId", partnership.id())
                .get(Given.API + "/themes")
                .then()
                .statusCode(200);
    }

    /** The place is that of after the wait, not the one of when they began. */
    @Test
    void whoeverLosesTheDraftWhileTheyWaitForItWritesNothingIntoIt() {
        var writing = new AtomicReference<CompletableFuture<Integer>>();
        QuarkusTransaction.requiringNew().run(() -> {
            em.createNativeQuery("select id from strategy where id = :id for update")
                    .setParameter("id", strategy)
                    .getSingleResult();
            writing.set(CompletableFuture.supplyAsync(() -> second.lead()
                    .body(Given.aSection("Ours", priorityOf(second)))
                    .post(STRATEGIES + "/{id}/sections", strategy)
                    .statusCode()));
            await().pollInSameThread().until(() -> (boolean)
                    em.createNativeQuery("select exists (select 1 from pg_locks where not granted)", Boolean.class)
                            .getSingleResult());
            em.createNativeQuery("delete from strategy_partnership where strategy_id = :id and partnership_id = :gone")
                    .setParameter("id", strategy)
                    .setParameter("gone", second.id())
                    .executeUpdate();
        });
        assertThat(writing.get().join()).isEqualTo(404);
    }
}
