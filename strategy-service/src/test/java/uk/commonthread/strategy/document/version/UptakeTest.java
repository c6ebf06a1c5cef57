package uk.commonthread.strategy.document.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

/** What those who spoke are told through engagement-service. */
@ServiceTest
class UptakeTest {
    private static final String UPTAKE = "strategy.uptake.state.v1";

    @Test
    void publishingTellsWhatBecameOfATheme() {
        var way = Given.way();

        publishNext(way);

        Events.on("strategy.state.v1").withKey(way.theme()).awaitLast(UPTAKE, event -> {
            assertThat(event.json().get("version").asInt()).isEqualTo(1);
            var section = event.json().get("sections").get(0);
            assertThat(section.get("sectionId").asText())
                    .isEqualTo(way.section().toString());
            assertThat(section.get("strategyTitle").asText()).isEqualTo("Better together");
            assertThat(section.get("versionNumber").asInt()).isEqualTo(1);
            assertThat(event.json().get("priorities").get(0).get("statement").asText())
                    .isEqualTo("See people sooner");
        });
    }

    @Test
    void freezingAloneTellsNobody() {
        var way = Given.way();
        Given.freeze(way.partnership(), way.strategy());

        publishNext(way);

        // The first that was told is the publication of the second version.
        Events.on("strategy.state.v1").withKey(way.theme()).awaitLast(UPTAKE, event -> {
            assertThat(event.json().get("version").asInt()).isEqualTo(1);
            assertThat(event.json().get("sections").get(0).get("versionNumber").asInt())
                    .isEqualTo(2);
        });
    }

    @Test
    void aSecondStrategyAddsToIt() {
        var way = Given.way();
        publishNext(way);
        var second = Given.strategy(way.partnership());
        Given.section(way.partnership(), second, "The same elsewhere", way.priority());

        Given.publish(way.partnership(), second, Given.freeze(way.partnership(), second));

        Events.on("strategy.state.v1").withKey(way.theme()).awaitLast(UPTAKE, event -> {
            assertThat(event.json().get("version").asInt()).isEqualTo(2);
            assertThat(event.json().get("sections").findValuesAsText("title"))
                    .containsExactly("Access", "The same elsewhere");
        });
    }

    @Test
    void aThemeThatIsNoLongerTakenUpIsToldToo() {
        var way = Given.way();
        publishNext(way);
        var change = new HashMap<>(Given.aNeed(way.partnership(), List.of()));
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

        publishNext(way);

        Events.on("strategy.state.v1").withKey(way.theme()).awaitLast(UPTAKE, event -> {
            assertThat(event.json().get("version").asInt()).isEqualTo(2);
            assertThat(event.json().get("sections")).isEmpty();
        });
    }

    private static void publishNext(Given.Way way) {
        Given.publish(way.partnership(), way.strategy(), Given.freeze(way.partnership(), way.strategy()));
    }
}
