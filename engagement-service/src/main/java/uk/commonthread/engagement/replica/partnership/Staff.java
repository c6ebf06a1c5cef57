package uk.commonthread.engagement.replica.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commonthread.kit.identity.Caller;

/** Whether the caller works for a partnership, and so may see what is not public yet. */
@ApplicationScoped
public class Staff {
    private static final List<String> FUNCTIONS =
            List.of(Functions.SECRETARIAT, Functions.ENGAGEMENT_LEAD, Functions.ANALYST, Functions.STRATEGY_LEAD);

    private final Caller caller;

    Staff(Caller caller) {
        this.caller = caller;
    }

    public boolean isOfAny(Collection<UUID> partnershipIds) {
        return FUNCTIONS.stream().anyMatch(function -> caller.holds(function, partnershipIds));
    }

    /** Sees the drafts of every partnership. */
    public boolean isEverywhere() {
        return caller.isPlatformAdmin();
    }

    /** Where the caller serves today; empty for the public. */
    public Set<UUID> partnerships() {
        return FUNCTIONS.stream()
                .flatMap(function -> caller.bodiesWhere(function).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
