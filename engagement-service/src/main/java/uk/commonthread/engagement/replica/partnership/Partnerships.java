package uk.commonthread.engagement.replica.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commonthread.kit.problem.ApiException;

/** Names of partnerships, as far as this service has heard of them. */
@ApplicationScoped
public class Partnerships {
    private final EntityManager em;

    Partnerships(EntityManager em) {
        this.em = em;
    }

    /** A partnership as partners-service publishes it. */
    record State(UUID id, int version, String name) {}

    /** By id; one that we have not heard of yet is not among them. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        return em.createQuery("from PartnershipReplica where id in :ids", PartnershipReplica.class)
                .setParameter("ids", List.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(PartnershipReplica::id, PartnershipReplica::name));
    }

    /**
     * Refuses partnerships that there are not. The one that leads is not asked about: somebody whom it has appointed asks.
     */
    @Transactional
    public void requireOthersKnown(List<UUID> ids) {
        var others = ids.subList(1, ids.size());
        if (!others.isEmpty() && !names(others).keySet().containsAll(others)) {
            throw ApiException.field("partnershipIds", "unknown", "There is no partnership with one of these ids");
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void apply(State state) {
        var known = em.find(PartnershipReplica.class, state.id());
        if (known == null) {
            em.persist(new PartnershipReplica(state.id(), state.version(), state.name()));
        } else {
            known.apply(state.version(), state.name());
        }
    }
}
