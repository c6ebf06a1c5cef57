package uk.commonthread.strategy;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.TestDatabase;

/** What a story starts from: somebody who leads on strategy, and what they have written so far, through the API. */
public final class Given {
    public static final String API = "/api/strategy/v1";
    public static final Set<String> FUNCTIONS =
            Set.of("SECRETARIAT", "ENGAGEMENT_LEAD", "ANALYST", "STRATEGY_LEAD", "MEMBER", "OBSERVER");
    public static final String REASON = "Many people said the same in their own words";

    private Given() {}

    /** A partnership with one strategy lead, known here as partners-service would make it known. */
    public record Partnership(UUID id, UUID leadId) {
        public RequestSpecification lead() {
            return As.person(leadId, "Lena Lead");
        }
    }

    public static Partnership partnership() {
        var partnership = new Partnership(UUID.randomUUID(), UUID.randomUUID());
        appoint(UUID.randomUUID(), 1, partnership.leadId(), partnership.id(), "STRATEGY_LEAD", null);
        await().untilAsserted(() -> partnership
                .lead()
                .queryParam("partnershipId", partnership.id())
                .get(API + "/themes")
                .then()
                .statusCode(200));
        return partnership;
    }

    /** Somebody with that function in a partnership of their own. */
    public static UUID appointedSomewhere(String function) {
        return appointed(function, UUID.randomUUID());
    }

    /** Somebody with that function there. */
    public static UUID appointed(String function, UUID partnership) {
        var person = UUID.randomUUID();
        appoint(UUID.randomUUID(), 1, person, partnership, function, null);
        return person;
    }

    public static void appoint(UUID id, int version, UUID person, UUID partnership, String function, String to) {
        Events.send("partners.appointments.state.v1", id, "partners.appointment.state.v1", "/partners", """
                {"id": "%s", "version": %d, "subject": %s, "partnershipId": "%s", "function": "%s",
                 "from": "2026-01-01", "to": %s}""".formatted(
                        id,
                        version,
                        person == null ? "null" : '"' + person.toString() + '"',
                        partnership,
                        function,
                        to == null ? "null" : '"' + to + '"'));
    }

    /** A published theme that has arrived, of an engagement that has too. */
    public static UUID theme(Partnership partnership, String title) {
        var engagement = UUID.randomUUID();
        engagement(engagement, 1, partnership.id(), "What matters to you?", "CLOSED");
        var theme = UUID.randomUUID();
        theme(theme, 1, engagement, partnership.id(), title, 42);
        awaitTheme(partnership, theme);
        return theme;
    }

    public static void awaitTheme(Partnership partnership, UUID theme) {
        await().untilAsserted(() -> partnership
                .lead()
                .queryParam("limit", 100)
                .get(API + "/themes")
                .then()
                .body("items.themeId", hasItem(theme.toString())));
    }

    public static String engagement(UUID id, int version, UUID partnership, String title, String status) {
        return Events.send("engagement.state.v1", id, "engagement.engagement.state.v1", "/engagement", """
                {"id": "%1$s", "version": %2$d, "partnershipId": "%3$s", "partnershipIds": ["%3$s"], "title": "%4$s",
                 "kind": "ENGAGEMENT", "status": "%5$s",
                 "opens": "2026-03-01", "closes": "2026-04-30T16:00:00Z", "openedAt": "2026-02-28T09:00:00Z",
                 "closedAt": null, "early": false, "closeReason": null, "extensions": [], "publishedAt": null}""".formatted(
                        id, version, partnership, title, status));
    }

    public static String theme(
            UUID id, int version, UUID engagement, UUID partnership, String title, Integer contributions) {
        return Events.send(
                "engagement.state.v1",
                id,
                "engagement.theme.state.v1",
                "/engagement",
                themeState(id, version, engagement, partnership, title, contributions));
    }

    public static String themeState(
            UUID id, int version, UUID engagement, UUID partnership, String title, Integer contributions) {
        return """
                {"id": "%1$s", "version": %2$d, "engagementId": "%3$s", "partnershipId": "%4$s", "partnershipIds": ["%4$s"],
                 "title": "%5$s", "description": "What many people said", "contributions": %6$s, "suppressed": %7$s,
                 "publishedAt": "2026-05-01T09:00:00Z"}""".formatted(id, version, engagement, partnership, title, contributions, contributions == null);
    }

