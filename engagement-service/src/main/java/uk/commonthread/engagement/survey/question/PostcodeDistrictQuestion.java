package uk.commonthread.engagement.survey.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The first part of a postcode: enough to know the area, too little to know the street. The answer is its text, as
 * {@code PR1}.
 */
@Schema
@JsonTypeName("POSTCODE_DISTRICT")
public record PostcodeDistrictQuestion(
        UUID id, String text, @Nullable String hint, boolean required) implements Question {
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    // With or without the space; with it, also one that somebody has not typed to the end.
    private static final Pattern MORE_THAN_DISTRICT =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?(\\s*[0-9][A-Z]{2}|\\s+[0-9A-Z]{1,3})");
    private static final Pattern SPACE = Pattern.compile("\\s");

    @Override
    public Checked check(JsonNode answer) {
        if (!answer.isTextual()) {
            return Checked.notHow();
        }
        var typed = answer.textValue().strip().toUpperCase(Locale.UK);
        var district = SPACE.matcher(typed).replaceAll("");
        if (district.isEmpty()) {
            return Checked.PASSED_OVER;
        }
        if (MORE_THAN_DISTRICT.matcher(typed).matches()) {
            return Checked.refused(
                    "more-than-district",
                    "Enter only the first part of your postcode, like PR1; we do not keep the rest");
        }
        return DISTRICT.matcher(district).matches()
                ? Checked.kept(TextNode.valueOf(district))
                : Checked.refused("not-a-district", "Enter the first part of your postcode, like PR1 or LA12");
    }

    @Override
    public String missing() {
        return "Enter the first part of your postcode, like PR1";
    }

    @Override
    public Table tally(Counts counts) {
        return new Table.Named(
                counts.byValue().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(district -> new Table.Cell(district.getKey(), district.getKey(), district.getValue()))
                        .toList(),
                "All other districts");
    }

    /** As its author writes it. */
    @Schema(name = "NewPostcodeDistrictQuestion")
    @JsonTypeName("POSTCODE_DISTRICT")
    record New(
            @Nullable UUID id,

            @NotBlank(message = NO_TEXT) @Size(max = MOST_CHARACTERS, message = LONG_TEXT)
            String text,

            @Size(max = MOST_CHARACTERS, message = LONG_HINT) @Nullable
            String hint,

            boolean required)
            implements NewQuestion {
        @Override
        public Question ask(Author author) {
            return new PostcodeDistrictQuestion(author.id(), text.strip(), Author.hint(hint), required);
        }
    }
}
