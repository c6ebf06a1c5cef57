package uk.commonthread.partners.governance.partnership;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PartnershipKind", description = "A kind of partnership under one legal regime")
record PartnershipKindView(
        @Schema(examples = "INTEGRATED_CARE_PARTNERSHIP") String kind,
        String name,
        @Schema(examples = "ENGLAND_LGPIHA_2007") String regime,
        String regimeName,

        @Schema(description = "The law that the kind stands on")
        String source,

        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** All of them; there are too few for pages. */
    @Schema(name = "PartnershipKinds")
    record Listed(List<PartnershipKindView> items) {}

    static PartnershipKindView of(PartnershipKind kind) {
        return new PartnershipKindView(
                kind.key().kind(),
                kind.name(),
                kind.key().regime(),
                kind.regimeName(),
                kind.source(),
                kind.validFrom(),
                kind.validTo());
    }
}
