package uk.commonthread.strategy.document.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.text.OneLine;

/** A section as its editor sends it, new or changed. */
record SectionText(
        @NotBlank(message = "Enter the section's title") @Size(max = 200) @OneLine
        String title,

        @NotBlank(message = "Enter the section's text") @Size(max = 50_000)
        RichText text,

        @NotNull @Size(max = 50, message = "Choose {max} priorities at most")
        List<@NotNull UUID> priorityIds) {

    /** What its text cites are priorities that it takes up, so that every reader can be told what they say. */
    void requireCited() {
        for (var citation : text.citations()) {
            var place = "text." + citation.path() + ".attrs.";
            if (!citation.kind().equals("priority")) {
                throw ApiException.field(place + "kind", "unknown", "A section cites priorities; the kind is priority");
            }
            if (!priorityIds.contains(citation.id())) {
                throw ApiException.field(
                        place + "id",
                        "not-taken-up",
                        "The section does not take this priority up; name it in priorityIds");
            }
        }
    }
}
