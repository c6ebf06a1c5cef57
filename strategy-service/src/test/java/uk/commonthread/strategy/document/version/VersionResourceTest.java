package uk.commonthread.strategy.document.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

@ServiceTest
class VersionResourceTest {
    private static final String VERSIONS = Given.API + "/strategies/{id}/versions";

    @Inject
    EntityManager em;

    @Test
    void aDraftIsFrozenAsTheNextVersion() {
        var way = Given.way();

        freeze(way)
                .statusCode(201)
                .header("Location", endsWith("/strategies/" + way.strategy() + "/versions/1"))
                .body("number", is(1), "title", is("Better together"), "publishedAt", nullValue())
                .body("frozenAt", notNullValue())
                .body("sections[0].sectionId", is(way.section().toString()))
                .body("sections[0].text.type", is("doc"))
                .body("sections[0].plainText", is("By 2029 nobody waits for a week."))
                .body("sections[0].priorities[0].statement", is("See people sooner"));
        freeze(way).statusCode(201).body("number", is(2));

        var event = Events.on("strategy.v1")
                .about("strategyId", way.strategy())
                .awaitCount(2)
                .getFirst();
        assertThat(event.type()).isEqualTo("strategy.version.frozen.v1");
        assertThat(event.payload()).doesNotContain("Better together");
    }

    @Test
    void aStrategyWithoutSectionsCannotBeFrozen() {
        var partnership = Given.partnership();

        partnership
                .lead()
                .post(VERSIONS, Given.strategy(partnership))
                .then()
                .statusCode(409)
                .body("type", is("/problems/nothing-to-freeze"));
    }

