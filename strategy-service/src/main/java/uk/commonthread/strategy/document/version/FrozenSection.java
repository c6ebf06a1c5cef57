package uk.commonthread.strategy.document.version;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.kit.richtext.RichText;

/** A section in the words and priorities it had when the version was frozen. */
record FrozenSection(UUID sectionId, String title, RichText text, List<FrozenPriority> priorities) {

    /** A priority in the words it had when the version was frozen. */
    @Schema(name = "FrozenPriority")
    record FrozenPriority(UUID id, String statement) {}
}
