package uk.commonthread.partners.dated.succession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.kit.text.OneLine;

/** A request that says what followed something. */
@Schema(description = "What followed something that has ended")
public record NewSuccessor(
        @NotNull(message = "Choose what followed") UUID successorId,

        @NotNull(message = "Enter the first day on which it followed")
        @Schema(description = "The first day; not before the last day of what it follows")
        LocalDate from,

        @NotBlank(message = "Enter where that is written")
        @Size(max = 500, message = "must have 500 characters at most")
        @OneLine
        @Schema(
                description = "Where that is written, as an order or a register",
                examples = "The North Yorkshire (Structural Changes) Order 2022")
        String source) {}
