package uk.commonthread.engagement;

import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.TestDatabase;

/** What a story starts from: a partnership with its people, and an engagement as far as the story needs it. */
public final class Given {
    public static final String API = "/api/engagement/v1";
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    public static final Set<String> FUNCTIONS =
            Set.of("SECRETARIAT", "ENGAGEMENT_LEAD", "ANALYST", "STRATEGY_LEAD", "MEMBER", "OBSERVER");

    private Given() {}

    /** Five in the afternoon in London, so many days from today. */
    public static Instant closes(int days) {
        return TODAY.plusDays(days)
                .atTime(17, 0)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }

    /** A partnership with an engagement lead and an analyst, known here as partners-service makes it known. */
    public record Partnership(UUID id, UUID leadId, UUID analystId) {
        public RequestSpecification lead() {
            return As.person(leadId, "Eddie Lead");
        }

        public RequestSpecification analyst() {
            return As.person(analystId, "Ana Analyst");
        }
    }

    public static Partnership partnership() {
        var partnership = new Partnership(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        appoint(UUID.randomUUID(), 0, partnership.leadId(), partnership.id(), "ENGAGEMENT_LEAD", null);
        appoint(UUID.randomUUID(), 0, partnership.analystId(), partnership.id(), "ANALYST", null);
        awaitFunction(partnership.lead(), "/engagements");
        awaitFunction(partnership.analyst(), "/themes");
        return partnership;
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

    /** Somebody with that function in a partnership of their own. */
    public static UUID appointedSomewhere(String function) {
        return appointed(function, UUID.randomUUID());
    }

    /** Somebody with that function there. */
    public static UUID appointed(String function, UUID partnership) {
        var person = UUID.randomUUID();
        appoint(UUID.randomUUID(), 0, person, partnership, function, null);
        return person;
    }

    /** Until the person may send something there, even if it is not valid. */
    public static void awaitFunction(RequestSpecification person, String path) {
        await().untilAsserted(
                        () -> person.body(Map.of()).post(API + path).then().statusCode(400));
    }

    public static void appoint(UUID id, int version, UUID person, UUID partnership, String function, LocalDate to) {
        Events.send("partners.appointments.state.v1", id, "partners.appointment.state.v1", "/partners", """
                {"id": "%s", "version": %d, "subject": %s, "partnershipId": "%s", "function": "%s",
                 "from": "2026-01-01", "to": %s}""".formatted(
                        id,
                        version,
                        person == null ? "null" : '"' + person.toString() + '"',
                        partnership,
                        function,
                        to == null ? "null" : '"' + to.toString() + '"'));
    }

    public static Map<String, Object> anEngagement(Partnership partnership) {
        return anEngagement(partnership, TODAY, closes(28));
    }

    public static Map<String, Object> anEngagement(Partnership partnership, LocalDate opens, Instant closes) {
        return Map.of(
                "partnershipIds", List.of(partnership.id()),
                "kind", "ENGAGEMENT",
                "title", "Getting help close to home",
                "purpose", "We want to know what makes it hard to get help",
                "audience", "Everybody who lives here",
                "opens", opens,
                "closes", closes);
    }

    public static UUID draft(Partnership partnership) {
        return made(partnership.lead(), "/engagements", anEngagement(partnership));
    }

    public static Map<String, Object> aSurvey(UUID engagement) {
        return aSurvey(engagement, fiveQuestions());
    }

    private static Map<String, Object> aSurvey(UUID engagement, List<Map<String, Object>> questions) {
        return Map.of("engagementId", engagement, "title", "Tell us", "questions", questions);
    }

    public static List<Map<String, Object>> fiveQuestions() {
        return List.of(
                choice("SINGLE_CHOICE", "Where do you go first?", true, "My practice", "A pharmacy", "Nowhere"),
                choice("MULTIPLE_CHOICE", "What makes it hard?", false, "Getting there", "Opening hours", "Cost"),
                Map.of(
                        "kind",
                        "SCALE",
                        "text",
                        "How easy is it?",
                        "required",
                        true,
                        "scale",
                        Map.of("lowLabel", "Very hard", "highLabel", "Very easy")),
                Map.of("kind", "FREE_TEXT", "text", "What should change?", "required", false, "maxLength", 1500),
                Map.of("kind", "POSTCODE_DISTRICT", "text", "Where do you live?", "required", false));
    }

    public static Map<String, Object> choice(String kind, String text, boolean required, String... labels) {
        return Map.of(
                "kind",
                kind,
                "text",
                text,
                "required",
                required,
                "options",
                List.of(labels).stream().map(label -> Map.of("label", label)).toList());
    }

    /** An engagement that people can answer, with the five questions in their order. */
    public record Open(
            Partnership partnership, UUID id, UUID surveyId, List<UUID> questions, List<List<UUID>> options) {
        public UUID singleChoice() {
            return questions.get(0);
        }

        public UUID severalChoices() {
            return questions.get(1);
        }

        public UUID scale() {
            return questions.get(2);
        }

        public UUID freeText() {
            return questions.get(3);
        }

        public UUID district() {
            return questions.get(4);
        }

        /** The answers of somebody who chose the n-th option and said this. */
        public Map<String, Object> response(int option, String text) {
            return Map.of(
                    "surveyId",
                    surveyId,
                    "surveyVersion",
                    1,
                    "answers",
                    Map.of(
                            singleChoice(),
                            options.get(0).get(option),
                            severalChoices(),
                            options.get(1).subList(0, 2),
                            scale(),
                            4,
                            freeText(),
                            text,
                            district(),
                            "pr1"));
        }
    }

    public static Open open() {
        return open(partnership());
    }

    public static Open open(Partnership partnership) {
        return open(partnership, TODAY, closes(28));
    }

    public static Open open(Partnership partnership, LocalDate opens, Instant closes) {
        var engagement = made(partnership.lead(), "/engagements", anEngagement(partnership, opens, closes));
        return open(partnership, engagement, fiveQuestions());
    }

    /** Opens a draft with a survey of these questions. */
    public static Open open(Partnership partnership, UUID engagement, List<Map<String, Object>> asked) {
        var made = partnership
                .lead()
                .body(aSurvey(engagement, asked))
                .post(API + "/surveys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .post(API + "/engagements/{id}/open", engagement)
                .then()
                .statusCode(200);
        var questions = new ArrayList<UUID>();
        var options = new ArrayList<List<UUID>>();
        IntStream.range(0, asked.size()).forEach(i -> {
            questions.add(UUID.fromString(made.getString("questions[" + i + "].id")));
            options.add(made.getList("questions[" + i + "].options.id", String.class).stream()
                    .map(UUID::fromString)
                    .toList());
        });
        return new Open(partnership, engagement, UUID.fromString(made.getString("id")), questions, options);
    }

    /** As short as one that is known for what it is. */
    public static final String A_PDF = "%PDF-1.7\n%%EOF\n";

    public static UUID file(RequestSpecification who) {
        return file(who, "before you answer.pdf", A_PDF.getBytes(StandardCharsets.US_ASCII));
    }

    public static UUID file(RequestSpecification who, String name, byte[] content) {
        return UUID.fromString(who.contentType(ContentType.BINARY)
                .queryParam("name", name)
                .body(content)
                .post(API + "/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> aMaterial(UUID engagement, UUID file) {
        return Map.of("engagementId", engagement, "title", "Before you answer", "language", "en", "fileId", file);
    }

    /** Another title, and the file that it has. */
    public static Map<String, Object> materialChange(UUID material) {
        var read = As.admin()
                .get(API + "/materials/{id}", material)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return Map.of(
                "engagementId",
                read.getString("engagementId"),
                "title",
                "Mine now",
                "language",
                "en",
                "fileId",
                read.getString("file.id"));
    }

    /** @param who a platform administrator, who asks with the same account each time */
    public static UUID material(RequestSpecification who, UUID engagement) {
        return made(As.admin(), "/materials", aMaterial(engagement, file(who)));
    }

    /** Somebody's answers; gives the receipt code. */
    public static String answered(Open open, int option, String text) {
        return As.nobody()
                .body(open.response(option, text))
                .post(API + "/responses")
                .then()
                .statusCode(201)
                .extract()
                .path("receiptCode");
    }

    /** The ids of all that people said in the engagement, in order of arrival. */
    public static List<UUID> contributions(Open open) {
        return open
                .partnership()
                .analyst()
                .queryParam("engagementId", open.id())
                .queryParam("limit", 100)
                .get(API + "/contributions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class)
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    public static UUID theme(Open open, String title) {
        return made(
                open.partnership().analyst(),
                "/themes",
                Map.of("engagementId", open.id(), "title", title, "description", "What several people said"));
    }

    public static String coded(Open open, UUID contribution, UUID theme) {
        return open.partnership()
                .analyst()
                .body(Map.of("themeId", theme))
                .post(API + "/contributions/{id}/codings", contribution)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void published(Open open, UUID... themes) {
        open.partnership()
                .analyst()
                .body(Map.of("themeIds", List.of(themes)))
                .post(API + "/engagements/{id}/publications", open.id())
                .then()
                .statusCode(201);
    }

    public static UUID made(RequestSpecification who, String path, Map<String, Object> body) {
        return UUID.fromString(
                who.body(body).post(API + path).then().statusCode(201).extract().path("id"));
    }
}