    @Test
    void aFreezeSentTwiceMakesOneVersion() {
        var way = Given.way();
        var key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            way.partnership()
                    .lead()
                    .header("Idempotency-Key", key)
                    .post(VERSIONS, way.strategy())
                    .then()
                    .statusCode(201)
                    .body("number", is(1));
        }
    }

    @Test
    void aReaderCanRecomputeTheHash() {
        var way = Given.way();
        Given.publish(way.partnership(), way.strategy(), Given.freeze(way.partnership(), way.strategy()));

        assertThatHashIsOfContent(way.strategy());
    }

    /** Today's release writes a member that this one has not. */
    @Test
    void aReaderCanRecomputeTheHashOfWhatWasFrozenBeforeAMemberWasAdded() {
        var way = Given.way();
        var today = way.partnership()
                .lead()
                .post(VERSIONS, way.strategy())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("content");
        var before = today.replace("\"format\":3,", "")
                .replaceFirst("\"partnershipIds\":\\[(\"[^\"]+\")]", "\"partnershipId\":$1")
                .replaceFirst("\"text\":\\{.*?}],\"type\":\"doc\"}", "\"text\":\"## In time\\\\nSoon.\"");
        assertThat(before).contains("\"text\":\"## In time\\nSoon.\"").doesNotContain("\"doc\"");
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("""
                        insert into strategy_version
                            (id, strategy_id, number, content, hash, trace, frozen_by, frozen_at, published_at)
                        select uuidv7(), strategy_id, 2, :content, encode(sha256(convert_to(:content, 'UTF8')), 'hex'), trace,
                               frozen_by, frozen_at, now()
                        from strategy_version where strategy_id = :strategy""")
                        .setParameter("content", before)
                        .setParameter("strategy", way.strategy())
                        .executeUpdate());

        assertThat(assertThatHashIsOfContent(way.strategy())).isEqualTo(before);
        As.nobody()
                .get(VERSIONS + "/latest", way.strategy())
                .then()
                .body("title", is("Better together"))
                .body("sections[0].text.content.type", is(List.of("heading", "paragraph")))
                .body("sections[0].plainText", is("In time\nSoon."));
    }

    /** As a browser would: {@code crypto.subtle.digest('SHA-256', new TextEncoder().encode(version.content))}. */
    private static String assertThatHashIsOfContent(UUID strategy) {
        var version = As.nobody()
                .get(VERSIONS + "/latest", strategy)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var content = version.getString("content");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(version.getString("hash"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return content;
    }

    @Test
    void aFrozenVersionStaysAsItWasWhileTheDraftGoesOn() {
        var way = Given.way();
        var frozen = freeze(way).extract().asString();

        way.partnership()
                .lead()
                .header("If-Match", "\"0\"")
                .body(Given.aSection("Something else"))
                .put(Given.API + "/strategies/{id}/sections/{section}", way.strategy(), way.section())
                .then()
                .statusCode(200);
        var change = new HashMap<>(Given.aPriority(way.partnership(), List.of(way.need()), List.of()));
        change.put("statement", "See people later");
        way.partnership()
                .lead()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(Given.API + "/priorities/{id}", way.priority())
                .then()
                .statusCode(200);

        assertThat(way.partnership().lead().get(VERSIONS + "/1", way.strategy()).asString())
                .isEqualTo(frozen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update strategy_version set content = '{}' where strategy_id = :id",
                "update strategy_version set hash = repeat('0', 64) where strategy_id = :id",
                "update strategy_version set number = 9 where strategy_id = :id",
                "update strategy_version set published_at = now(), content = '{}' where strategy_id = :id",
                "delete from strategy_version where strategy_id = :id"
            })
    void theDatabaseRefusesToChangeAFrozenVersion(String statement) {
        var way = Given.way();
        Given.freeze(way.partnership(), way.strategy());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> em.createNativeQuery(statement)
                                .setParameter("id", way.strategy())
                                .executeUpdate()))
                .hasStackTraceContaining("Version 1 of strategy " + way.strategy() + " is frozen");
    }

    @Test
    void aVersionIsPublishedOnceAndForAll() {
        var way = Given.way();
        Given.freeze(way.partnership(), way.strategy());
        As.nobody().get(VERSIONS + "/1", way.strategy()).then().statusCode(404);
        As.nobody().get(VERSIONS + "/latest", way.strategy()).then().statusCode(404);

        Given.publish(way.partnership(), way.strategy(), 1);

        As.nobody().get(VERSIONS + "/1", way.strategy()).then().statusCode(200).body("publishedAt", notNullValue());
        way.partnership()
                .lead()
                .post(VERSIONS + "/1/publish", way.strategy())
                .then()
                .statusCode(409)
                .body("type", is("/problems/version-already-published"));
        var event =
                Events.on("strategy.v1").about("strategyId", way.strategy()).awaitOne("strategy.version.published.v1");
        assertThat(event.json().get("sections").get(0).get("sectionId").asText())
                .isEqualTo(way.section().toString());
    }

    @Test
    void aLaterVersionIsTheLatestAndEarlierOnesStayWhereTheyWere() {
        var way = Given.way();
        for (int number = 1; number <= 3; number++) {
            Given.freeze(way.partnership(), way.strategy());
        }
        Given.publish(way.partnership(), way.strategy(), 1);
        Given.publish(way.partnership(), way.strategy(), 3);

        As.nobody().get(VERSIONS + "/latest", way.strategy()).then().body("number", is(3));
        As.nobody().get(VERSIONS + "/1", way.strategy()).then().statusCode(200);
        As.nobody().get(VERSIONS, way.strategy()).then().body("items.number", is(List.of(1, 3)));
        way.partnership().lead().get(VERSIONS, way.strategy()).then().body("items.number", is(List.of(1, 2, 3)));
        way.partnership()
                .lead()
                .post(VERSIONS + "/2/publish", way.strategy())
                .then()
                .statusCode(409)
                .body("type", is("/problems/later-version-published"));
    }

    @Test
    void versionsFrozenAtOnceHaveNumbersOfTheirOwn() throws Exception {
        var way = Given.way();
        Callable<Integer> freeze = () -> freeze(way).statusCode(201).extract().path("number");

        try (var leads = Executors.newVirtualThreadPerTaskExecutor()) {
            var numbers = leads.invokeAll(Collections.nCopies(8, freeze)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 8).boxed().toList());
        }
    }

    @Test
    void whatAPublishedVersionRestsOnIsPublic() {
        var way = Given.way();
        Given.publish(way.partnership(), way.strategy(), Given.freeze(way.partnership(), way.strategy()));

        As.nobody().get(Given.API + "/needs/{id}", way.need()).then().statusCode(200);
        As.nobody().get(Given.API + "/priorities/{id}", way.priority()).then().statusCode(200);
        As.nobody()
                .queryParam("partnershipId", way.partnership().id())
                .get(Given.API + "/priorities")
                .then()
                .body("items.id", is(List.of(way.priority().toString())));
    }

    private static ValidatableResponse freeze(Given.Way way) {
        return way.partnership().lead().post(VERSIONS, way.strategy()).then();
    }
}
