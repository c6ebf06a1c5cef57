package uk.commonthread.engagement.replica.partnership;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.identity.Audience;

/** Who works for a partnership, and so may see what is not public yet. */
public final class Staff {
    public static final Set<String> FUNCTIONS =
            Set.of(Functions.SECRETARIAT, Functions.ENGAGEMENT_LEAD, Functions.ANALYST, Functions.STRATEGY_LEAD);

    private Staff() {}

    public static Audience of(Collection<UUID> partnershipIds) {
        return Audience.of(FUNCTIONS, partnershipIds);
    }
}
