package uk.commonthread.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a door that keeps engagements and counts answers, and knows no idempotency key: a run a day later. */
class EngagementsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Demo DEMO = Demo.load();
    private static final DemoPartnership PARTNERSHIP = DEMO.partnerships().getFirst();

    private final ArrayNode engagements = JSON.createArrayNode();
    private final ArrayNode themes = JSON.createArrayNode();
    private final ArrayNode materials = JSON.createArrayNode();
    private final ArrayNode contributions = JSON.createArrayNode();
    private int responses;
    private int refuseAfter = Integer.MAX_VALUE;
    private HttpServer door;

    @BeforeEach
    void open() throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/", this::handle);
        door.start();
    }

    @AfterEach
    void close() {
        door.stop(0);
    }

    @Test
    void oneEngagementStaysOpenForVisitorsAndSaysWhatItIs() {
        load("2026-11-22T12:00:00Z");
        load("2026-11-24T12:00:00Z");

        var invitation = engagement(PARTNERSHIP.visitors().title());
        assertThat(engagements).hasSize(2);
        assertThat(invitation.get("status").asText()).isEqualTo("OPEN");
        assertThat(invitation.get("opens").asText()).isEqualTo("2026-11-22");
        assertThat(invitation.get("closes").asText()).isEqualTo("2027-11-22T17:00:00Z");
        assertThat(PARTNERSHIP.visitors().title()).containsIgnoringCase("demonstration");
        assertThat(PARTNERSHIP.visitors().purpose()).contains("the partnership did not ask these questions");
    }

    @Test
    void visitorsHaveSomethingToReadAndItIsGivenOnce() {
        load("2026-11-22T12:00:00Z");
        load("2026-11-24T12:00:00Z");

        assertThat(materials).singleElement().satisfies(material -> {
            assertThat(material.get("engagementId").asText())
                    .isEqualTo(
                            engagement(PARTNERSHIP.visitors().title()).get("id").asText());
            assertThat(material.get("fileId").asText()).isEqualTo("file");
        });
    }

    @Test
    void whenItHasClosedANewOneIsOpened() {
        load("2026-11-22T12:00:00Z");
        engagement(PARTNERSHIP.visitors().title()).put("status", "CLOSED");

        load("2027-12-01T12:00:00Z");

        assertThat(engagements).hasSize(3);
        assertThat(engagements.get(2).get("closes").asText()).isEqualTo("2028-11-30T17:00:00Z");
    }

    @Test
    void answersThatAnEarlierRunSentAreNotSentAgainButForWhatRoundingHides() {
        for (var brokenOffAfter : new int[] {3, 34, 50}) {
            refuseAfter = brokenOffAfter;
            try {
                load("2026-11-22T12:00:00Z");
            } catch (SeedException e) {
                assertThat(responses).isEqualTo(brokenOffAfter);
            }
        }
        refuseAfter = Integer.MAX_VALUE;

        load("2026-11-24T12:00:00Z");

        var wanted = PARTNERSHIP.engagement().responses();
        assertThat(responses).isBetween(wanted, wanted + 4);
        assertThat(contributions).extracting(item -> item.get("text").asText()).doesNotHaveDuplicates();
        assertThat(engagement(PARTNERSHIP.engagement().title()).get("status").asText())
                .isEqualTo("CLOSED");
    }

    private void load(String now) {
        var address = URI.create("http://" + door.getAddress().getHostString() + ":"
                + door.getAddress().getPort());
        var api = new Api(new Settings(address, address.resolve("/token"), null, "seed", "secret"));
        new Engagements(api, new Tally(), DEMO.survey(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .load(PARTNERSHIP, "partnership");
    }

    private ObjectNode engagement(String title) {
        for (var engagement : engagements) {
            if (engagement.get("title").asText().equals(title)) {
                return (ObjectNode) engagement;
            }
        }
        throw new AssertionError("There is no engagement " + title);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().replace("/api/engagement/v1", "");
            var bytesIn = exchange.getRequestBody().readAllBytes();
            var body = path.equals("/token") || path.equals("/files") ? null : JSON.readTree(bytesIn); // a form, a file
            var post = exchange.getRequestMethod().equals("POST");
            var sent = body instanceof ObjectNode object ? object : JSON.createObjectNode();
            var refused = path.equals("/responses") && responses >= refuseAfter;
            var answer = refused ? JSON.createObjectNode() : post ? post(path, sent) : get(path);
            var bytes = JSON.writeValueAsBytes(answer);
            exchange.sendResponseHeaders(refused ? 400 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private ObjectNode post(String path, ObjectNode sent) {
        return switch (path.replaceAll("/e[0-9]+", "/*").replaceAll("/c[0-9]+", "/*")) {
            case "/token" -> sent.put("access_token", "t").put("expires_in", 300);
            case "/engagements" -> {
                engagements.add(sent.put("id", "e" + engagements.size())
                        .put("status", "DRAFT")
                        .put("version", 0));
                yield sent;
            }
            case "/engagements/*/open" -> byId(path).put("status", "OPEN");
            case "/engagements/*/close" -> byId(path).put("status", "CLOSED");
            case "/surveys" -> survey();
            case "/files" -> sent.put("id", "file");
            case "/materials" -> {
                materials.add(sent);
                yield sent;
            }
            case "/themes" -> {
                themes.add(sent.put("id", "t" + themes.size()));
                yield sent;
            }
            case "/responses" -> {
                responses++;
                var words = sent.get("answers").path("question-4").asText();
                if (!words.isEmpty()) {
                    contributions
                            .addObject()
                            .put("id", "c" + contributions.size())
                            .put("text", words);
                }
                yield sent;
            }
            case "/engagements/*/publications/preview" -> {
                var preview = JSON.createObjectNode();
                preview.putObject("responses").put("count", responses < 10 ? null : (responses + 2) / 5 * 5);
                yield preview;
            }
            default -> sent; // codings and publications are only taken
        };
    }

    private ObjectNode get(String path) {
        return switch (path.replaceAll("/e[0-9]+", "/*")) {
            case "/engagements" -> page(engagements);
            case "/engagements/*" -> byId(path);
            case "/materials" -> page(materials);
            case "/themes" -> page(themes);
            case "/contributions" -> page(contributions);
            case "/surveys" -> page(JSON.createArrayNode().add(survey()));
            default -> survey();
        };
    }

    private ObjectNode byId(String path) {
        return (ObjectNode) engagements.get(Integer.parseInt(path.replaceAll("/engagements/e([0-9]+).*", "$1")));
    }

    private static ObjectNode page(ArrayNode items) {
        var page = JSON.createObjectNode().putNull("next");
        page.set("items", items);
        return page;
    }

    private static ObjectNode survey() {
        var survey = JSON.createObjectNode().put("id", "survey").put("frozenVersion", 1);
        var questions = survey.putArray("questions");
        for (var question : DEMO.survey().questions()) {
            var asked = questions.addObject().put("id", "question-" + questions.size());
            var options = asked.putArray("options");
            if (question.options() != null) {
                question.options().forEach(option -> options.addObject().put("id", option.label()));
            }
        }
        return survey;
    }
}
