package uk.commonthread.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ReceivedEvent;
import uk.commonthread.kit.testing.ServiceTest;

/** What is written and not yet published is seen by those who write it, and by nobody else: nowhere, in no way. */
@ServiceTest
class DraftsStayInsideTest {
    private String mark = "";
    private String reason = "";

    /** Another one for each story, since one of them publishes what it wrote. */
    @BeforeEach
    void markWhatIsWritten() {
        mark = "Zeugma " + UUID.randomUUID();
        reason = mark + " is why this one rests on the other";
    }

    /** What somebody reads at an address: all of it that tells whether anything has changed. */
    record Answer(
            int status,
            String body,
            @Nullable String tag,
            @Nullable String next) {}

    @Test
    void nobodyOutsideCanTellThatADraftWasEdited() throws IOException {
        var way = published();
        var elsewhere = Given.partnership();
        var readers = Map.<String, Supplier<RequestSpecification>>of(
                "nobody",
                As::nobody,
                "a stranger",
                As::stranger,
                "a lead elsewhere",
                elsewhere::lead,
                "a partner system",
                () -> As.system("strategy.read"));
        var before = read(readers, way);
        assertThat(before.values()).extracting(Answer::status).contains(200);

        editEverything(way);

        assertThat(read(readers, way)).isEqualTo(before);
        assertThat(before.values()).extracting(Answer::body).noneMatch(body -> body.contains(mark));
        // The draft of everything is there all the same, for those who write it.
        for (var path :
                List.of("/needs/" + way.need(), "/priorities/" + way.priority(), "/strategies/" + way.strategy())) {
            way.partnership().lead().get(Given.API + path).then().body(containsString(mark));
        }
    }

    @Test
    void noEventTellsWhatADraftSays() {
        var way = published();
        var edited = editEverything(way);

        var keys = new ArrayList<>(edited);
        keys.addAll(List.of(way.need(), way.priority(), way.strategy(), way.section(), way.theme()));
        Events.on("strategy.v1").withKey(way.need()).awaitOne("strategy.need.updated.v1");
        Events.on("strategy.v1").withKey(way.priority()).awaitOne("strategy.priority.updated.v1");
        // Frozen last, so that all that came of the edits is there by then.
        Events.on("strategy.v1").about("strategyId", way.strategy()).awaitCount(3);
        for (var topic : List.of("strategy.v1", "strategy.state.v1")) {
            var told = Stream.concat(
                    keys.stream().flatMap(key -> Events.on(topic).withKey(key).soFar().stream()),
                    Events.on(topic).about("strategyId", way.strategy()).soFar().stream());
            assertThat(told)
                    .extracting(ReceivedEvent::payload)
                    .noneMatch(payload -> payload == null || payload.contains(mark));
        }
        assertThat(Events.on("strategy.state.v1").withKey(way.theme()).soFar()).hasSize(1);
    }

    @Test
    void thoseWhoWriteSeeBothTheDraftAndWhatIsPublic() {
        var way = published();
        editEverything(way);

        way.partnership()
                .lead()
                .get(Given.API + "/needs/{id}", way.need())
                .then()
                .header("ETag", ETags.version(1))
                .body("statement", containsString(mark), "themes[0].because", is(reason))
                .body("published.statement", is("People wait too long to see someone"))
                .body("published.source", is("Needs assessment 2025"))
                .body("published.themes[0].because", is(Given.REASON), "published.version", is(1));
        way.partnership()
                .lead()
                .get(Given.API + "/priorities/{id}", way.priority())
                .then()
                .body("statement", containsString(mark), "needs[0].because", is(reason))
                .body("published.statement", is("See people sooner"))
                .body("published.needs[0].statement", is("People wait too long to see someone"));
        way.partnership()
                .lead()
                .get(Given.API + "/strategies/{id}", way.strategy())
                .then()
                .body("title", containsString(mark), "published.title", is("Better together"));
        var unpublished = Given.need(way.partnership());
        way.partnership()
                .lead()
                .get(Given.API + "/needs/{id}", unpublished)
                .then()
                .body("published", nullValue(), "publishedAt", nullValue());
    }

