package uk.commonthread.engagement.survey.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number. The answer is a JSON number.
 *
 * @param minimum the least that can be answered
 * @param maximum the most
 * @param decimals how many digits it may have after the point
 * @param bands the number from which each band but the first goes on; none, and no answer is published
 */
@Schema
@JsonTypeName("NUMBER")
public record NumberQuestion(
        UUID id,
        String text,
        @Nullable String hint,
        boolean required,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        int decimals,
        List<BigDecimal> bands)
        implements Question {
    private static final String LIMIT = "1000000000";
    private static final BigDecimal MOST = new BigDecimal(LIMIT);

    @Override
    public Checked check(JsonNode answer) {
        // One with too large an exponent is read as infinite.
        if (!answer.isNumber() || Double.isInfinite(answer.doubleValue())) {
            return Checked.notHow();
        }
        var given = answer.decimalValue().stripTrailingZeros();
        if (given.scale() > decimals) {
            return Checked.refused(
                    "too-many-decimals",
                    Map.of("max", decimals),
                    switch (decimals) {
                        case 0 -> "Enter a whole number";
                        case 1 -> "Enter a number with 1 digit after the point";
                        default -> "Enter a number with %d digits or fewer after the point".formatted(decimals);
                    });
        }
        var least = least(minimum);
        var most = most(maximum);
        return given.compareTo(least) < 0 || given.compareTo(most) > 0
                ? Checked.refused(
                        "out-of-range",
                        Map.of("min", least, "max", most),
                        "Enter a number from %s to %s".formatted(least.toPlainString(), most.toPlainString()))
                : Checked.kept(DecimalNode.valueOf(plain(given)));
    }

    private static BigDecimal least(@Nullable BigDecimal minimum) {
        return minimum == null ? MOST.negate() : minimum;
    }

    private static BigDecimal most(@Nullable BigDecimal maximum) {
        return maximum == null ? MOST : maximum;
    }

    /** Written in one way only, so that the same numbers are counted together. */
    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @Override
    public String missing() {
        return "Enter a number";
    }

    @Override
    public Table tally(Counts counts) {
        return Bands.tally(bands, counts, BigDecimal::new, NumberQuestion::label);
    }

    private static String label(@Nullable BigDecimal from, @Nullable BigDecimal below) {
        if (from == null) {
            return "Under " + below;
        }
        return below == null ? from + " or more" : from + " to under " + below;
    }

    @Override
    public List<String> cells(@Nullable JsonNode answer) {
        return List.of(answer == null ? "" : answer.decimalValue().toPlainString());
    }

    /**
     * As its author writes it.
     *
     * @param decimals none where it is null
     */
    @Schema(name = "NewNumberQuestion")
    @JsonTypeName("NUMBER")
    record New(
            @Nullable UUID id,

            @NotBlank(message = NO_TEXT) @Size(max = MOST_CHARACTERS, message = LONG_TEXT)
            String text,

            @Size(max = MOST_CHARACTERS, message = LONG_HINT) @Nullable
            String hint,

            boolean required,

            @DecimalMin(value = "-" + LIMIT, message = TOO_FAR) @DecimalMax(value = LIMIT, message = TOO_FAR) @Nullable
            BigDecimal minimum,

            @DecimalMin(value = "-" + LIMIT, message = TOO_FAR) @DecimalMax(value = LIMIT, message = TOO_FAR) @Nullable
            BigDecimal maximum,

            @Min(value = 0, message = MANY_DECIMALS) @Max(value = 4, message = MANY_DECIMALS) @Nullable
            Integer decimals,

            @Size(max = Bands.MOST, message = Bands.TOO_MANY) @Nullable
            List<
                            @NotNull @DecimalMin(value = "-" + LIMIT, message = TOO_FAR)
                            @DecimalMax(value = LIMIT, message = TOO_FAR) BigDecimal>
                    bands)
            implements NewQuestion {
        private static final String TOO_FAR = "Enter a number from -1,000,000,000 to 1,000,000,000";
        private static final String MANY_DECIMALS = "Allow from 0 to 4 digits after the point";

        @Override
        public Question ask(Author author) {
            int digits = decimals == null ? 0 : decimals;
            var limits = bands == null
                    ? List.<BigDecimal>of()
                    : bands.stream().map(BigDecimal::stripTrailingZeros).toList();
            if (minimum != null && maximum != null && minimum.compareTo(maximum) >= 0) {
                author.wrong("maximum", "not-above-minimum", "Enter a most that is more than the least");
            }
            checkDecimals(author, "minimum", digits, Stream.ofNullable(minimum));
            checkDecimals(author, "maximum", digits, Stream.ofNullable(maximum));
            checkDecimals(author, "bands", digits, limits.stream());
            Bands.check(author, limits, least(minimum), most(maximum));
            return new NumberQuestion(
                    author.id(),
                    text.strip(),
                    Author.hint(hint),
                    required,
                    minimum == null ? null : plain(minimum),
                    maximum == null ? null : plain(maximum),
                    digits,
                    limits.stream().map(NumberQuestion::plain).toList());
        }

        /** A limit between two answers would make a band that nobody can be in, or that is two of them. */
        private static void checkDecimals(Author author, String member, int digits, Stream<BigDecimal> numbers) {
            if (numbers.anyMatch(number -> number.stripTrailingZeros().scale() > digits)) {
                author.wrong(
                        member,
                        "too-many-decimals",
                        Map.of("max", digits),
                        "Enter no more digits after the point than an answer may have");
            }
        }
    }
}
