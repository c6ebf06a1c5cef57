package uk.commonthread.engagement.survey.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.FieldError;

class DateQuestionTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final DateQuestion SEEN = asked("2024-01-01", "2026-12-31", "2025-01-01", "2026-01-01");

    @Test
    void aDayIsKept() {
        assertThat(SEEN.check(TextNode.valueOf(" 2026-03-09 ")))
                .isEqualTo(Checked.kept(TextNode.valueOf("2026-03-09")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "9.3.2026",
                "2026-3-9",
                "+12026-03-09",
                "yesterday",
                "2026-03-09T00:00",
                "NaN",
                "-2026-03-09"
            })
    void whatIsNoDayIsRefused(String given) {
        assertThat(SEEN.check(TextNode.valueOf(given)))
                .isEqualTo(Checked.refused("not-a-date", "Enter a real date, like 2026-03-09"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2027-01-01"})
    void aDayOutsideOfTheLimitsIsRefused(String given) {
        assertThat(SEEN.check(TextNode.valueOf(given)))
                .isEqualTo(Checked.refused(
                        "date-out-of-range",
                        Map.of("min", LocalDate.parse("2024-01-01"), "max", LocalDate.parse("2026-12-31")),
                        "Enter a date from 1 January 2024 to 31 December 2026"));
    }

    @Test
    void anotherKindOfValueIsRefused() {
        assertThat(SEEN.check(IntNode.valueOf(2026))).isEqualTo(Checked.notHow());
    }

    @Test
    void daysArePublishedInBandsAsOneChoiceOfThem() {
        var counts = new Counts(60, Map.of("2024-01-01", 5, "2024-12-31", 5, "2025-01-01", 20, "2026-07-01", 30));

        assertThat(SEEN.tally(counts))
                .isEqualTo(new Table.OneOf(List.of(
                        new Table.Cell("0", "Before 1 January 2025", 10),
                        new Table.Cell("1", "From 1 January 2025 to 31 December 2025", 20),
                        new Table.Cell("2", "From 1 January 2026", 30))));
    }

    @Test
    void daysWithoutBandsAreNotPublished() {
        assertThat(asked("2024-01-01", "2026-12-31").tally(new Counts(60, Map.of("2026-03-09", 60))))
                .isEqualTo(new Table.Unpublished());
    }

    @Test
    void aBandThatNobodyCanBeInIsRefused() {
        var problem = catchThrowableOfType(
                ApiException.class, () -> asked("2024-01-01", "2026-12-31", "2024-01-01", "2027-01-01"));

        assertThat(problem.errors()).extracting(FieldError::field).containsExactly("questions[0].bands");
    }

    @Test
    void aDayThatNoOneMeansIsRefused() {
        var problem = catchThrowableOfType(ApiException.class, () -> asked("0001-01-01", "9999-12-31"));

        assertThat(problem.errors())
                .extracting(FieldError::field)
                .containsExactly("questions[0].earliest", "questions[0].latest");
    }

    @Test
    void theLastDayIsAfterTheFirst() {
        var problem = catchThrowableOfType(ApiException.class, () -> asked("2026-12-31", "2024-01-01"));

        assertThat(problem.errors()).extracting(FieldError::field).containsExactly("questions[0].latest");
    }

    @Test
    void aDayIsItselfInAnExport() {
        assertThat(SEEN.columns("q1")).containsExactly(new Column("q1", "When?", List.of()));
        assertThat(SEEN.cells(TextNode.valueOf("2026-03-09"))).containsExactly("2026-03-09");
        assertThat(SEEN.cells(null)).containsExactly("");
    }

    @Test
    void itIsReadAsItWasWritten() throws JsonProcessingException {
        var written = JSON.writerFor(Question.class).writeValueAsString(SEEN);

        assertThat(JSON.readValue(written, Question.class)).isEqualTo(SEEN);
    }

    private static DateQuestion asked(String earliest, String latest, String... bands) {
        var written = new DateQuestion.New(
                null,
                "When?",
                null,
                false,
                LocalDate.parse(earliest),
                LocalDate.parse(latest),
                Arrays.stream(bands).map(LocalDate::parse).toList());
        return (DateQuestion)
                Questions.of(List.of(written), List.of(), UUID::randomUUID).getFirst();
    }
}
