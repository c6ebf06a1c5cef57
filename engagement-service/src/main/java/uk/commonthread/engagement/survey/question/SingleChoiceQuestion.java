package uk.commonthread.engagement.survey.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of several options. The answer is the option's id. */
@Schema
@JsonTypeName("SINGLE_CHOICE")
public record SingleChoiceQuestion(
        UUID id, String text, @Nullable String hint, boolean required, List<Option> options) implements Question {

    @Override
    public Checked check(JsonNode answer) {
        if (answer.isArray()) {
            return answer.isEmpty() ? Checked.PASSED_OVER : Checked.refused("too-many", Map.of("max", 1), missing());
        }
        if (!answer.isTextual()) {
            return Checked.notHow();
        }
        int chosen = Option.chosen(options, answer);
        return chosen < 0
                ? Option.notOffered()
                : Checked.kept(TextNode.valueOf(options.get(chosen).id().toString()));
    }

    @Override
    public String missing() {
        return "Choose one option";
    }

    @Override
    public Table tally(Counts counts) {
        return new Table.OneOf(Option.cells(options, counts));
    }

    @Override
    public List<String> cells(@Nullable JsonNode answer) {
        return List.of(answer == null ? "" : Integer.toString(Option.chosen(options, answer) + 1));
    }

    /** As its author writes it. */
    @Schema(name = "NewSingleChoiceQuestion")
    @JsonTypeName("SINGLE_CHOICE")
    record New(
            @Nullable UUID id,

            @NotBlank(message = NO_TEXT) @Size(max = MOST_CHARACTERS, message = LONG_TEXT)
            String text,

            @Size(max = MOST_CHARACTERS, message = LONG_HINT) @Nullable
            String hint,

            boolean required,

            @Size(max = 50, message = "Offer 50 options or fewer") @Nullable
            List<@NotNull @Valid NewOption> options)
            implements NewQuestion {
        @Override
        public Question ask(Author author) {
            return new SingleChoiceQuestion(
                    author.id(), text.strip(), Author.hint(hint), required, author.options(options));
        }
    }
}
