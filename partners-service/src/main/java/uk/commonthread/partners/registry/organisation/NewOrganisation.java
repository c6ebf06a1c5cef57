package uk.commonthread.partners.registry.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.OneLine;

@Schema(description = "An organisation to register")
record NewOrganisation(
        @NotBlank(message = "Enter the organisation's name")
        @Size(max = 200, message = "must have 200 characters at most")
        @Schema(examples = "Blackpool Advice Link")
        @OneLine
        String name,

        @NotNull(message = "Choose what the organisation does") @Schema(description = "Its primary role")
        RoleKind role,

        @Nullable @Schema(description = "The first day of that role; today when left out")
        LocalDate from,

        @NotNull(message = "Send an empty list where the organisation has no identifier")
        @Size(max = 20, message = "must be 20 at most")
        List<@Valid @NotNull IdentifierGiven> identifiers,

        @Nullable @Schema(description = "In any spacing and case", examples = "PR1 8XJ")
        String postcode) {}
