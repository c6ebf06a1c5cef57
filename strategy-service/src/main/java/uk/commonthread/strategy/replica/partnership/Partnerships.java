package uk.commonthread.strategy.replica.partnership;

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

    /**
     * What a partnership is called.
     *
     * @param version grows with every change of its name
     */
    public record Called(String name, int version) {}

    public Map<UUID, Called> called(Collection<UUID> ids) {
        return replica.called(ids);
    }
}
