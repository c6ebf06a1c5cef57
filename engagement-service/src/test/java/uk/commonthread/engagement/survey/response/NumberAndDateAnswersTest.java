package uk.commonthread.engagement.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static uk.commonthread.engagement.Given.API;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class NumberAndDateAnswersTest {
    private static final String PATH = API + "/responses";

    @Inject
    Session session;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "null                  | required",
                "\"\"                  | wrong-kind",
                "true                  | wrong-kind",
                "[17]                  | wrong-kind",
                "{}                    | wrong-kind",
                "\"17\"                | wrong-kind",
                "1e999                 | wrong-kind",
                "-1e999                | wrong-kind",
                "NaN                   | wrong-format",
                "17.5                  | too-many-decimals",
                "1e-300                | too-many-decimals",
                "-1                    | out-of-range",
                "121                   | out-of-range",
                "1e300                 | out-of-range",
                "99999999999999999999  | out-of-range"
            })
    void anOddAnswerToANumberIsRefusedWithACode(String answer, String code) {
        refused(askingANumberAndADay().numberIs(answer), code);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "null                  | required",
                "\" \"                 | required",
                "20260309              | wrong-kind",
                "false                 | wrong-kind",
                "[\"2026-03-09\"]      | wrong-kind",
                "\"2026-02-30\"        | not-a-date",
                "\"2026-13-01\"        | not-a-date",
                "\"+999999999-01-01\"  | not-a-date",
                "\"today\"             | not-a-date",
                "\"1899-12-31\"        | date-out-of-range",
                "\"2027-01-01\"        | date-out-of-range"
            })
    void anOddAnswerToADayIsRefusedWithACode(String answer, String code) {
        refused(askingANumberAndADay().dayIs(answer), code);
    }

    @Test
    void anAnswerOfVeryManyDigitsOrLettersIsRefused() {
        var asked = askingANumberAndADay();

        refused(asked.numberIs("9".repeat(900)), "wrong-kind");
        refused(asked.numberIs("9".repeat(5_000)), "wrong-format");
        refused(asked.dayIs('"' + "2".repeat(50_000) + '"'), "not-a-date");
    }

    @Test
    void aNumberAndADayAreKeptAsTheyAreNaturally() {
        var asked = askingANumberAndADay();

        As.nobody().body(asked.body("42.0", "\"2026-03-09\"")).post(PATH).then().statusCode(201);

        assertThat(session.createNativeQuery(
                                "select count(*) from response where engagement_id = :id and answers @> cast(:answers as jsonb)",
                                Long.class)
                        .setParameter("id", asked.open().id())
                        .setParameter("answers", asked.answers("42", "\"2026-03-09\""))
                        .getSingleResult())
                .isEqualTo(1);
    }

    /** An open survey of a number and a day that must be answered. */
    private record Asked(Given.Open open) {
        UUID number() {
            return open.questions().getFirst();
        }

        UUID day() {
            return open.questions().getLast();
        }

        String numberIs(String answer) {
            return body(answer, "\"2026-03-09\"");
        }

        String dayIs(String answer) {
            return body("17", answer);
        }

        String body(String number, String day) {
            return """
                    {"surveyId": "%s", "surveyVersion": 1, "answers": %s}""".formatted(open.surveyId(), answers(number, day));
        }

        String answers(String number, String day) {
            return """
                    {"%s": %s, "%s": %s}""".formatted(number(), number, day(), day);
        }
    }

    private static Asked askingANumberAndADay() {
        var partnership = Given.partnership();
        return new Asked(Given.open(
                partnership,
                Given.draft(partnership),
                List.of(
                        Map.of("kind", "NUMBER", "text", "How old?", "required", true, "minimum", 0, "maximum", 120),
                        Map.of("kind", "DATE", "text", "When?", "required", true, "latest", "2026-12-31"))));
    }

    private static void refused(String body, String code) {
        As.nobody()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", contains(code));
    }
}
