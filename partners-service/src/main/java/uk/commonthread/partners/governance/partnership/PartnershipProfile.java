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

/** What a partnership is, as a creating and an editing request both say it. */
record PartnershipProfile(
        @NotBlank(message = "Enter the partnership's name")
        @Size(max = 200, message = "must have 200 characters at most")
        @OneLine
        String name,

        @NotBlank(message = "Choose the kind of partnership")
        @Schema(description = "One of the partnership kinds", examples = "INTEGRATED_CARE_PARTNERSHIP")
        String kind,

        @NotBlank(message = "Choose the legal regime")
        @Schema(description = "The regime that the kind stands under", examples = "ENGLAND_LGPIHA_2007")
        String regime,

        @NotNull(message = "Choose the level") Tier tier,

        @Nullable @Schema(description = "The organisation whose legal identity it uses")
        UUID hostOrganisationId,

        @Nullable @Schema(description = "The partnership that it is a part of")
        UUID parentId,

        @NotNull(message = "Send an empty list where it has no area") @Size(max = 500, message = "must be 500 at most")
        Set<@NotNull UUID> areaIds,

        @Nullable
        @Size(max = 10_000, message = "must have 10,000 characters at most")
        @Schema(description = "What it is and does, for everyone to read; it cites nothing")
        RichText introduction,

        @NotNull(message = "Enter the first day") LocalDate from) {

    PartnershipProfile {
        if (introduction != null && introduction.isBlank()) {
            introduction = null;
        }
    }

    /** Of what kind it is, under its regime. */
    PartnershipKind.Key ofKind() {
        return new PartnershipKind.Key(kind, regime);
    }
}
