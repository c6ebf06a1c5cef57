package uk.commonthread.partners.governance.partnership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.web.Versioned;
import uk.commonthread.partners.dated.name.DatedNames;
import uk.commonthread.partners.dated.name.FormerName;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.dated.succession.SuccessionView;
import uk.commonthread.partners.dated.succession.Successions;

@Schema(name = "Partnership", description = "Bodies that work together under one name")
record PartnershipView(
        UUID id,
        int version,

        @Schema(description = "What addresses call it; it never changes", examples = "one-gloucestershire")
        String slug,

        @Schema(description = "Its name on the day asked for")
        String name,

        @Nullable @Schema(description = "The first day of that name; null where it has had it from the beginning")
        LocalDate nameFrom,

        @Schema(description = "The names that it had before")
        List<FormerName> formerNames,

        @Schema(examples = "INTEGRATED_CARE_PARTNERSHIP") String kind,
        @Schema(examples = "ENGLAND_LGPIHA_2007") String regime,
        Tier tier,

        @Nullable @Schema(description = "The organisation whose legal identity it uses")
        UUID hostOrganisationId,

        @Nullable @Schema(description = "The partnership that it is a part of")
        UUID parentId,

        List<UUID> areaIds,

        @Nullable @Schema(description = "What it is and does, in its own words; null where it has written nothing")
        RichText introduction,

        @JsonUnwrapped Period period,

        @Schema(description = "The partnerships that followed it")
        List<SuccessionView> successors,

        @Schema(description = "The partnerships that it followed")
        List<SuccessionView> predecessors)
        implements Versioned {

    /** As it was on that day. */
    static PartnershipView of(Partnership partnership, LocalDate day, Successions successions) {
        return new PartnershipView(
                partnership.id(),
                partnership.version(),
                partnership.slug(),
                DatedNames.on(partnership.names(), day),
                DatedNames.since(partnership.names(), day),
                DatedNames.before(partnership.names(), day),
                partnership.kind(),
                partnership.regime(),
                partnership.tier(),
                partnership.hostOrganisationId(),
                partnership.parentId(),
                List.copyOf(partnership.areaIds()),
                partnership.introduction(),
                partnership.period(),
                successions.after(partnership.id()),
                successions.before(partnership.id()));
    }
}
