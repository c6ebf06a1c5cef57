package uk.commonthread.partners.dated.succession;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The other side of a succession: what followed, or what went before. */
@Schema(name = "Succession", description = "What followed something that has ended, or what it followed")
public record SuccessionView(
        UUID id,

        @Schema(description = "Its name on the day asked for")
        String name,

        @Schema(description = "The first day on which the one followed the other")
        LocalDate from,

        @Schema(description = "Where that is written", examples = "declared")
        String source) {}
