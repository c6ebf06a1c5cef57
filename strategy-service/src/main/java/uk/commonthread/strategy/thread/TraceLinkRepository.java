package uk.commonthread.strategy.thread;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TraceLinkRepository implements PanacheRepositoryBase<TraceLink, UUID> {

    List<TraceLink> ofKindTo(LinkKind kind, UUID to) {
        return list("kind = ?1 and toId = ?2", kind, to);
    }

    /** In the order in which an editor gave them. */
    List<TraceLink> to(Collection<UUID> ids) {
        return list("toId in ?1 order by toId, kind, position", ids);
    }

    List<UUID> linked(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select distinct l.fromId from TraceLink l where l.fromId in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
