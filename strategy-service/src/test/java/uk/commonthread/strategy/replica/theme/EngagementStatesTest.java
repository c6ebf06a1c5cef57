package uk.commonthread.strategy.replica.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

@ServiceTest
class EngagementStatesTest {
    private static final String TOPIC = "engagement.state.v1";
    private static final String THEME = "engagement.theme.state.v1";
    private static final String SOURCE = "/engagement";

    @Test
    void aPublishedThemeArrivesWithItsFigure() {
        var partnership = Given.partnership();
        var theme = Given.theme(partnership, "Waiting");

        var shown = shown(partnership, theme);

        assertThat(shown)
                .containsEntry("title", "Waiting")
                .containsEntry("engagementTitle", "What matters to you?")
                .containsEntry("contributions", Map.of("count", 42, "suppressed", false))
                .containsEntry("linked", false);
        Given.need(partnership, theme);
        assertThat(shown(partnership, theme)).containsEntry("linked", true);
    }

    @Test
    void aSuppressedCountStaysSuppressed() {
        var partnership = Given.partnership();
        var theme = UUID.randomUUID();
        Given.theme(theme, 1, UUID.randomUUID(), partnership.id(), "Rare", null);
        Given.awaitTheme(partnership, theme);

        var figure = JsonPath.from(partnership.lead().get(Given.API + "/themes").asString())
                .getMap("items.find { it.themeId == '" + theme + "' }.contributions");

        assertThat(figure).containsEntry("suppressed", true).containsEntry("count", null);
    }

    @Test
    void anOlderStateDoesNotOverwriteANewerOne() {
        var partnership = Given.partnership();
        var theme = UUID.randomUUID();
        var engagement = UUID.randomUUID();
        Given.theme(theme, 5, engagement, partnership.id(), "As it is now", 42);
        Given.theme(theme, 4, engagement, partnership.id(), "As it was", 12);

        awaitAllHandled(partnership, theme);

        assertThat(shown(partnership, theme)).containsEntry("title", "As it is now");
        As.nobody()
                .get(Given.API + "/threads/{node}", "theme:" + theme)
                .then()
                .body("nodes[0].title", is("As it is now"));
    }

    @Test
    void anEventDeliveredTwiceIsHandledOnce() {
        var partnership = Given.partnership();
        var theme = UUID.randomUUID();
        var engagement = UUID.randomUUID();
        var event = Given.theme(theme, 1, engagement, partnership.id(), "First", 42);
        // Of a version that is known nothing is taken over, whatever the payload says.
        Events.sendAgain(
                event,
                TOPIC,
                theme,
                THEME,
                SOURCE,
                Given.themeState(theme, 1, engagement, partnership.id(), "Second", 42));

        awaitAllHandled(partnership, theme);

        assertThat(shown(partnership, theme)).containsEntry("title", "First");
    }

    @Test
    void aTypeThatWeDoNotKnowIsPassedOver() {
        var partnership = Given.partnership();
        var key = UUID.randomUUID();
        Events.send(TOPIC, key, "engagement.weather.state.v1", SOURCE, "{\"sunny\": true}");

        awaitAllHandled(partnership, key);

        assertThat(Events.on("strategy.dead-letters").withKey(key).soFar()).isEmpty();
    }

    @Test
    void whatTheOtherTeamAddsIsPassedOver() {
        var partnership = Given.partnership();
        var theme = UUID.randomUUID();
        var state = Given.themeState(theme, 1, UUID.randomUUID(), partnership.id(), "Waiting", 42);
        Events.sendAgain(
                UUID.randomUUID().toString(),
                TOPIC,
                theme,
                THEME,
                SOURCE,
                state.strip().replaceFirst("\\{", "{\"colour\": \"red\", "));

        Given.awaitTheme(partnership, theme);
    }

    @Test
    void aMessageThatCannotBeReadGoesToTheDeadLettersAndTheNextOneIsHandled() {
        var partnership = Given.partnership();
        var key = UUID.randomUUID();
        Events.sendAgain(UUID.randomUUID().toString(), TOPIC, key, THEME, SOURCE, "{not json");

        awaitAllHandled(partnership, key);

        await().untilAsserted(() -> assertThat(Events.on("strategy.dead-letters").withKey(key).soFar().stream()
                        .map(letter -> letter.payload()))
                .containsExactly("{not json"));
    }

    @Test
    void anEngagementIsOnTheThreadWithItsThemesWhicheverComesFirst() {
        var partnership = Given.partnership();
        var engagement = UUID.randomUUID();
        var theme = UUID.randomUUID();
        Given.theme(theme, 1, engagement, partnership.id(), "Waiting", 42);
        Given.awaitTheme(partnership, theme);
        As.nobody()
                .get(Given.API + "/threads/{node}", "theme:" + theme)
                .then()
                .body("nodes.kind", is(List.of("THEME")), "links.size()", is(0));

        Given.engagement(engagement, 1, partnership.id(), "What matters to you?", "CLOSED");

        await().untilAsserted(() -> As.nobody()
                .get(Given.API + "/threads/{node}", "engagement:" + engagement)
                .then()
                .statusCode(200)
                .body("nodes.kind", is(List.of("ENGAGEMENT", "THEME")))
                .body("links.kind", is(List.of("RAISED"))));
    }

    /** Messages of one key are handled in order, so once the marker shows, all before it are done. */
    private static void awaitAllHandled(Given.Partnership partnership, UUID key) {
        var marker = UUID.randomUUID();
        Events.sendAgain(
                UUID.randomUUID().toString(),
                TOPIC,
                key,
                THEME,
                SOURCE,
                Given.themeState(marker, 1, UUID.randomUUID(), partnership.id(), "Marker", 42));
        Given.awaitTheme(partnership, marker);
    }

    private static Map<String, Object> shown(Given.Partnership partnership, UUID theme) {
        return JsonPath.from(partnership.lead().get(Given.API + "/themes").asString())
                .getMap("items.find { it.themeId == '" + theme + "' }");
    }
}
