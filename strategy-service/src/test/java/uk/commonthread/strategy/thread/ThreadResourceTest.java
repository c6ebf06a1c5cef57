package uk.commonthread.strategy.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

@ServiceTest
class ThreadResourceTest {
    private static final String THREADS = Given.API + "/threads/{node}";
    private static final List<String> WHOLE_WAY =
            List.of("ENGAGEMENT", "THEME", "NEED", "PRIORITY", "SECTION", "STRATEGY");

    @ParameterizedTest
    @ValueSource(strings = {"theme", "need", "priority", "section", "strategy"})
    void theWholeWayIsSeenFromAnyPlaceOnIt(String from) {
        var way = published();

        var thread = As.nobody().get(THREADS, from + ":" + id(way, from)).then().statusCode(200);

        thread.body("node", is(from + ":" + id(way, from)))
                .body("nodes.kind", is(WHOLE_WAY))
                .body("links.kind", is(List.of("RAISED", "SHOWS", "CALLS_FOR", "TAKEN_UP_IN", "PART_OF")))
                .body("links[1].from", is("theme:" + way.theme()))
                .body("links[1].to", is("need:" + way.need()))
                .body("links[1].because", is(Given.REASON))
                .body("nodes[4].versionNumber", is(1))
                .body("nodes[5].strategyId", is(way.strategy().toString()))
                .body("truncated", is(false));
    }

    @Test
    void aThemeIsOnTheThreadAsSoonAsItIsPublished() {
        var partnership = Given.partnership();
        var theme = Given.theme(partnership, "Waiting");
        Given.need(partnership, theme);

        As.nobody()
                .get(THREADS, "theme:" + theme)
                .then()
                .statusCode(200)
                .body("nodes.kind", is(List.of("ENGAGEMENT", "THEME")), "links.kind", is(List.of("RAISED")));
    }

    @Test
    void anotherThemeOfTheSameNeedIsNotOnAThemesThread() {
        var partnership = Given.partnership();
        var mine = Given.theme(partnership, "Waiting");
        var other = Given.theme(partnership, "Parking");
        var priority = Given.priority(partnership, Given.need(partnership, mine, other));
        var strategy = Given.strategy(partnership);
        Given.section(partnership, strategy, "Access", priority);
        Given.publish(partnership, strategy, Given.freeze(partnership, strategy));

        As.nobody()
                .get(THREADS, "theme:" + mine)
                .then()
                .body("nodes.kind", is(WHOLE_WAY))
                .body("nodes.id", not(hasItem(other.toString())));
        As.nobody()
                .get(THREADS, "strategy:" + strategy)
                .then()
                .body("nodes.findAll { it.kind == 'THEME' }.size()", is(2));
    }

    @Test
    void aPriorityThatAThemeSupportsDirectlyIsOnItsThread() {
        var partnership = Given.partnership();
        var theme = Given.theme(partnership, "Waiting");
        var need = Given.need(partnership);
        var priority = UUID.fromString(partnership
                .lead()
                .body(Given.aPriority(partnership, List.of(need), List.of(theme)))
                .post(Given.API + "/priorities")
                .path("id"));
        var strategy = Given.strategy(partnership);
        Given.section(partnership, strategy, "Access", priority);
        Given.publish(partnership, strategy, Given.freeze(partnership, strategy));

        As.nobody()
                .get(THREADS, "theme:" + theme)
                .then()
                .body("links.kind", is(List.of("RAISED", "SUPPORTS", "TAKEN_UP_IN", "PART_OF")));
    }

    @Test
    void whatIsEditedAfterPublicationShowsWithTheNextVersion() {
        var way = published();
        restOn(way, "Nobody waits too long", way.theme());
        As.nobody()
                .get(THREADS, "need:" + way.need())
                .then()
                .body("nodes[2].title", is("People wait too long to see someone"));

        Given.publish(way.partnership(), way.strategy(), Given.freeze(way.partnership(), way.strategy()));

        As.nobody()
                .get(THREADS, "need:" + way.need())
                .then()
                .body("nodes[2].title", is("Nobody waits too long"))
                .body("nodes[4].versionNumber", is(2));
    }

    @Test
    void aVersionFrozenEarlierTakesNothingFromWhatWasFrozenLater() {
        var way = Given.way();
        var first = Given.freeze(way.partnership(), way.strategy());
        var later = Given.theme(way.partnership(), "Parking");
        restOn(way, "Parking keeps people away too", way.theme(), later);
        var second = Given.strategy(way.partnership());
        Given.section(way.partnership(), second, "The same elsewhere", way.priority());
        Given.publish(way.partnership(), second, Given.freeze(way.partnership(), second));

        Given.publish(way.partnership(), way.strategy(), first);

        As.nobody()
                .get(THREADS, "theme:" + later)
                .then()
                .body("nodes.findAll { it.kind == 'STRATEGY' }.id", hasItem(second.toString()))
                .body("nodes.find { it.kind == 'NEED' }.title", is("Parking keeps people away too"));
        As.nobody()
                .get(THREADS, "theme:" + way.theme())
                .then()
                .body(
                        "nodes.findAll { it.kind == 'STRATEGY' }.id",
                        containsInAnyOrder(way.strategy().toString(), second.toString()));
    }

    @Test
    void theSameThreadIsTheSameEveryTime() {
        var way = published();
        var first = As.nobody().get(THREADS, "strategy:" + way.strategy()).asString();

        assertThat(As.nobody().get(THREADS, "strategy:" + way.strategy()).asString())
                .isEqualTo(first);
    }

    @Test
    void aPlaceThatIsNotThereIsNotFound() {
        var way = published();

        As.nobody().get(THREADS, "theme:" + UUID.randomUUID()).then().statusCode(404);
        // A name with the wrong kind names nothing.
        As.nobody().get(THREADS, "theme:" + way.need()).then().statusCode(404);
        As.nobody().get(THREADS, "comment:" + way.need()).then().statusCode(400).body("errors[0].field", is("node"));
    }

    private static Given.Way published() {
        var way = Given.way();
        Given.publish(way.partnership(), way.strategy(), Given.freeze(way.partnership(), way.strategy()));
        return way;
    }

    /** Words the need anew, and makes it rest on these themes. */
    private static void restOn(Given.Way way, String statement, UUID... themes) {
        var change = new HashMap<>(Given.aNeed(way.partnership(), List.of(themes)));
        change.put("statement", statement);
        int version = way.partnership()
                .lead()
                .get(Given.API + "/needs/{id}", way.need())
                .path("version");
        way.partnership()
                .lead()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.copyOf(change))
                .put(Given.API + "/needs/{id}", way.need())
                .then()
                .statusCode(200);
    }

    private static UUID id(Given.Way way, String kind) {
        return switch (kind) {
            case "theme" -> way.theme();
            case "need" -> way.need();
            case "priority" -> way.priority();
            case "section" -> way.section();
            default -> way.strategy();
        };
    }
}
