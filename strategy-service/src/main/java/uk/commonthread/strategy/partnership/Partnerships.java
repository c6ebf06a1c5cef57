package uk.commonthread.strategy.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What to call partnerships; one whose state has not arrived yet has no entry. */
@ApplicationScoped
public class Partnerships {
    private final PartnershipReplica replica;

    Partnerships(PartnershipReplica replica) {
        this.replica = replica;
    }

    public Map<UUID, String> names(Collection<UUID> ids) {
        return replica.names(ids);
    }
}
