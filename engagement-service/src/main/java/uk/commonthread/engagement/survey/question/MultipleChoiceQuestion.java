package uk.commonthread.engagement.survey.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Any number of options. The answer is a list of their ids. */
@Schema
@JsonTypeName("MULTIPLE_CHOICE")
public record MultipleChoiceQuestion(
        UUID id, String text, @Nullable String hint, boolean required, List<Option> options) implements Question {

    @Override
    public Checked check(JsonNode answer) {
        if (!answer.isArray()) {
            return Checked.notHow();
        }
        if (answer.isEmpty()) {
            return Checked.PASSED_OVER;
        }
        var seen = new BitSet(options.size());
        var kept = JsonNodeFactory.instance.arrayNode();
        for (var one : answer) {
            int chosen = Option.chosen(options, one);
            if (chosen < 0) {
                return Option.notOffered();
            }
            if (seen.get(chosen)) {
                return Checked.refused("repeated", "Choose each option once");
            }
            seen.set(chosen);
            kept.add(options.get(chosen).id().toString());
        }
        return Checked.kept(kept);
    }

    @Override
    public String missing() {
        return "Choose at least one option";
    }

    @Override
    public Table tally(Counts counts) {
        return new Table.Several(Option.cells(options, counts));
    }

    /** One for each option: whether it was chosen. */
    @Override
    public List<Column> columns(String name) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Column(
                        name + "_" + (i + 1),
                        text,
                        List.of(new Column.Code("1", options.get(i).label()), new Column.Code("0", "Not chosen"))))
                .toList();
    }

    @Override
    public List<String> cells(@Nullable JsonNode answer) {
        if (answer == null) {
            return options.stream().map(_ -> "").toList();
        }
        var chosen = StreamSupport.stream(answer.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return options.stream()
                .map(option -> chosen.contains(option.id().toString()) ? "1" : "0")
                .toList();
    }

    /** As its author writes it. */
    @Schema(name = "NewMultipleChoiceQuestion")
    @JsonTypeName("MULTIPLE_CHOICE")
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
            return new MultipleChoiceQuestion(
                    author.id(), text.strip(), Author.hint(hint), required, author.options(options));
        }
    }
}
