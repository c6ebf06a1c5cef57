package uk.commonthread.partners.dated.period;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to end something: it is never deleted. */
public record Ending(
        @NotNull(message = "Enter the last day")
        @Schema(description = "The last day on which it holds; may lie in the future")
        LocalDate on) {}