    public static Map<String, Object> aNeed(Partnership partnership, List<UUID> themes) {
        return Map.of(
                "partnershipId", partnership.id(),
                "statement", "People wait too long to see someone",
                "evidence", "Two in five wait more than two weeks",
                "source", "Needs assessment 2025",
                "themes",
                        themes.stream()
                                .map(id -> Map.of("themeId", id, "because", REASON))
                                .toList());
    }

    /** Has this service hear of partnerships; without, no others can be said to belong to something. */
    public static void tellOf(UUID... partnerships) {
        for (var id : partnerships) {
            Events.send("partners.state.v1", id, "partners.partnership.state.v1", "/partners", """
                    {"id": "%s", "version": 0, "slug": "told-%s", "name": "Told of", "kind": "INTEGRATED_CARE_PARTNERSHIP",
                     "from": "2022-07-01", "to": null, "successorIds": []}""".formatted(id, id));
        }
        await().until(() -> heardOf(partnerships));
    }

    private static boolean heardOf(UUID... partnerships) throws SQLException {
        try (var database = TestDatabase.asOwner();
                var query = database.prepareStatement("select count(*) from partnership_replica where id = any(?)")) {
            query.setArray(1, database.createArrayOf("uuid", partnerships));
            try (var rows = query.executeQuery()) {
                return rows.next() && rows.getInt(1) == partnerships.length;
            }
        }
    }

    public static UUID need(Partnership partnership, UUID... themes) {
        return made(partnership, "/needs", aNeed(partnership, List.of(themes)));
    }

    public static Map<String, Object> aPriority(Partnership partnership, List<UUID> needs, List<UUID> themes) {
        return Map.of(
                "partnershipId", partnership.id(),
                "statement", "See people sooner",
                "whyTogether", "Practices, pharmacies and the voluntary sector share the same patients",
                "needs",
                        needs.stream()
                                .map(id -> Map.of("needId", id, "because", REASON))
                                .toList(),
                "themes",
                        themes.stream()
                                .map(id -> Map.of("themeId", id, "because", REASON))
                                .toList());
    }

    public static UUID priority(Partnership partnership, UUID... needs) {
        return made(partnership, "/priorities", aPriority(partnership, List.of(needs), List.of()));
    }

    public static Map<String, Object> aStrategy(Partnership partnership, String title) {
        return new HashMap<>(Map.of(
                "partnershipIds", List.of(partnership.id()),
                "title", title,
                "kind", "INTEGRATED_CARE_STRATEGY",
                "periodFrom", "2026-04-01",
                "periodTo", "2029-03-31"));
    }

    public static UUID strategy(Partnership partnership) {
        return made(partnership, "/strategies", aStrategy(partnership, "Better together"));
    }

    public static Map<String, Object> aSection(String title, UUID... priorities) {
        return Map.of(
                "title", title,
                "text", RichText.ofLines("By 2029 nobody waits for a week.").toJson(),
                "priorityIds", List.of(priorities));
    }

    public static UUID section(Partnership partnership, UUID strategy, String title, UUID... priorities) {
        return made(partnership, "/strategies/" + strategy + "/sections", aSection(title, priorities));
    }

    /** A strategy with one section, and the whole way from a theme to it. */
    public record Way(Partnership partnership, UUID theme, UUID need, UUID priority, UUID strategy, UUID section) {}

    public static Way way() {
        var partnership = partnership();
        var theme = theme(partnership, "Seeing someone in time");
        var need = need(partnership, theme);
        var priority = priority(partnership, need);
        var strategy = strategy(partnership);
        return new Way(
                partnership, theme, need, priority, strategy, section(partnership, strategy, "Access", priority));
    }

    public static int freeze(Partnership partnership, UUID strategy) {
        return partnership
                .lead()
                .post(API + "/strategies/{id}/versions", strategy)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    public static void publish(Partnership partnership, UUID strategy, int number) {
        partnership
                .lead()
                .post(API + "/strategies/{id}/versions/{number}/publish", strategy, number)
                .then()
                .statusCode(200);
    }

    private static UUID made(Partnership partnership, String path, Map<String, Object> body) {
        return UUID.fromString(partnership
                .lead()
                .body(body)
                .post(API + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
