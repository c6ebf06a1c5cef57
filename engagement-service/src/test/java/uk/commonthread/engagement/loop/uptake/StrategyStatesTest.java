package uk.commonthread.engagement.loop.uptake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class StrategyStatesTest {
    private static final String TOPIC = "strategy.state.v1";
    private static final String TYPE = "strategy.uptake.state.v1";

    @Inject
    Uptakes uptakes;

    @Test
    void theLastStateCounts() {
        var theme = UUID.randomUUID();
        Events.send(TOPIC, theme, TYPE, "/strategy", state(theme, 1, "Transport"));
        Events.send(TOPIC, theme, TYPE, "/strategy", state(theme, 2, "Getting there"));

        await().untilAsserted(() -> assertThat(titles(theme)).containsExactly("Getting there"));
    }

    @Test
    void anOlderStateThatComesLateIsIgnored() {
        var theme = UUID.randomUUID();
        Events.send(TOPIC, theme, TYPE, "/strategy", state(theme, 2, "Getting there"));
        Events.send(TOPIC, theme, TYPE, "/strategy", state(theme, 1, "Transport"));

        awaitHandled(theme);
        assertThat(titles(theme)).containsExactly("Getting there");
    }

    @Test
    void theSameEventTwiceIsHandledOnce() {
        var theme = UUID.randomUUID();
        var event = Events.send(TOPIC, theme, TYPE, "/strategy", state(theme, 1, "Transport"));
        // Of a version that is known nothing is taken over, whatever the payload says.
        Events.sendAgain(event, TOPIC, theme, TYPE, "/strategy", state(theme, 1, "Never"));

        awaitHandled(theme);
        assertThat(titles(theme)).containsExactly("Transport");
    }

    @Test
    void aTypeThatWeDoNotKnowIsIgnored() {
        var key = UUID.randomUUID();
        Events.sendAgain(UUID.randomUUID().toString(), TOPIC, key, "strategy.cake.state.v1", "/strategy", "{}");

        awaitHandled(key);
        assertThat(Events.on("engagement.dead-letters").withKey(key).soFar()).isEmpty();
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersAndTheNextIsHandled() {
        var key = UUID.randomUUID();
        Events.sendAgain(UUID.randomUUID().toString(), TOPIC, key, TYPE, "/strategy", "{\"sections\": 7}");

        assertThat(Events.on("engagement.dead-letters").withKey(key).awaitCount(1))
                .hasSize(1);
        awaitHandled(key);
    }

    /** Messages of one key are handled in order, so once this one shows, all before it are done. */
    private void awaitHandled(UUID key) {
        var marker = UUID.randomUUID();
        Events.sendAgain(UUID.randomUUID().toString(), TOPIC, key, TYPE, "/strategy", state(marker, 1, "Marker"));
        await().untilAsserted(() -> assertThat(titles(marker)).containsExactly("Marker"));
    }

    private List<String> titles(UUID theme) {
        return uptakes.sections(List.of(theme)).getOrDefault(theme, List.of()).stream()
                .map(Section::title)
                .toList();
    }

    private static String state(UUID theme, int version, String title) {
        return """
                {"id": "%s", "version": %d, "priorities": [],
                 "sections": [{"sectionId": "%s", "strategyId": "%s", "strategyTitle": "Closer to home",
                               "versionNumber": 1, "title": "%s", "publishedAt": "2026-05-01T09:00:00Z"}]}""".formatted(theme, version, UUID.randomUUID(), UUID.randomUUID(), title);
    }
}
