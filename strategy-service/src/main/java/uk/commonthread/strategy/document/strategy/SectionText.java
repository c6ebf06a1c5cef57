package uk.commonthread.strategy.document.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.text.OneLine;

/** A section as its editor sends it, new or changed. */
record SectionText(
        @NotBlank(message = "Enter the section's title") @Size(max = 200) @OneLine
        String title,

        @NotBlank(message = "Enter the section's text") @Size(max = 50_000)
        String text,

        @NotNull @Size(max = 50, message = "Choose {max} priorities at most")
        List<@NotNull UUID> priorityIds) {}
