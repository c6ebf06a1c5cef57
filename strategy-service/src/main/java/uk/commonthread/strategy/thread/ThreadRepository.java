package uk.commonthread.strategy.thread;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The public thread's two tables, and the walks through them. Every walk starts at an indexed end of a link, and what is
 * written is written with as many statements for a thousand places as for one.
 */
@ApplicationScoped
class ThreadRepository {
    static final Comparator<ThreadNode> BY_STAGE =
            Comparator.comparing(ThreadNode::kind).thenComparing(ThreadNode::at).thenComparing(ThreadNode::id);

    private static final String NODE =
            "n.id, n.kind, n.title, n.detail, n.source, n.at, n.strategy_id, n.version_number";
    private static final int NODE_COLUMNS = 8;

    // A lock of this one purpose among the database's advisory locks: "thread", as a number.
    private static final long WRITERS = 0x746872656164L;

    private final Session session;
    private final ObjectMapper json;

    ThreadRepository(EntityManager em, ObjectMapper json) {
        this.session = em.unwrap(Session.class);
        this.json = json;
    }

    /** Some places and the links between them. */
    record Reached(List<ThreadNode> nodes, List<ThreadLink> links) {}

    /**
     * A place, what came of it, and what led to it, which can be very much: the nearest first, and one more where there
     * are more. With the links between them, from the earliest stage on, and one more. One statement, so that both are of
     * one moment.
     */
    Reached reachable(UUID start, int mostNodes, int mostLinks) {
        // Each place is looked up by itself (offset 0). The database cannot guess how many are reached, and would read
        // all.
        List<Object[]> rows = session.createNativeQuery("""
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
                        ),
                        node as (
                            select n.*, row_number() over (order by r.before, r.depth, n.id) as place
                            from reached r cross join lateral (select * from thread_node where id = r.id offset 0) n
                            order by place limit :mostNodes + 1
                        ),
                        link as (
                            select l.*, row_number() over (
                                order by array_position(cast(:kinds as text[]), l.kind), l.at, l.from_id, l.to_id) as place
                            from thread_link l
                            where l.from_id = any(array(select id from node where place <= :mostNodes))
                                and l.to_id = any(array(select id from node where place <= :mostNodes))
                            order by place limit :mostLinks + 1
                        )
                        select id, kind, title, detail, source, at, strategy_id, version_number,
                            cast(null as uuid) as to_id, 1 as part, place
                        from node
                        union all
                        select from_id, kind, null, because, null, at, null, null, to_id, 2, place from link
                        order by part, place""", Object[].class)
                .setParameter("start", start)
                .setParameter("mostNodes", mostNodes)
                .setParameter("mostLinks", mostLinks)
                .setParameter(
                        "kinds",
                        Arrays.stream(LinkKind.values()).map(Enum::name).toArray(String[]::new))
                .getResultList();
        return new Reached(
                rows.stream()
                        .filter(row -> row[NODE_COLUMNS] == null)
                        .map(ThreadRepository::node)
                        .toList(),
                rows.stream()
                        .filter(row -> row[NODE_COLUMNS] != null)
                        .map(row -> new ThreadLink(
                                LinkKind.valueOf((String) row[1]),
                                (UUID) row[0],
                                (UUID) row[NODE_COLUMNS],
                                (String) row[3],
                                (Instant) row[5]))
                        .toList());
    }

