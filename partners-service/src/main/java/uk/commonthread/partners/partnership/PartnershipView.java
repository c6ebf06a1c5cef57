package uk.commonthread.partners.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;

@Schema(name = "Partnership", description = "Bodies that work together under one name")
record PartnershipView(
        UUID id,
        int version,

        @Schema(description = "What addresses call it; it never changes", examples = "one-gloucestershire")
        String slug,

        String name,
        @Schema(examples = "INTEGRATED_CARE_PARTNERSHIP") String kind,
        @Schema(examples = "ENGLAND_LGPIHA_2007") String regime,
        Tier tier,

        @Nullable @Schema(description = "The organisation whose legal identity it uses")
        UUID hostOrganisationId,

        @Nullable @Schema(description = "The partnership that it is a part of")
        UUID parentId,

        List<UUID> areaIds,
        LocalDate from,
        @Nullable LocalDate to)
        implements Versioned {

    static PartnershipView of(Partnership partnership) {
        return new PartnershipView(
                partnership.id(),
                partnership.version(),
                partnership.slug(),
                partnership.name(),
                partnership.kind(),
                partnership.regime(),
                partnership.tier(),
                partnership.hostOrganisationId(),
                partnership.parentId(),
                List.copyOf(partnership.areaIds()),
                partnership.period().from(),
                partnership.period().to());
    }
}
