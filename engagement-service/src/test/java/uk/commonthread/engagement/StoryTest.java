package uk.commonthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.engagement.Given.API;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

/** The service's part of the thread, as the people in it live it. */
@ServiceTest
class StoryTest {

    @Test
    void whoAnsweredCanFollowWhatBecameOfIt() {
        var open = Given.open();
        var code = Given.answered(open, 0, "The bus stopped running");
        IntStream.range(1, 12).forEach(i -> Given.answered(open, i % 3, "No bus, person " + i));

        As.nobody()
                .get(API + "/receipts/{code}", code)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("engagementTitle", is("Getting help close to home"), "coded", is(false), "themes", empty());

        var transport = Given.theme(open, "Getting there");
        var rare = Given.theme(open, "Something rare");
        var contributions = Given.contributions(open);
        contributions.forEach(contribution -> Given.coded(open, contribution, transport));
        Given.coded(open, contributions.getFirst(), rare);

        open.partnership()
                .analyst()
                .body(Map.of("themeIds", List.of(transport, rare)))
                .post(API + "/engagements/{id}/publications", open.id())
                .then()
                .statusCode(201)
                .body("threshold", is(10))
                .body("responses.count", is(10))
                .body("themes.title", contains("Getting there", "Something rare"))
                .body("themes[0].contributions.count", is(10))
                .body("themes[1].contributions.count", nullValue())
                .body("themes[1].contributions.suppressed", is(true));

        var told = Events.on("engagement.v1").withKey(transport).awaitOne("engagement.theme.published.v1");
        assertThat(told.json().get("contributions").asInt()).isEqualTo(10);
        var toldRare = Events.on("engagement.v1").withKey(rare).awaitOne("engagement.theme.published.v1");
        assertThat(toldRare.json().get("contributions").isNull()).isTrue();

        var section = UUID.randomUUID();
        Events.send("strategy.state.v1", transport, "strategy.uptake.state.v1", "/strategy", """
                {"id": "%s", "version": 1, "priorities": [],
                 "sections": [{"sectionId": "%s", "strategyId": "%s", "strategyTitle": "Closer to home",
                               "versionNumber": 1, "title": "Transport", "publishedAt": "2026-05-01T09:00:00Z"}]}""".formatted(
                        transport, section, UUID.randomUUID()));

        await().untilAsserted(() -> As.nobody()
                .get(
                        API + "/receipts/{code}",
                        code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))
                .then()
                .statusCode(200)
                .body("coded", is(true))
                .body("themes.title", contains("Getting there", "Something rare"))
                .body("themes[0].sections.sectionId", contains(section.toString()))
                .body("themes[0].sections.title", contains("Transport"))
                .body("themes[1].sections", empty()));
    }

    @Test
    void aReceiptCodeIsMadeForPeople() {
        var open = Given.open();

        As.nobody()
                .body(open.response(0, "Shorter waits"))
                .post(API + "/responses")
                .then()
                .statusCode(201)
                .body("receiptCode", matchesPattern("[2-9AC-HJKMNP-RTV-Y]{4}(-[2-9AC-HJKMNP-RTV-Y]{4}){3}"))
                .body("engagementId", is(open.id().toString()));
    }
}
