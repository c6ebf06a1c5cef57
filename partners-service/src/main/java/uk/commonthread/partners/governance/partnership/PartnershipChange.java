package uk.commonthread.partners.governance.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.text.OneLine;

@Schema(description = "All that can be edited of a partnership; its address stays, and ending has a request of its own")
record PartnershipChange(
        @NotBlank(message = "Enter the partnership's name")
        @Size(max = 200, message = "must have 200 characters at most")
        @OneLine
        String name,

        @Nullable
        @Schema(
                description =
                        "The first day of the name where it is a new one; today when left out. The first day of the"
                                + " present name corrects that name.")
        LocalDate nameFrom,

        @NotBlank(message = "Choose the kind of partnership")
        String kind,

        @NotBlank(message = "Choose the legal regime") String regime,
        @NotNull(message = "Choose the level") Tier tier,
        @Nullable UUID hostOrganisationId,
        @Nullable UUID parentId,

        @NotNull(message = "Send an empty list where it has no area") @Size(max = 500, message = "must be 500 at most")
        Set<@NotNull UUID> areaIds,

        @Nullable
        @Size(max = 10_000, message = "must have 10,000 characters at most")
        @Schema(description = "What it is and does, for everyone to read; it cites nothing")
        RichText introduction,

        @NotNull(message = "Enter the first day") LocalDate from) {

    PartnershipProfile profile() {
        return new PartnershipProfile(
                name,
                nameFrom,
                new PartnershipKind.Key(kind, regime),
                tier,
                hostOrganisationId,
                parentId,
                areaIds,
                introduction,
                from);
    }
}
