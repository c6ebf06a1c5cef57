package uk.commonthread.strategy.document.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Who is at which desk, for all replicas to see. A row that its replica no longer keeps, since that was killed, counts for
 * some seconds more.
 */
@ApplicationScoped
class Presences {
    private static final Duration KEPT = Duration.ofSeconds(15);

    private final EntityManager em;
    private final Clock clock;

    Presences(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    @Transactional
    void join(UUID id, UUID strategyId, UUID personId, String name) {
        em.createNativeQuery("delete from presence where seen_at < :limit")
                .setParameter("limit", clock.instant().minus(KEPT))
                .executeUpdate();
        em.createNativeQuery(
                        "insert into presence (id, strategy_id, person_id, name, seen_at) values (:id, :strategy, :person, :name, :now)")
                .setParameter("id", id)
                .setParameter("strategy", strategyId)
                .setParameter("person", personId)
                .setParameter("name", name)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Transactional
    void stay(Collection<UUID> ids) {
        em.createNativeQuery("update presence set seen_at = :now where id in (:ids)")
                .setParameter("now", clock.instant())
                .setParameter("ids", ids)
                .executeUpdate();
    }

    @Transactional
    void leave(UUID id) {
        em.createNativeQuery("delete from presence where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Transactional
    List<Presence> at(Collection<UUID> strategyIds) {
        return em
                .unwrap(Session.class)
                .createNativeQuery(
                        "select strategy_id, person_id, min(name) from presence where strategy_id in (:strategies) "
                                + "and seen_at >= :limit group by strategy_id, person_id",
                        Tuple.class)
                .setParameterList("strategies", strategyIds)
                .setParameter("limit", clock.instant().minus(KEPT))
                .getResultList()
                .stream()
                .map(row -> new Presence(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class)))
                .toList();
    }
}