    /** These places, each with what led to it. One statement, so that a place's version is that of all that is read. */
    Map<UUID, PublicPlace> places(Collection<UUID> ids) {
        List<Object[]> rows = session.createNativeQuery("""
                        select %s, n.version, l.kind as link_kind, l.from_id, cause.title as cause_title, l.because,
                            l.at as linked_at
                        from thread_node n
                        left join (thread_link l join thread_node cause on cause.id = l.from_id) on l.to_id = n.id
                        where n.id = any(:ids)
                        order by n.id, l.position, l.at, l.from_id""".formatted(NODE), Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        var places = new HashMap<UUID, PublicPlace>();
        for (var row : rows) {
            var node = node(row);
            var place = places.computeIfAbsent(
                    node.id(), _ -> new PublicPlace(node, (Integer) row[NODE_COLUMNS], new ArrayList<>()));
            if (row[NODE_COLUMNS + 1] != null) {
                place.causes()
                        .add(new PublicPlace.Cause(
                                LinkKind.valueOf((String) row[NODE_COLUMNS + 1]),
                                (UUID) row[NODE_COLUMNS + 2],
                                (String) row[NODE_COLUMNS + 3],
                                (String) row[NODE_COLUMNS + 4],
                                (Instant) row[NODE_COLUMNS + 5]));
            }
        }
        return places;
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

    /** What came of each of these places, by stage. A place of which nothing came has no entry. */
    Map<UUID, List<ThreadNode>> after(Collection<UUID> starts) {
        List<Object[]> rows = session.createNativeQuery("""
                        with recursive down (start, id) as (
                            select s.id, s.id from unnest(cast(:starts as uuid[])) as s (id)
                            union
                            select d.start, l.to_id from down d join thread_link l on l.from_id = d.id
                        )
                        select %s, d.start from thread_node n join down d on d.id = n.id
                        where n.id <> d.start""".formatted(NODE), Object[].class)
                .setParameter("starts", starts.toArray(UUID[]::new))
                .getResultList();
        var after = new HashMap<UUID, List<ThreadNode>>();
        for (var row : rows) {
            after.computeIfAbsent((UUID) row[NODE_COLUMNS], _ -> new ArrayList<>())
                    .add(node(row));
        }
        after.values().forEach(nodes -> nodes.sort(BY_STAGE));
        return after;
    }

    /**
     * One writer at a time from here until its transaction ends: two publications that share places would else wait for
     * each other in a circle, and one would not see whom the other one tells.
     */
    void lock() {
        session.createNativeQuery("select cast(pg_advisory_xact_lock(:writers) as text)", String.class)
                .setParameter("writers", WRITERS)
                .getSingleResult();
    }

    /** Puts down a place that belongs to no version; false where it stands here just so. */
    boolean put(ThreadNode node) {
        return !put(List.of(node), null).isEmpty();
    }

    /**
     * Puts down places as a version froze them, or as they are where they belong to none.
     *
     * @return those that changed: not one that stands here as it was frozen later, or that belongs to no version and
     *     stands here just so
     */
    List<UUID> put(List<ThreadNode> nodes, @Nullable Instant frozenAt) {
        return session.createNativeQuery("""
                        insert into thread_node as n
                            (id, kind, title, detail, source, at, strategy_id, version_number, frozen_at)
                        select id, kind, title, detail, source, at, "strategyId", "versionNumber",
                            cast(:frozenAt as timestamptz)
                        from jsonb_to_recordset(cast(:nodes as jsonb)) as t (id uuid, kind text, title text, detail text,
                            source text, at timestamptz, "strategyId" uuid, "versionNumber" integer)
                        order by id
                        on conflict (id) do update set title = excluded.title, detail = excluded.detail,
                            source = excluded.source, at = excluded.at, strategy_id = excluded.strategy_id,
                            version_number = excluded.version_number, frozen_at = excluded.frozen_at,
                            version = n.version + 1
                        where n.frozen_at <= excluded.frozen_at
                            or n.frozen_at is null and (excluded.frozen_at is not null
                                or (n.title, n.detail, n.at) is distinct from (excluded.title, excluded.detail, excluded.at))
                        returning n.id""", UUID.class)
                .setParameter("nodes", write(nodes))
                .setParameter("frozenAt", frozenAt)
                .getResultList();
    }

    void put(List<ThreadLink> links) {
        session.createNativeMutationQuery("""
                        insert into thread_link (from_id, to_id, kind, because, at, position)
                        select "from", "to", kind, because, at, position
                        from rows from (jsonb_to_recordset(cast(:links as jsonb))
                                as ("from" uuid, "to" uuid, kind text, because text, at timestamptz))
                            with ordinality as t ("from", "to", kind, because, at, position)
                        on conflict (from_id, to_id) do update set because = excluded.because, at = excluded.at,
                            position = excluded.position""")
                .setParameter("links", write(links))
                .executeUpdate();
    }

    void removeLinksTo(Collection<UUID> ids) {
        session.createNativeMutationQuery("delete from thread_link where to_id = any(:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** What these places lead to shows what they are called, and so changes with them. */
    void renewWhatRestsOn(Collection<UUID> ids) {
        session.createNativeMutationQuery("""
                        update thread_node set version = version + 1
                        where id in (select to_id from thread_link where from_id = any(:ids)) and id <> all(:ids)""")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    private String write(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write what goes onto the thread", e);
        }
    }

    private static ThreadNode node(@Nullable Object[] row) {
        return new ThreadNode(
                (UUID) required(row[0]),
                NodeKind.valueOf((String) required(row[1])),
                (String) required(row[2]),
                (String) row[3],
                (String) row[4],
                (Instant) required(row[5]),
                (UUID) row[6],
                (Integer) row[7]);
    }

    private static Object required(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("A column that may not be null is null");
        }
        return value;
    }
}