    @Test
    void whatIsPublishedAgainIsPublicUnderATagOfItsOwn() {
        var way = published();
        for (var path :
                List.of("/needs/" + way.need(), "/priorities/" + way.priority(), "/strategies/" + way.strategy())) {
            As.nobody().get(Given.API + path).then().header("ETag", ETags.publicVersion(1));
        }
        editEverything(way);
        Given.publish(way.partnership(), way.strategy(), 2);

        As.nobody()
                .get(Given.API + "/needs/{id}", way.need())
                .then()
                .header("ETag", ETags.publicVersion(2))
                .body(
                        "statement",
                        containsString(mark),
                        "evidence",
                        containsString(mark),
                        "source",
                        containsString(mark))
                .body("themes.because", is(List.of(reason, reason)))
                .body("publishedAt", notNullValue(), "version", is(2));
        As.nobody()
                .get(Given.API + "/priorities/{id}", way.priority())
                .then()
                .header("ETag", ETags.publicVersion(2))
                .body("whyTogether", containsString(mark), "needs.because", is(List.of(reason, reason)));
        As.nobody()
                .get(Given.API + "/strategies/{id}", way.strategy())
                .then()
                .header("ETag", ETags.publicVersion(2))
                .body("title", containsString(mark));
    }

    @Test
    void publishingIsNoEditOfTheDraftAndIsSeenThereAllTheSame() {
        var way = Given.way();
        var bodies = Map.of(
                "/needs/" + way.need(), Given.aNeed(way.partnership(), List.of()),
                "/priorities/" + way.priority(), Given.aPriority(way.partnership(), List.of(way.need()), List.of()),
                "/strategies/" + way.strategy(), Given.aStrategy(way.partnership(), "Better"));
        var held = new HashMap<String, String>();
        bodies.keySet()
                .forEach(path -> held.put(
                        path, way.partnership().lead().get(Given.API + path).header("ETag")));
        Given.publish(way.partnership(), way.strategy(), Given.freeze(way.partnership(), way.strategy()));

        held.forEach((path, tag) -> way.partnership()
                .lead()
                .header("If-None-Match", tag)
                .get(Given.API + path)
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(0))
                .body("published.version", is(1)));
        held.forEach((path, tag) -> put(way.partnership(), path, tag, bodies.get(path)));
    }

    @Test
    void theTagOfWhatIsPublicTellsThatSomethingItShowsIsCalledAnother() {
        var way = published();
        var partnership = way.partnership().id();
        var held =
                As.nobody().get(Given.API + "/strategies/{id}", way.strategy()).header("ETag");
        Events.send("partners.state.v1", partnership, "partners.partnership.state.v1", "/partners", """
                {"id": "%s", "version": 1, "slug": "test", "name": "Test Partnership",
                 "kind": "INTEGRATED_CARE_PARTNERSHIP", "from": "2022-07-01", "to": null, "successorIds": []}""".formatted(
                        partnership));
        Given.theme(way.theme(), 2, UUID.randomUUID(), partnership, "Seeing someone the same week", 42);
        // A newer count of a theme is none of what a need says.
        Given.theme(way.theme(), 3, UUID.randomUUID(), partnership, "Seeing someone the same week", 43);
        await().untilAsserted(() -> way.partnership()
                .lead()
                .queryParam("partnershipId", partnership)
                .get(Given.API + "/themes")
                .then()
                .body("items[0].contributions.count", is(43)));
        await().untilAsserted(() -> As.nobody()
                .header("If-None-Match", held)
                .get(Given.API + "/strategies/{id}", way.strategy())
                .then()
                .statusCode(200)
                .header("ETag", ETags.publicVersion(2))
                .body("partnershipName", is("Test Partnership")));

        As.nobody()
                .get(Given.API + "/needs/{id}", way.need())
                .then()
                .header("ETag", ETags.publicVersion(2))
                .body("themes[0].title", is("Seeing someone the same week"));
    }

    private static Given.Way published() {
        var way = Given.way();
        Given.publish(way.partnership(), way.strategy(), Given.freeze(way.partnership(), way.strategy()));
        return way;
    }

    /** Every public address of the contract, as each of these reads it. */
    private static Map<String, Answer> read(Map<String, Supplier<RequestSpecification>> readers, Given.Way way)
            throws IOException {
        var answers = new LinkedHashMap<String, Answer>();
        for (var path : publicPaths(way)) {
            readers.forEach((who, reader) -> {
                var answer = reader.get().get(path);
                answers.put(
                        path + " to " + who,
                        new Answer(
                                answer.statusCode(),
                                answer.statusCode() == 200 ? answer.asString() : answer.path("type"),
                                answer.header("ETag"),
                                answer.header("Link")));
            });
        }
        return answers;
    }

    private static List<String> publicPaths(Given.Way way) throws IOException {
        var contract =
                new YAMLMapper().readTree(Path.of("contract", "openapi.yaml").toFile());
        var paths = new ArrayList<String>();
        contract.get("paths").properties().forEach(path -> {
            var get = path.getValue().get("get");
            if (get != null && !get.has("security")) {
                addresses(path.getKey(), get, way).forEach(paths::add);
            }
        });
        assertThat(paths).noneMatch(path -> path.contains("{")).hasSizeGreaterThan(10);
        return paths;
    }

    private static List<String> addresses(String path, JsonNode operation, Given.Way way) {
        var thing = Map.of("needs", way.need(), "priorities", way.priority(), "strategies", way.strategy());
        var kind = path.replaceFirst(Pattern.quote(Given.API + "/"), "").replaceFirst("/.*", "");
        var filled = path.replace("{id}", String.valueOf(thing.get(kind)))
                .replace("{strategyId}", way.strategy().toString());
        if (filled.contains("{node}")) {
            return List.of(
                    filled.replace("{node}", "theme:" + way.theme()),
                    filled.replace("{node}", "need:" + way.need()),
                    filled.replace("{node}", "priority:" + way.priority()),
                    filled.replace("{node}", "section:" + way.section()),
                    filled.replace("{node}", "strategy:" + way.strategy()));
        }
        if (filled.contains("{number}")) {
            return List.of(filled.replace("{number}", "1"), filled.replace("{number}", "2"));
        }
        return operation.path("parameters").findValuesAsText("name").contains("partnershipId")
                ? List.of(
                        filled + "?limit=100",
                        filled + "?partnershipId=" + way.partnership().id())
                : List.of(filled);
    }

    /** Edits each field of all that is public, links more, writes new things, and freezes it all. Returns what is new. */
    private List<UUID> editEverything(Given.Way way) {
        var partnership = way.partnership();
        var theme = Given.theme(partnership, "Parking");
        var newNeed = made(partnership, "/needs", marked(Given.aNeed(partnership, List.of(theme)), Map.of()));
        put(
                partnership,
                "/needs/" + way.need(),
                marked(Given.aNeed(partnership, List.of()), Map.of("themes", because("themeId", way.theme(), theme))));
        var newPriority = made(
                partnership,
                "/priorities",
                marked(Given.aPriority(partnership, List.of(newNeed), List.of(theme)), Map.of()));
        put(
                partnership,
                "/priorities/" + way.priority(),
                marked(
                        Given.aPriority(partnership, List.of(), List.of()),
                        Map.of("needs", because("needId", way.need(), newNeed), "themes", because("themeId", theme))));
        put(
                partnership,
                "/strategies/" + way.strategy(),
                marked(
                        Given.aStrategy(partnership, ""),
                        Map.of("kind", "PLACE_PLAN", "periodFrom", "2027-01-01", "periodTo", "2031-12-31")));
        var sections = "/strategies/" + way.strategy() + "/sections";
        put(
                partnership,
                sections + "/" + way.section(),
                marked(Given.aSection("", way.priority(), newPriority), Map.of()));
        var newSection = made(partnership, sections, marked(Given.aSection("", newPriority), Map.of()));
        var newStrategy = made(partnership, "/strategies", marked(Given.aStrategy(partnership, ""), Map.of()));
        Given.freeze(partnership, way.strategy());
        return List.of(newNeed, newPriority, newSection, newStrategy);
    }

    private List<Map<String, Object>> because(String member, UUID... ids) {
        return List.of(ids).stream()
                .map(id -> Map.<String, Object>of(member, id, "because", reason))
                .toList();
    }

    /** The same with the mark in each text, and with these members. */
    private Map<String, Object> marked(Map<String, Object> body, Map<String, Object> other) {
        var marked = new HashMap<>(body);
        for (var text : List.of("statement", "evidence", "source", "whyTogether", "title")) {
            marked.computeIfPresent(text, (_, value) -> mark + " " + value);
        }
        marked.computeIfPresent(
                "text",
                (_, value) -> RichText.ofLines(
                                mark + " " + RichText.stored((JsonNode) value).plainText())
                        .toJson());
        marked.putAll(other);
        return marked;
    }

    private static UUID made(Given.Partnership partnership, String path, Map<String, Object> body) {
        return UUID.fromString(partnership
                .lead()
                .body(body)
                .post(Given.API + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void put(Given.Partnership partnership, String path, Map<String, Object> body) {
        put(partnership, path, "\"0\"", body);
    }

    private static void put(Given.Partnership partnership, String path, String held, Map<String, Object> body) {
        var change = new HashMap<>(body);
        partnership
                .lead()
                .header("If-Match", held)
                .body(change)
                .put(Given.API + path)
                .then()
                .statusCode(200);
    }
}
