package uk.commonthread.strategy.replica.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What partnerships are called; partners-service owns them, we only follow. */
@ApplicationScoped
class PartnershipReplica {
    private final Session session;

    PartnershipReplica(Session session) {
        this.session = session;
    }

    /** A partnership as partners-service publishes it. */
    record State(UUID id, int version, String slug, String name) {}

    /** Takes over a state unless a newer one is here already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void apply(State state) {
        session.createNativeMutationQuery("""
                        insert into partnership_replica as p (id, version, slug, name)
                        values (:id, :version, :slug, :name)
                        on conflict (id) do update set version = excluded.version, slug = excluded.slug,
                            name = excluded.name
                        where p.version < excluded.version""")
                .setParameter("id", state.id())
                .setParameter("version", state.version())
                .setParameter("slug", state.slug())
                .setParameter("name", state.name())
                .executeUpdate();
    }

    Map<UUID, Partnerships.Called> called(Collection<UUID> ids) {
        return session.createNativeQuery(
                        "select id, name, version from partnership_replica where id = any(:ids)", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Partnerships.Called((String) row[1], (Integer) row[2])));
    }
}
