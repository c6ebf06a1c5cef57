package uk.commonthread.engagement.survey.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static uk.commonthread.engagement.Given.API;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class SurveyResourceTest {
    private static final String PATH = API + "/surveys";

    @ParameterizedTest
    @CsvSource({
        "options, '[{\"label\": \"Here\"}]'",
        "scale, '{\"lowLabel\": \"Near\", \"highLabel\": \"Far\"}'",
        "maxLength, 10"
    })
    void whatAKindDoesNotHaveIsRefused(String member, String value) {
        var partnership = Given.partnership();
        var survey = """
                {"engagementId": "%s", "title": "Tell us", "questions": [
                    {"kind": "POSTCODE_DISTRICT", "text": "Where?", "required": true, "%s": %s}]}""".formatted(Given.draft(partnership), member, value);

        partnership
                .lead()
                .body(survey)
                .post(API + "/surveys")
                .then()
                .statusCode(400)
                .body("errors.field", contains("questions[0]." + member));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, minimum, 1e99",
        "NUMBER, minimum, 1e999999999",
        "NUMBER, minimum, 1e-999999999",
        "NUMBER, maximum, 1e99999999999",
        "NUMBER, maximum, '\"many\"'",
        "NUMBER, decimals, 5",
        "NUMBER, decimals, 1.5",
        "NUMBER, bands, '[18, 18]'",
        "NUMBER, bands, '[null]'",
        "DATE, earliest, '\"2026-02-30\"'",
        "DATE, latest, '\"9999-12-31\"'",
        "DATE, bands, '[\"1899-12-31\"]'"
    })
    void anOddLimitIsRefusedAtItsMember(String kind, String member, String value) {
        var partnership = Given.partnership();
        var survey = """
                {"engagementId": "%s", "title": "Tell us", "questions": [
                    {"kind": "%s", "text": "How many?", "required": true, "%s": %s}]}""".formatted(Given.draft(partnership), kind, member, value);

        partnership
                .lead()
                .body(survey)
                .post(API + "/surveys")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", startsWith("questions[0]." + member));
    }

    @Test
    void aLeadWritesTheSurveyOfADraft() {
        var partnership = Given.partnership();
        var engagement = Given.draft(partnership);

        partnership
                .lead()
                .body(Given.aSurvey(engagement))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", ETags.version(0))
                .body("status", is("DRAFT"), "frozenVersion", nullValue())
                .body(
                        "questions.kind",
                        contains("SINGLE_CHOICE", "MULTIPLE_CHOICE", "SCALE", "FREE_TEXT", "POSTCODE_DISTRICT"));
        partnership
                .lead()
                .body(Given.aSurvey(engagement))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", is("/problems/engagement-has-survey"));
    }

    @Test
    void onlyALeadOfThePartnershipWritesIt() {
        var partnership = Given.partnership();
        var body = Given.aSurvey(Given.draft(partnership));

        As.nobody().body(body).post(PATH).then().statusCode(401);
        partnership.analyst().body(body).post(PATH).then().statusCode(403);
        Given.partnership()
                .lead()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("engagementId"));
        partnership
                .lead()
                .body(Given.aSurvey(UUID.randomUUID()))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("engagementId"));
    }

    @Test
    void whatIsWrongWithAQuestionIsSaidAtItsPlace() {
        var partnership = Given.partnership();
        var questions = List.of(Given.choice("SINGLE_CHOICE", "Where?", true, "Only one"));

        partnership
                .lead()
                .body(Map.of("engagementId", Given.draft(partnership), "title", "Tell us", "questions", questions))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("questions[0].options"));
    }

    @Test
    void aDraftIsSeenByItsPeopleOnly() {
        var partnership = Given.partnership();
        var engagement = Given.draft(partnership);
        var survey = Given.made(partnership.lead(), "/surveys", Given.aSurvey(engagement));

        partnership.analyst().get(PATH + "/{id}", survey).then().statusCode(200);
        As.nobody().get(PATH + "/{id}", survey).then().statusCode(404);
        Given.partnership()
                .lead()
                .get(PATH + "/{id}", survey)
                .then()
                .statusCode(404)
                .body("detail", is("There is no survey " + survey));
        As.nobody().queryParam("engagementId", engagement).get(PATH).then().statusCode(404);
        As.nobody().get(PATH).then().statusCode(400);
        partnership
                .lead()
                .queryParam("engagementId", engagement)
                .get(PATH)
                .then()
                .body("items.id", contains(survey.toString()));
    }

    @Test
    void aQuestionStaysTheSameWhileItsWordsChange() {
        var partnership = Given.partnership();
        var engagement = Given.draft(partnership);
        var survey = Given.made(partnership.lead(), "/surveys", Given.aSurvey(engagement));
        var text = partnership.lead().get(PATH + "/{id}", survey).jsonPath().getString("questions[3].id");
        var change = Map.of(
                "engagementId",
                engagement,
                "title",
                "Tell us more",
                "questions",
                List.of(Map.of("id", text, "kind", "FREE_TEXT", "text", "What must change?", "required", true)));

        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/{id}", survey)
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(1))
                .body("questions.id", contains(text), "questions[0].text", is("What must change?"));
        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/{id}", survey)
                .then()
                .statusCode(412);
        partnership.lead().body(change).put(PATH + "/{id}", survey).then().statusCode(428);
        partnership
                .analyst()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(PATH + "/{id}", survey)
                .then()
                .statusCode(403);
        As.nobody()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(PATH + "/{id}", survey)
                .then()
                .statusCode(401);
    }

    @Test
    void aFrozenSurveyDoesNotChange() {
        var open = Given.open();

        open.partnership()
                .lead()
                .header("If-Match", "\"1\"")
                .body(Map.of("engagementId", open.id(), "title", "Other", "questions", List.of()))
                .put(PATH + "/{id}", open.surveyId())
                .then()
                .statusCode(409)
                .body("type", is("/problems/survey-frozen"));
    }

    @Test
    void aFrozenSurveyMayBeCached() {
        var open = Given.open();

        var first = As.nobody()
                .get(PATH + "/{id}", open.surveyId())
                .then()
                .statusCode(200)
                .extract();
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(first.contentType()).startsWith("application/json");
        assertThat(first.<String>path("engagementId")).isEqualTo(open.id().toString());

        As.nobody()
                .header("If-None-Match", first.header("ETag"))
                .get(PATH + "/{id}", open.surveyId())
                .then()
                .statusCode(304);
        assertThat(As.nobody().get(PATH + "/{id}", open.surveyId()).asString()).isEqualTo(first.asString());
    }

    @Test
    void aFrozenSurveyHasAnotherTagForThoseWhoAreSignedIn() {
        var open = Given.open();
        var ofThePublic = As.nobody().get(PATH + "/{id}", open.surveyId()).header("ETag");

        var lead = open.partnership().lead();
        assertThat(lead.get(PATH + "/{id}", open.surveyId()).header("ETag")).isNotEqualTo(ofThePublic);
    }

    @Test
    void anUnknownSurveyIsNotFound() {
        As.nobody().get(PATH + "/{id}", UUID.randomUUID()).then().statusCode(404);
    }
}
