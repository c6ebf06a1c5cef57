package uk.commonthread.engagement;

import static org.awaitility.Awaitility.await;
import static uk.commonthread.engagement.Given.API;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given.Partnership;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class RepeatedRequestTest {

    @Test
    void aStoredAnswerIsNotForWhoseAppointmentHasEnded() {
        var person = UUID.randomUUID();
        var here = UUID.randomUUID();
        var elsewhere = UUID.randomUUID();
        var ending = Map.of(UUID.randomUUID(), "ENGAGEMENT_LEAD", UUID.randomUUID(), "ANALYST");
        ending.forEach((id, function) -> Given.appoint(id, 0, person, here, function, null));
        // They keep the functions there, so that only the service itself can tell.
        ending.values().forEach(function -> Given.appoint(UUID.randomUUID(), 0, person, elsewhere, function, null));
        var partnership = new Partnership(here, person, person);
        Given.awaitFunction(partnership.lead(), "/engagements");
        Given.awaitFunction(partnership.analyst(), "/themes");
        await().until(() -> status(partnership, "/engagements", Given.anEngagement(partnership)) == 201);
        var open = Given.open(partnership);
        var drafted = Given.draft(partnership);
        var theme = Given.theme(open, "Buses");
        var ofDraft = keyed(partnership, "/surveys", Given.aSurvey(drafted));
        List<Supplier<Integer>> creates = List.of(
                keyed(partnership, "/engagements", Given.anEngagement(partnership)),
                keyed(
                        partnership,
                        "/themes",
                        Map.of("engagementId", open.id(), "title", "Benches", "description", "To sit on")),
                keyed(partnership, "/engagements/" + open.id() + "/publications", Map.of("themeIds", List.of(theme))));
        for (int time = 1; time <= 2; time++) {
            assertThatAll(creates, 201);
            assertThatAll(List.of(ofDraft), 201);
        }

        ending.forEach((id, function) -> Given.appoint(id, 1, person, here, function, Given.TODAY.minusDays(1)));
        await().until(() -> status(partnership, "/engagements", Given.anEngagement(partnership)) == 403);

        assertThatAll(creates, 403);
        // Whether there is such a draft is nothing that they are told any more.
        assertThatAll(List.of(ofDraft), 400);
    }

    private static void assertThatAll(List<Supplier<Integer>> creates, int status) {
        // Two appointments end, one after the other.
        creates.forEach(create -> await().until(() -> create.get() == status));
    }

    private static Supplier<Integer> keyed(Partnership partnership, String path, Map<String, Object> body) {
        var key = UUID.randomUUID().toString();
        return () -> As.person(partnership.leadId(), "Eddie Lead")
                .header("Idempotency-Key", key)
                .body(body)
                .post(API + path)
                .statusCode();
    }

    private static int status(Partnership partnership, String path, Map<String, Object> body) {
        return partnership.lead().body(body).post(API + path).statusCode();
    }
}
