package uk.commonthread.engagement.result.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonthread.engagement.result.publication.Publishing.answeredBy;
import static uk.commonthread.engagement.result.publication.Publishing.closedEarly;
import static uk.commonthread.engagement.result.publication.Publishing.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.engagement.survey.question.NumberQuestion;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.engagement.survey.response.KeptAnswers;
import uk.commonthread.engagement.survey.survey.FrozenSurveys;
import uk.commonthread.kit.testing.ServiceTest;

/**
 * What this release stores, read by one that comes after it, in which a scale is a number from 1 to 5: it lifts what is
 * read, and what is stored stays as it is.
 */
@ServiceTest
class StoredForEverTest {
    private static final String NUMBER = "NUMBER";

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Test
    void aStoredSurveyIsLifted() {
        var open = Given.open();
        var stored = column("select cast(snapshot as text) from survey_version where survey_id = ?", open.surveyId());
        var today = FrozenSurveys.format(json);
        var next = today.then(survey -> survey.withArray("questions").forEach(StoredForEverTest::asNumber));

        var lifted = next.read(stored);

        assertThat(lifted.questions())
                .extracting(Question::kind)
                .containsExactly("SINGLE_CHOICE", "MULTIPLE_CHOICE", NUMBER, "FREE_TEXT", "POSTCODE_DISTRICT");
        assertThat(lifted.questions().get(2))
                .isEqualTo(new NumberQuestion(
                        open.scale(),
                        "How easy is it?",
                        null,
                        true,
                        BigDecimal.ONE,
                        BigDecimal.valueOf(5),
                        0,
                        List.of()));
        assertThat(lifted.questions().getFirst())
                .isEqualTo(today.read(stored).questions().getFirst());
        assertThat(next.read(next.write(lifted))).isEqualTo(lifted);
    }

    private static void asNumber(JsonNode question) {
        if (question.get("kind").asText().equals("SCALE")) {
            var members = (ObjectNode) question;
            members.remove("scale");
            members.put("kind", NUMBER)
                    .put("minimum", 1)
                    .put("maximum", 5)
                    .put("decimals", 0)
                    .putArray("bands");
        }
    }

    @Test
    void aStoredPublicationIsLifted() {
        var open = answeredBy(42, 29, 0);
        closedEarly(open);
        publish(open, Given.theme(open, "Buses")).statusCode(201);
        var stored = column("select cast(shown as text) from publication where engagement_id = ?", open.id());
        var today = PublicationRepository.format(json);
        var next = today.then(publication -> publication.withArray("questions").forEach(question -> {
            if (question.get("kind").asText().equals("SCALE")) {
                ((ObjectNode) question).put("kind", NUMBER);
            }
        }));

        var lifted = next.read(stored);

        assertThat(lifted.questions())
                .extracting(PublicationView.PublishedQuestion::kind)
                .containsExactly("SINGLE_CHOICE", "MULTIPLE_CHOICE", NUMBER, "POSTCODE_DISTRICT");
        assertThat(lifted.questions().get(2).options())
                .isNotEmpty()
                .isEqualTo(today.read(stored).questions().get(2).options());
        assertThat(lifted.themes()).isEqualTo(today.read(stored).themes());
        assertThat(next.read(next.write(lifted))).isEqualTo(lifted);
    }

    @Test
    void aStoredAnswerIsLifted() {
        var open = Given.open();
        Given.answered(open, 1, "More buses");
        var stored = column("select cast(answers as text) from response where engagement_id = ?", open.id());
        var format = Integer.parseInt(
                column("select cast(format as text) from response where engagement_id = ?", open.id()));
        var scale = open.scale().toString();
        var next = KeptAnswers.format(json)
                .then(answers -> answers.put(scale, answers.get(scale).intValue() * 20));

        var lifted = next.read(format, stored).byQuestion();

        assertThat(format).isEqualTo(KeptAnswers.format(json).current());
        assertThat(lifted.get(open.scale()).intValue()).isEqualTo(80);
        assertThat(lifted.get(open.district()).textValue()).isEqualTo("PR1");
        assertThat(lifted.get(open.freeText()).booleanValue()).isTrue();
        assertThat(next.read(next.current(), stored)
                        .byQuestion()
                        .get(open.scale())
                        .intValue())
                .isEqualTo(4);
    }

    private String column(String query, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
