package uk.commonthread.engagement.survey.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of five steps between two labelled ends. The answer is the step's number. */
@Schema
@JsonTypeName("SCALE")
public record ScaleQuestion(UUID id, String text, @Nullable String hint, boolean required, Scale scale)
        implements Question {

    @Override
    public Checked check(JsonNode answer) {
        if (!answer.isIntegralNumber()) {
            return Checked.notHow();
        }
        int step = answer.canConvertToInt() ? answer.intValue() : 0;
        return step < Scale.LOWEST || step > Scale.HIGHEST
                ? Checked.refused("out-of-range", Map.of("min", Scale.LOWEST, "max", Scale.HIGHEST), missing())
                : Checked.kept(IntNode.valueOf(step));
    }

    @Override
    public String missing() {
        return "Choose a number from 1 to 5";
    }

    @Override
    public Table tally(Counts counts) {
        return new Table.OneOf(IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST)
                .mapToObj(step ->
                        new Table.Cell(Integer.toString(step), step + end(step), counts.of(Integer.toString(step))))
                .toList());
    }

    private String end(int step) {
        return switch (step) {
            case Scale.LOWEST -> ": " + scale.lowLabel();
            case Scale.HIGHEST -> ": " + scale.highLabel();
            default -> "";
        };
    }

    @Override
    public List<Column> columns(String name) {
        return List.of(new Column(
                name,
                text,
                List.of(
                        new Column.Code(Integer.toString(Scale.LOWEST), scale.lowLabel()),
                        new Column.Code(Integer.toString(Scale.HIGHEST), scale.highLabel()))));
    }

    /** As its author writes it. */
    @Schema(name = "NewScaleQuestion")
    @JsonTypeName("SCALE")
    record New(
            @Nullable UUID id,

            @NotBlank(message = NO_TEXT) @Size(max = MOST_CHARACTERS, message = LONG_TEXT)
            String text,

            @Size(max = MOST_CHARACTERS, message = LONG_HINT) @Nullable
            String hint,

            boolean required,
            @Valid @Nullable Scale scale)
            implements NewQuestion {
        @Override
        public Question ask(Author author) {
            if (scale == null) {
                author.wrong("scale", "required", "Enter what the two ends of the scale mean");
            }
            return new ScaleQuestion(
                    author.id(), text.strip(), Author.hint(hint), required, scale == null ? Scale.UNNAMED : scale);
        }
    }
}
