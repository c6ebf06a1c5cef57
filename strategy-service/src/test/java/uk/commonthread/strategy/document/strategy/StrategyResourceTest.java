package uk.commonthread.strategy.document.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

@ServiceTest
class StrategyResourceTest {
    private static final String STRATEGIES = Given.API + "/strategies";

    @Test
    void aStrategyIsStartedAndChangedByOneWhoReadIt() {
        var partnership = Given.partnership();
        var id = Given.strategy(partnership);
        var change = Given.aStrategy(partnership, "Better together, 2026 to 2029");

        partnership.lead().get(STRATEGIES + "/{id}", id).then().statusCode(200).body("latestVersion", nullValue());
        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(STRATEGIES + "/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(1))
                .body("title", is("Better together, 2026 to 2029"));
        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(STRATEGIES + "/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        var partnership = Given.partnership();
        var body = Given.aStrategy(partnership, "Back to front");
        body.put("periodTo", "2020-01-01");

        partnership.lead().body(body).post(STRATEGIES).then().statusCode(400).body("errors[0].field", is("periodTo"));
    }

    @Test
    void sectionsKeepTheirOrder() {
        var way = Given.way();
        var second = Given.section(way.partnership(), way.strategy(), "Prevention");

        way.partnership()
                .lead()
                .header("If-Match", "\"0\"")
                .body(Given.aSection("Access for all", way.priority()))
                .put(STRATEGIES + "/{id}/sections/{section}", way.strategy(), way.section())
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(1));

        way.partnership()
                .lead()
                .get(STRATEGIES + "/{id}/sections", way.strategy())
                .then()
                .statusCode(200)
                .body("items.id", is(List.of(way.section().toString(), second.toString())))
                .body("items.title", is(List.of("Access for all", "Prevention")))
                .body("items[0].priorityIds", is(List.of(way.priority().toString())));
    }

    @Test
    void anEditOfAStaleSectionIsRefused() {
        var way = Given.way();
        var address = STRATEGIES + "/" + way.strategy() + "/sections/" + way.section();

        way.partnership()
                .lead()
                .body(Given.aSection("Access"))
                .put(address)
                .then()
                .statusCode(428);
        way.partnership()
                .lead()
                .header("If-Match", "\"7\"")
                .body(Given.aSection("Access"))
                .put(address)
                .then()
                .statusCode(412);
    }

    @Test
    void aSectionTakesUpItsOwnPartnershipsPriorities() {
        var ours = Given.partnership();
        var theirs = Given.partnership();
        var priority = Given.priority(theirs, Given.need(theirs));

        ours.lead()
                .body(Given.aSection("Access", priority))
                .post(STRATEGIES + "/{id}/sections", Given.strategy(ours))
                .then()
                .statusCode(400)
                .body("errors[0].field", is("priorityIds[0]"));
    }

    @Test
    void aSectionCitesWhatItTakesUp() {
        var way = Given.way();
        var address = STRATEGIES + "/" + way.strategy() + "/sections";

        var body = new HashMap<>(Given.aSection("Access", way.priority()));
        body.put("text", citing("priority", way.priority()));
        way.partnership()
                .lead()
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .body("text.content[0].content[0].attrs.id", is(way.priority().toString()));

        body.put("priorityIds", List.of());
        way.partnership()
                .lead()
                .body(body)
                .post(address)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("text.content[0].content[0].attrs.id"))
                .body("errors[0].code", is("not-taken-up"));
        body.put("text", citing("theme", way.theme()));
        way.partnership()
                .lead()
                .body(body)
                .post(address)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("text.content[0].content[0].attrs.kind"));
    }

    private static Map<String, Object> citing(String kind, UUID id) {
        var citation = Map.of("type", "citation", "attrs", Map.of("kind", kind, "id", id));
        return Map.of("type", "doc", "content", List.of(Map.of("type", "paragraph", "content", List.of(citation))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                text                                            | "## Heading"
                text                                            | null
                text                                            | {"type": "doc", "content": [{"type": "paragraph"}]}
                text.content[0].type                            | {"type": "doc", "content": [{"type": "iframe"}]}
                text.content[0].content[0].marks[0].attrs.href  | {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "x", "marks": [{"type": "link", "attrs": {"href": "javascript:alert(1)"}}]}]}]}
                """)
    void aSectionsTextFitsTheSchemaOfRichText(String field, String text) {
        var partnership = Given.partnership();

        partnership
                .lead()
                .body("{\"title\": \"Access\", \"priorityIds\": [], \"text\": " + text + "}")
                .post(STRATEGIES + "/{id}/sections", Given.strategy(partnership))
                .then()
                .statusCode(400)
                .body("errors[0].field", is(field));
    }

    @Test
    void aSectionIsFoundInItsOwnStrategyOnly() {
        var way = Given.way();
        var other = Given.strategy(way.partnership());

        way.partnership()
                .lead()
                .header("If-Match", "\"0\"")
                .body(Given.aSection("Access"))
                .put(STRATEGIES + "/{id}/sections/{section}", other, way.section())
                .then()
                .statusCode(404);
    }

    @Test
    void whatThePublicReadsStaysWhileTheDraftGoesOn() {
        var way = Given.way();
        Given.publish(way.partnership(), way.strategy(), Given.freeze(way.partnership(), way.strategy()));
        var change = Given.aStrategy(way.partnership(), "A title for later");
        int version = way.partnership()
                .lead()
                .get(STRATEGIES + "/{id}", way.strategy())
                .path("version");
        way.partnership()
                .lead()
                .header("If-Match", "\"" + version + "\"")
                .body(change)
                .put(STRATEGIES + "/{id}", way.strategy())
                .then()
                .statusCode(200);

        As.nobody()
                .get(STRATEGIES + "/{id}", way.strategy())
                .then()
                .statusCode(200)
                .body("title", is("Better together"), "latestVersion", is(1));
        As.nobody()
                .queryParam("partnershipId", way.partnership().id())
                .get(STRATEGIES)
                .then()
                .body("items.title", is(List.of("Better together")));
    }

    @Test
    void aListBeginsWithTheNewestWhereItIsAskedTo() {
        var partnership = Given.partnership();
        var ids = List.of(Given.strategy(partnership), Given.strategy(partnership), Given.strategy(partnership));
        var newest = STRATEGIES + "?order=NEWEST&limit=2&partnershipId=" + partnership.id();

        var first = partnership
                .lead()
                .get(newest)
                .then()
                .statusCode(200)
                .body("items.id", is(List.of(ids.get(2).toString(), ids.get(1).toString())))
                .extract();
        partnership
                .lead()
                .get(newest + "&after=" + first.<String>path("next"))
                .then()
                .body("items.id", is(List.of(ids.get(0).toString())), "next", nullValue());
    }

    @Test
    void askedForWhatIsPublishedItsLeadsReadWhatEveryoneReads() {
        var way = Given.way();
        Given.publish(way.partnership(), way.strategy(), Given.freeze(way.partnership(), way.strategy()));
        Given.strategy(way.partnership());
        var published = STRATEGIES + "?published=true&partnershipId="
                + way.partnership().id();

        assertThat(way.partnership().lead().get(published).asString())
                .isEqualTo(As.nobody().get(published).asString())
                .contains(way.strategy().toString());
    }

    @Test
    void aStrategyCarriesItsPartnershipsName() {
        var partnership = Given.partnership();
        var id = Given.strategy(partnership);

        Events.send("partners.state.v1", partnership.id(), "partners.partnership.state.v1", "/partners", """
                {"id": "%s", "version": 1, "slug": "test", "name": "Test Partnership",
                 "kind": "INTEGRATED_CARE_PARTNERSHIP", "from": "2022-07-01", "to": null, "successorIds": []}""".formatted(
                        partnership.id()));

        await().untilAsserted(() -> {
            Map<String, Object> strategy =
                    partnership.lead().get(STRATEGIES + "/{id}", id).path("$");
            assertThat(strategy).containsEntry("partnershipName", "Test Partnership");
        });
    }

    @Test
    void anUnknownStrategyIsNotFound() {
        As.nobody().get(STRATEGIES + "/{id}", UUID.randomUUID()).then().statusCode(404);
    }
}
