package uk.commonthread.engagement.result.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.survey.question.FreeTextQuestion;
import uk.commonthread.engagement.survey.question.MultipleChoiceQuestion;
import uk.commonthread.engagement.survey.question.Option;
import uk.commonthread.engagement.survey.question.PostcodeDistrictQuestion;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.engagement.survey.question.Scale;
import uk.commonthread.engagement.survey.question.ScaleQuestion;
import uk.commonthread.engagement.survey.question.SingleChoiceQuestion;
import uk.commonthread.engagement.survey.response.KeptAnswers;
import uk.commonthread.engagement.survey.survey.FrozenSurveys;

/** Rows as they were before what is stored had a format, taken through all the migrations since. */
class StoredBeforeFormatsTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final String BEFORE = "202611280102";

    private static final UUID PARTNERSHIP = UUID.randomUUID();
    private static final UUID BUS = UUID.fromString("0199aaaa-0000-7000-8000-000000000011");
    private static final UUID CAR = UUID.fromString("0199aaaa-0000-7000-8000-000000000012");
    private static final List<Question> ASKED = List.of(
            new SingleChoiceQuestion(
                    id(1), "How?", null, true, List.of(new Option(BUS, "Bus"), new Option(CAR, "Car"))),
            new MultipleChoiceQuestion(
                    id(2), "How else?", "All", false, List.of(new Option(BUS, "Bus"), new Option(CAR, "Car"))),
            new ScaleQuestion(id(3), "How easy?", null, false, new Scale("Hard", "Easy")),
            new FreeTextQuestion(id(4), "What else?", null, false, 1500),
            new PostcodeDistrictQuestion(id(5), "Where?", null, false));

    private static final String OLD_QUESTIONS = """
            [{"id": "%1$s1", "kind": "SINGLE_CHOICE", "text": "How?", "hint": null, "required": true,
              "options": [{"id": "%2$s", "label": "Bus"}, {"id": "%3$s", "label": "Car"}], "scale": null, "maxLength": null},
             {"id": "%1$s2", "kind": "MULTIPLE_CHOICE", "text": "How else?", "hint": "All", "required": false,
              "options": [{"id": "%2$s", "label": "Bus"}, {"id": "%3$s", "label": "Car"}], "scale": null, "maxLength": null},
             {"id": "%1$s3", "kind": "SCALE", "text": "How easy?", "hint": null, "required": false, "options": [],
              "scale": {"lowLabel": "Hard", "highLabel": "Easy"}, "maxLength": null},
             {"id": "%1$s4", "kind": "FREE_TEXT", "text": "What else?", "hint": null, "required": false, "options": [],
              "scale": null, "maxLength": 1500},
             {"id": "%1$s5", "kind": "POSTCODE_DISTRICT", "text": "Where?", "hint": null, "required": false, "options": [],
              "scale": null, "maxLength": null}]""".formatted("0199aaaa-0000-7000-8000-00000000000", BUS, CAR);

    private static EmbeddedPostgres postgres;

    private static UUID id(int nth) {
        return UUID.fromString("0199aaaa-0000-7000-8000-00000000000" + nth);
    }

    @BeforeAll
    static void oldRowsAreMigrated() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        migrate(postgres.getPostgresDatabase(), BEFORE);
        execute("""
                insert into engagement (id, version, partnership_id, kind, title, purpose, audience, opens, closes, status)
                values ('%1$s', 3, '%6$s', 'ENGAGEMENT', 'Old', 'To know', 'All', '2026-01-01', '2026-02-01T17:00Z', 'CLOSED');
                insert into survey (id, version, engagement_id, title, frozen_version, questions)
                values ('%2$s', 1, '%1$s', 'Tell us', 1, '%3$s');
                insert into survey_version (survey_id, number, frozen_at, snapshot)
                values ('%2$s', 1, now(), '{"surveyId": "%2$s", "number": 1, "engagementId": "%1$s", "title": "Tell us",
                        "introduction": null, "questions": %3$s}');
                insert into response (engagement_id, id, survey_id, survey_version, received_at, receipt_hash, answers)
                values ('%1$s', '%7$s', '%2$s', 1, now(), 'a', '{"%8$s1": ["%4$s"], "%8$s2": ["%4$s", "%5$s"], "%8$s3": ["4"],
                        "%8$s4": [], "%8$s5": ["PR1"]}'),
                       ('%1$s', '%9$s', '%2$s', 1, now(), 'b', '{}');
                insert into publication (id, engagement_id, published_at, published_by, threshold, shown)
                values ('%7$s', '%1$s', now(), '%6$s', 10, '{"id": "%7$s", "engagementId": "%1$s", "engagementTitle": "Old",
                        "publishedAt": "2026-03-01T09:00:00Z", "threshold": 10,
                        "responses": {"count": 40, "suppressed": false}, "themes": [], "questions": []}')""".formatted(
                        id(6),
                        id(7),
                        OLD_QUESTIONS,
                        BUS,
                        CAR,
                        PARTNERSHIP,
                        UUID.randomUUID(),
                        "0199aaaa-0000-7000-8000-00000000000",
                        UUID.randomUUID()));
        migrate(postgres.getPostgresDatabase(), "latest");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    /** Those of the service, whatever parts of the kit it has. */
    private static String[] locations() throws IOException {
        var settings = new Properties();
        try (var file = StoredBeforeFormatsTest.class.getResourceAsStream("/application.properties")) {
            settings.load(Objects.requireNonNull(file));
        }
        return Objects.requireNonNull(settings.getProperty("quarkus.flyway.locations"))
                .split(",");
    }

    private static void migrate(DataSource database, String target) throws IOException {
        Flyway.configure()
                .dataSource(database)
                // Any role but the one that migrates.
                .placeholders(Map.of("service-role", "pg_monitor"))
                .locations(locations())
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    @Test
    void aFrozenSurveyIsReadAsItWasAsked() throws SQLException {
        var survey = FrozenSurveys.format(JSON).read(text("select snapshot from survey_version"));

        assertThat(survey.questions()).isEqualTo(ASKED);
        assertThat(survey.title()).isEqualTo("Tell us");
    }

    @Test
    void theQuestionsOfASurveyAreReadAsTheyWereWritten() throws SQLException, IOException {
        assertThat(JSON.readerForListOf(Question.class).<List<Question>>readValue(text("select questions from survey")))
                .isEqualTo(ASKED);
    }

    @Test
    void anAnswerIsTheValueNaturalToItsKind() throws SQLException {
        var kept = KeptAnswers.format(JSON).read(1, text("select answers from response where receipt_hash = 'a'"));

        JsonNode both = JSON.createArrayNode().add(BUS.toString()).add(CAR.toString());
        assertThat(kept.byQuestion())
                .isEqualTo(Map.of(
                        id(1), TextNode.valueOf(BUS.toString()),
                        id(2), both,
                        id(3), IntNode.valueOf(4),
                        id(4), BooleanNode.TRUE,
                        id(5), TextNode.valueOf("PR1")));
        assertThat(text("select format from response where receipt_hash = 'a'")).isEqualTo("1");
    }

    @Test
    void whoAnsweredNothingStillDid() throws SQLException {
        var kept = KeptAnswers.format(JSON).read(1, text("select answers from response where receipt_hash = 'b'"));

        assertThat(kept.byQuestion()).isEmpty();
    }

    @Test
    void anEngagementBelongsToThePartnershipThatItHad() throws SQLException {
        assertThat(text("select partnership_id || ' ' || place from engagement_partnership"))
                .isEqualTo(PARTNERSHIP + " 0");
    }

    @Test
    void aPublicationIsOfTheFirstFormat() throws SQLException {
        var shown = text("select shown from publication");

        assertThat(PublicationRepository.format(JSON).read(shown).responses()).isEqualTo(Figure.of(40));
        assertThat(shown).contains("\"format\": 1");
    }

    private static void execute(String statements) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static String text(String query) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
