package uk.commonthread.partners.governance.partnership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A partnership to set up")
record NewPartnership(
        @NotNull(message = "Enter the partnership's address")
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                message =
                        "must be small letters and digits, with single hyphens between, for example one-gloucestershire")
        @Size(max = 80, message = "must have 80 characters at most")
        @Schema(description = "What addresses call it; it never changes", examples = "one-gloucestershire")
        String slug,

        @Valid @JsonUnwrapped PartnershipProfile profile,

        @Nullable @Schema(description = "The last day; left out while there is none")
        LocalDate to) {}
