package uk.commonthread.engagement.survey.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.FieldError;

class NumberQuestionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final NumberQuestion AGE = asked("0", "120", 0, "18", "65");
    private static final NumberQuestion MILES = asked(null, null, 1);

    @ParameterizedTest
    @CsvSource({"0,0", "120,120", "42.0,42", "4.2e1,42", "100,100"})
    void aNumberIsKeptInOneWayOnly(String given, String kept) throws JsonProcessingException {
        assertThat(AGE.check(JSON.readTree(given))).isEqualTo(Checked.kept(DecimalNode.valueOf(new BigDecimal(kept))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "121", "1e9", "1e99"})
    void aNumberOutsideOfTheLimitsIsRefused(String given) throws JsonProcessingException {
        assertThat(AGE.check(JSON.readTree(given)))
                .isEqualTo(Checked.refused(
                        "out-of-range",
                        Map.of("min", BigDecimal.ZERO, "max", new BigDecimal("120")),
                        "Enter a number from 0 to 120"));
    }

    @Test
    void moreDigitsThanAskedForAreRefused() throws JsonProcessingException {
        assertThat(AGE.check(JSON.readTree("17.5")))
                .isEqualTo(Checked.refused("too-many-decimals", Map.of("max", 0), "Enter a whole number"));
        assertThat(MILES.check(JSON.readTree("17.55")))
                .isEqualTo(Checked.refused(
                        "too-many-decimals", Map.of("max", 1), "Enter a number with 1 digit after the point"));
        assertThat(MILES.check(JSON.readTree("17.5")))
                .isEqualTo(Checked.kept(DecimalNode.valueOf(new BigDecimal("17.5"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"17\"", "[17]", "true", "1e999", "\"NaN\"", "{}"})
    void whatIsNoNumberIsRefused(String given) throws JsonProcessingException {
        assertThat(AGE.check(JSON.readTree(given))).isEqualTo(Checked.notHow());
    }

    @Test
    void numbersArePublishedInBandsAsOneChoiceOfThem() {
        var counts = new Counts(60, Map.of("0", 1, "17", 4, "18", 20, "64", 5, "65", 10, "90", 20));

        assertThat(AGE.tally(counts))
                .isEqualTo(new Table.OneOf(List.of(
                        new Table.Cell("0", "Under 18", 5),
                        new Table.Cell("1", "18 to under 65", 25),
                        new Table.Cell("2", "65 or more", 30))));
    }

    @Test
    void numbersWithoutBandsAreNotPublished() {
        assertThat(MILES.tally(new Counts(60, Map.of("3.5", 60)))).isEqualTo(new Table.Unpublished());
    }

    @Test
    void aNumberIsItselfInAnExport() {
        assertThat(MILES.columns("q1")).containsExactly(new Column("q1", "How far?", List.of()));
        assertThat(MILES.cells(DecimalNode.valueOf(new BigDecimal("3.5")))).containsExactly("3.5");
        assertThat(MILES.cells(null)).containsExactly("");
    }

    @Test
    void aBandThatNobodyCanBeInIsRefused() {
        var refusal = new FieldError(
                "questions[0].bands",
                "empty-band",
                "Enter limits of bands that leave an answer that people may give on either side");

        assertThat(refused("0", "120", 0, "0", "65")).containsExactly(refusal);
        assertThat(refused("0", "120", 0, "18", "121")).containsExactly(refusal);
        assertThat(refused(null, null, 0, "-1000000000")).containsExactly(refusal);
    }

    @Test
    void aBandThatBeginsBetweenTwoAnswersIsRefused() {
        assertThat(refused("0", "120", 0, "18.2", "18.5"))
                .extracting(FieldError::field, FieldError::code, FieldError::params)
                .containsExactly(tuple("questions[0].bands", "too-many-decimals", Map.of("max", 0)));
    }

    @Test
    void whatIsWrittenWithManyZerosIsKeptShort() {
        assertThat(asked("0e-999999999", "1.20e2", 0).minimum()).isEqualTo(BigDecimal.ZERO);
        assertThat(asked("0e-999999999", "1.20e2", 0).maximum()).isEqualTo(new BigDecimal("120"));
        assertThat(refused("1e-999999999", null, 0)).isNotEmpty();
    }

    @Test
    void bandsGoUp() {
        assertThat(refused(null, null, 0, "65", "18"))
                .extracting(FieldError::code)
                .containsExactly("not-ascending");
        assertThat(refused(null, null, 0, "18", "18.0")).isNotEmpty();
    }

    @Test
    void theMostIsMoreThanTheLeast() {
        assertThat(refused("5", "5", 0)).extracting(FieldError::field).containsExactly("questions[0].maximum");
    }

    @Test
    void itIsReadAsItWasWritten() throws JsonProcessingException {
        var written = JSON.writerFor(Question.class).writeValueAsString(AGE);

        assertThat(JSON.<JsonNode>readTree(written).get("kind")).isEqualTo(TextNode.valueOf("NUMBER"));
        assertThat(JSON.readValue(written, Question.class)).isEqualTo(AGE);
    }

    private static NumberQuestion asked(
            @Nullable String minimum, @Nullable String maximum, int decimals, String... bands) {
        return (NumberQuestion)
                Questions.of(List.of(written(minimum, maximum, decimals, bands)), List.of(), UUID::randomUUID)
                        .getFirst();
    }

    private static List<FieldError> refused(
            @Nullable String minimum, @Nullable String maximum, int decimals, String... bands) {
        return catchThrowableOfType(ApiException.class, () -> asked(minimum, maximum, decimals, bands))
                .errors();
    }

    private static NewQuestion written(
            @Nullable String minimum, @Nullable String maximum, int decimals, String... bands) {
        return new NumberQuestion.New(
                null,
                "How far?",
                null,
                false,
                minimum == null ? null : new BigDecimal(minimum),
                maximum == null ? null : new BigDecimal(maximum),
                decimals,
                Arrays.stream(bands).map(BigDecimal::new).toList());
    }
}
