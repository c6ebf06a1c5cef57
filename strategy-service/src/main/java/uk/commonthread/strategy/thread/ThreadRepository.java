package uk.commonthread.strategy.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The public thread's two tables, and the walks through them. Every walk starts at an indexed end of a link. */
@ApplicationScoped
class ThreadRepository {
    static final Comparator<ThreadNode> BY_STAGE =
            Comparator.comparing(ThreadNode::kind).thenComparing(ThreadNode::at).thenComparing(ThreadNode::id);

    private static final String NODE =
            "n.id, n.kind, n.title, n.detail, n.at, n.strategy_id, n.version_number from thread_node n";

    private final Session session;

    ThreadRepository(EntityManager em) {
        this.session = em.unwrap(Session.class);
    }

    boolean holds(NodeRef node) {
        return !session.createNativeQuery("select 1 from thread_node where id = :id and kind = :kind", Integer.class)
                .setParameter("id", node.id())
                .setParameter("kind", node.kind().name())
                .getResultList()
                .isEmpty();
    }

    /** The place itself, what came of it, and what led to it, which can be very much; the nearest first. */
    List<ThreadNode> reachable(UUID start, int most) {
        return session.createNativeQuery("""
                        with recursive
                        down (id, depth) as (
                            select cast(:start as uuid), 0
                            union
                            select l.to_id, d.depth + 1 from down d join thread_link l on l.from_id = d.id
                        ),
                        up (id, depth) as (
                            select cast(:start as uuid), 0
                            union
                            select l.from_id, u.depth + 1 from up u join thread_link l on l.to_id = u.id
                        ),
                        reached (id, before, depth) as (
                            select id, min(before), min(depth)
                            from (select id, 0, depth from down union all select id, 1, depth from up)
                                as walk (id, before, depth)
                            group by id
                        )
                        select %s join reached r on r.id = n.id
                        order by r.before, r.depth, n.id limit :most""".formatted(NODE), Object[].class)
                .setParameter("start", start)
                .setParameter("most", most)
                .getResultStream()
                .map(ThreadRepository::node)
                .toList();
    }

    /** The links between these places, from the earliest stage on. */
    List<ThreadLink> among(Collection<UUID> ids, int most) {
        return session.createNativeQuery("""
                        select l.kind, l.from_id, l.to_id, l.because, l.at from thread_link l
                        where l.from_id = any(:ids) and l.to_id = any(:ids)
                        order by array_position(cast(:kinds as text[]), l.kind), l.at, l.from_id, l.to_id
                        limit :most""", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter(
                        "kinds",
                        List.of(LinkKind.values()).stream().map(Enum::name).toArray(String[]::new))
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new ThreadLink(
                        LinkKind.valueOf((String) row[0]), (UUID) row[1], (UUID) row[2], (String) row[3], (Instant)
                                row[4]))
                .toList();
    }

    /** The themes that lead to any of these places. */
    List<UUID> themesBehind(Collection<UUID> ids) {
        return session.createNativeQuery("""
                        with recursive up (id) as (
                            select unnest(cast(:ids as uuid[]))
                            union
                            select l.from_id from up u join thread_link l on l.to_id = u.id
                        )
                        select n.id from thread_node n join up u on u.id = n.id where n.kind = 'THEME' order by n.id""", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** What came of a place, by stage. */
    List<ThreadNode> after(UUID start) {
        return session.createNativeQuery("""
                        with recursive down (id) as (
                            select cast(:start as uuid)
                            union
                            select l.to_id from down d join thread_link l on l.from_id = d.id
                        )
                        select %s join down d on d.id = n.id where n.id <> :start""".formatted(NODE), Object[].class)
                .setParameter("start", start)
                .getResultStream()
                .map(ThreadRepository::node)
                .sorted(BY_STAGE)
                .toList();
    }

    /** A place that belongs to no version. */
    void put(ThreadNode node) {
        put(node, null);
    }

    /** False where the place stands here as it was frozen later. */
    boolean putUnlessFrozenLater(ThreadNode node, Instant frozenAt) {
        return put(node, frozenAt) == 1;
    }

    private int put(ThreadNode node, @Nullable Instant frozenAt) {
        return session.createNativeMutationQuery("""
                        insert into thread_node as n
                            (id, kind, title, detail, at, strategy_id, version_number, frozen_at)
                        values (:id, :kind, :title, cast(:detail as text), :at, cast(:strategyId as uuid),
                                cast(:versionNumber as integer), cast(:frozenAt as timestamptz))
                        on conflict (id) do update set title = excluded.title, detail = excluded.detail,
                            at = excluded.at, strategy_id = excluded.strategy_id,
                            version_number = excluded.version_number, frozen_at = excluded.frozen_at
                        where n.frozen_at is null or n.frozen_at <= excluded.frozen_at""")
                .setParameter("id", node.id())
                .setParameter("kind", node.kind().name())
                .setParameter("title", node.title())
                .setParameter("detail", node.detail())
                .setParameter("at", node.at())
                .setParameter("strategyId", node.strategyId())
                .setParameter("versionNumber", node.versionNumber())
                .setParameter("frozenAt", frozenAt)
                .executeUpdate();
    }

    void put(ThreadLink link) {
        session.createNativeMutationQuery("""
                        insert into thread_link (from_id, to_id, kind, because, at)
                        values (:from, :to, :kind, cast(:because as text), :at)
                        on conflict (from_id, to_id) do update set because = excluded.because, at = excluded.at""")
                .setParameter("from", link.from())
                .setParameter("to", link.to())
                .setParameter("kind", link.kind().name())
                .setParameter("because", link.because())
                .setParameter("at", link.at())
                .executeUpdate();
    }

    void removeLinksTo(UUID id) {
        session.createNativeMutationQuery("delete from thread_link where to_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static ThreadNode node(@Nullable Object[] row) {
        return new ThreadNode(
                (UUID) required(row[0]),
                NodeKind.valueOf((String) required(row[1])),
                (String) required(row[2]),
                (String) row[3],
                (Instant) required(row[4]),
                (UUID) row[5],
                (Integer) row[6]);
    }

    private static Object required(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("A column that may not be null is null");
        }
        return value;
    }
}
