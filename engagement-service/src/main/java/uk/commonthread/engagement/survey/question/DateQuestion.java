package uk.commonthread.engagement.survey.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A day. The answer is its text in ISO 8601, as {@code 2026-03-09}.
 *
 * @param earliest the first day that can be answered
 * @param latest the last
 * @param bands the day on which each band but the first begins; none, and no answer is published
 */
@Schema
@JsonTypeName("DATE")
public record DateQuestion(
        UUID id,
        String text,
        @Nullable String hint,
        boolean required,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        List<LocalDate> bands)
        implements Question {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    @Override
    public Checked check(JsonNode answer) {
        if (!answer.isTextual()) {
            return Checked.notHow();
        }
        var typed = answer.textValue().strip();
        if (typed.isEmpty()) {
            return Checked.PASSED_OVER;
        }
        var day = day(typed);
        if (day == null) {
            return Checked.refused("not-a-date", "Enter a real date, like 2026-03-09");
        }
        var first = first(earliest);
        var last = last(latest);
        return isFrom(first, last, day)
                ? Checked.kept(TextNode.valueOf(day.toString()))
                : Checked.refused("date-out-of-range", Map.of("min", first, "max", last), fromTo(first, last));
    }

    private static LocalDate first(@Nullable LocalDate earliest) {
        return earliest == null ? FIRST : earliest;
    }

    private static LocalDate last(@Nullable LocalDate latest) {
        return latest == null ? LAST : latest;
    }

    private static boolean isFrom(LocalDate first, LocalDate last, LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static String fromTo(LocalDate first, LocalDate last) {
        return "Enter a date from %s to %s".formatted(first.format(IN_WORDS), last.format(IN_WORDS));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return DAY.matcher(typed).matches() ? LocalDate.parse(typed) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String missing() {
        return "Enter a date";
    }

    @Override
    public Table tally(Counts counts) {
        return Bands.tally(bands, counts, LocalDate::parse, DateQuestion::label);
    }

    private static String label(@Nullable LocalDate from, @Nullable LocalDate below) {
        if (from == null) {
            return below == null ? "" : "Before " + below.format(IN_WORDS);
        }
        var begins = "From " + from.format(IN_WORDS);
        return below == null ? begins : begins + " to " + below.minusDays(1).format(IN_WORDS);
    }

    /** As its author writes it. */
    @Schema(name = "NewDateQuestion")
    @JsonTypeName("DATE")
    record New(
            @Nullable UUID id,

            @NotBlank(message = NO_TEXT) @Size(max = MOST_CHARACTERS, message = LONG_TEXT)
            String text,

            @Size(max = MOST_CHARACTERS, message = LONG_HINT) @Nullable
            String hint,

            boolean required,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,

            @Size(max = Bands.MOST, message = Bands.TOO_MANY) @Nullable
            List<@NotNull LocalDate> bands)
            implements NewQuestion {
        @Override
        public Question ask(Author author) {
            List<LocalDate> limits = bands == null ? List.of() : bands;
            if (earliest != null && latest != null && !earliest.isBefore(latest)) {
                author.wrong("latest", "not-after-earliest", "Enter a last day that is after the first");
            }
            checkSpan(author, "earliest", earliest);
            checkSpan(author, "latest", latest);
            Bands.check(author, limits, first(earliest), last(latest));
            return new DateQuestion(
                    author.id(), text.strip(), Author.hint(hint), required, earliest, latest, List.copyOf(limits));
        }

        private static void checkSpan(Author author, String member, @Nullable LocalDate day) {
            if (day != null && !isFrom(FIRST, LAST, day)) {
                author.wrong(member, "date-out-of-range", Map.of("min", FIRST, "max", LAST), fromTo(FIRST, LAST));
            }
        }
    }
}
