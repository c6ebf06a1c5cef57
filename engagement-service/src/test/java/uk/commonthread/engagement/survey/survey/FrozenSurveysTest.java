package uk.commonthread.engagement.survey.survey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.engagement.Given.API;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

/** A survey that another replica froze a second version of, after this one had kept the first. */
@ServiceTest
class FrozenSurveysTest {
    @Inject
    AgroalDataSource database;

    private Given.Open open;

    @BeforeEach
    void askedInASecondVersion() throws SQLException {
        open = Given.open();
        As.nobody()
                .get(API + "/surveys/{id}", open.surveyId())
                .then()
                .statusCode(200)
                .body("frozenVersion", is(1));
        Given.answered(open, 0, "To the first");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into survey_version (survey_id, number, frozen_at, snapshot)
                    select survey_id, 2, now(), snapshot || '{"number": 2, "title": "Tell us more"}'
                    from survey_version where survey_id = '%1$s';
                    update survey set frozen_version = 2, version = version + 1 where id = '%1$s'""".formatted(open.surveyId()));
        }
    }

    @Test
    void isReadInTheVersionThatPeopleAnswerNow() {
        await().untilAsserted(() -> As.nobody()
                .get(API + "/surveys/{id}", open.surveyId())
                .then()
                .header("ETag", is("\"2\""))
                .body("frozenVersion", is(2), "title", is("Tell us more"), "version", is(2)));
    }

    @Test
    void isAnsweredInThatVersionAtOnce() {
        As.nobody().body(answers(2)).post(API + "/responses").then().statusCode(201);
        As.nobody()
                .body(answers(1))
                .post(API + "/responses")
                .then()
                .statusCode(409)
                .body("type", is("/problems/survey-changed"));
    }

    private Map<String, Object> answers(int version) {
        var body = new HashMap<>(open.response(0, "More buses"));
        body.put("surveyVersion", version);
        return body;
    }
}
