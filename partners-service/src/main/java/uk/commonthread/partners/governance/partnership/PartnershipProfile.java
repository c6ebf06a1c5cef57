package uk.commonthread.partners.governance.partnership;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.richtext.RichText;

/** What a partnership is, as a creating and an editing request both say it. */
record PartnershipProfile(
        String name,
        @Nullable LocalDate nameFrom,
        PartnershipKind.Key kind,
        Tier tier,
        @Nullable UUID hostOrganisationId,
        @Nullable UUID parentId,
        Set<UUID> areaIds,
        @Nullable RichText introduction,
        LocalDate from) {

    PartnershipProfile {
        if (introduction != null && introduction.isBlank()) {
            introduction = null;
        }
    }
}
