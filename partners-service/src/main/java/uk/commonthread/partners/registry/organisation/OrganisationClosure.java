package uk.commonthread.partners.registry.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The end of an organisation, and who carries on its work")
record OrganisationClosure(
        @NotNull(message = "Enter the organisation's last day")
        @Schema(description = "The last day on which it exists; may lie in the future")
        LocalDate on,

        @NotNull(message = "Send an empty list where no organisation succeeds it")
        @Size(max = 50, message = "must be 50 at most")
        Set<@NotNull UUID> successorIds) {}
