package uk.commonthread.strategy.document.version;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FrozenSection")
record FrozenSection(UUID sectionId, String title, String text, List<FrozenPriority> priorities) {

    /** A priority in the words it had when the version was frozen. */
    @Schema(name = "FrozenPriority")
    record FrozenPriority(UUID id, String statement) {}
}
