package uk.commonthread.partners.registry.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.OneLine;

@Schema(description = "All that can be edited of an organisation; what is left out of a list is removed")
record OrganisationChange(
        @NotBlank(message = "Enter the organisation's name")
        @Size(max = 200, message = "must have 200 characters at most")
        @OneLine
        String name,

        @Nullable
        @Schema(
                description =
                        "The first day of the name where it is a new one; today when left out. The first day of the"
                                + " present name corrects that name.")
        LocalDate nameFrom,

        @NotEmpty(message = "must hold one role at least") @Size(max = 20, message = "must be 20 at most")
        List<@Valid @NotNull RoleGiven> roles,

        @NotNull(message = "Send an empty list where the organisation has no identifier")
        @Size(max = 20, message = "must be 20 at most")
        List<@Valid @NotNull IdentifierGiven> identifiers,

        @Nullable String postcode) {

    /** One role as the request gives it. */
    @Schema(name = "NewOrganisationRole")
    record RoleGiven(
            @NotNull(message = "Choose what the organisation does")
            RoleKind role,

            boolean primary,

            @NotNull(message = "Enter the first day of the role")
            LocalDate from,

            @Nullable @Schema(description = "The last day; left out while there is none")
            LocalDate to) {}
}
