package uk.commonthread.engagement.survey.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.Text;
import uk.commonthread.kit.text.UnfitTextException;

/** Somebody's own words. The answer is the text. */
@Schema
@JsonTypeName("FREE_TEXT")
public record FreeTextQuestion(
        UUID id, String text, @Nullable String hint, boolean required, int maxLength) implements Question {
    private static final int USUAL_LENGTH = 2000;

    @Override
    public Checked check(JsonNode answer) {
        if (!answer.isTextual()) {
            return Checked.notHow();
        }
        String clean;
        try {
            clean = Text.lines(answer.textValue()).strip();
        } catch (UnfitTextException e) {
            return Checked.refused("unfit-character", e.advice());
        }
        if (Text.isBlank(clean)) {
            return Checked.PASSED_OVER;
        }
        var length = Text.length(clean);
        return length > maxLength
                ? Checked.refused(
                        "too-long",
                        Map.of("max", maxLength),
                        String.format(
                                Locale.UK,
                                "Your answer must have %,d characters or fewer; it has %,d",
                                maxLength,
                                length))
                : Checked.said(clean);
    }

    @Override
    public String missing() {
        return "Enter your answer";
    }

    /** What people say is published in themes. */
    @Override
    public Table tally(Counts counts) {
        return new Table.Unpublished();
    }

    @Override
    public int mostCharacters() {
        return maxLength;
    }

    /**
     * As its author writes it.
     *
     * @param maxLength the most characters; 2,000 where it is null
     */
    @Schema(name = "NewFreeTextQuestion")
    @JsonTypeName("FREE_TEXT")
    record New(
            @Nullable UUID id,

            @NotBlank(message = NO_TEXT) @Size(max = MOST_CHARACTERS, message = LONG_TEXT)
            String text,

            @Size(max = MOST_CHARACTERS, message = LONG_HINT) @Nullable
            String hint,

            boolean required,

            @Min(value = 1, message = "The most characters must be from 1 to 10,000")
            @Max(value = 10_000, message = "The most characters must be from 1 to 10,000")
            @Nullable
            Integer maxLength)
            implements NewQuestion {
        @Override
        public Question ask(Author author) {
            return new FreeTextQuestion(
                    author.id(),
                    text.strip(),
                    Author.hint(hint),
                    required,
                    maxLength == null ? USUAL_LENGTH : maxLength);
        }
    }
}
