package uk.commonthread.widgets.input;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.text.AsSent;
import uk.commonthread.kit.text.OneLine;

/** One member of every kind that bodies have. */
record Sent(
        @Nullable @OneLine @Size(max = 10) String name,
        @Nullable String lines,
        @Nullable @AsSent String raw,
        @Nullable LocalDate on,
        @Nullable UUID id,
        @Nullable Colour colour,
        @Nullable Integer number,
        @Nullable Boolean yes,
        @Nullable Counted counted,
        @Nullable List<String> words,
        @Nullable @Size(max = 20) RichText rich) {

    enum Colour {
        RED,
        GREEN
    }

    /** Members that must be there. */
    record Counted(int times, boolean ever) {}
}
