package uk.commonthread.strategy.replica.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.commonthread.kit.problem.ApiException;

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

    /**
     * Refuses partnerships that there are not. The one that leads is not asked about: somebody whom it has appointed asks.
     */
    public void requireOthersKnown(List<UUID> ids) {
        var others = ids.subList(1, ids.size());
        if (!others.isEmpty() && !called(others).keySet().containsAll(others)) {
            throw ApiException.field("partnershipIds", "unknown", "There is no partnership with one of these ids");
        }
    }
}
