package uk.commonthread.partners.dated.succession;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What followed the things on one page, and what they followed, with names. */
public final class Successions {
    private static final Comparator<SuccessionView> IN_TIME =
            Comparator.comparing(SuccessionView::from).thenComparing(SuccessionView::name);

    private final Map<UUID, Set<Succession>> after;
    private final Map<UUID, List<Succession>> before;
    private final Map<UUID, String> names;

    private Successions(Map<UUID, Set<Succession>> after, Map<UUID, List<Succession>> before, Map<UUID, String> names) {
        this.after = after;
        this.before = before;
        this.names = names;
    }

    /**
     * Reads them for all things of a page at once.
     *
     * @param table the things' table: what followed them stands in {@code <table>_successor}
     * @param after what followed each thing of the page
     * @param names finds the names of the others
     */
    public static Successions read(
            EntityManager em,
            String table,
            Map<UUID, Set<Succession>> after,
            Function<Collection<UUID>, Map<UUID, String>> names) {
        var before = before(em, table, after.keySet());
        var others = new HashSet<UUID>();
        after.values().forEach(successions -> successions.forEach(one -> others.add(one.successorId())));
        before.values().forEach(successions -> successions.forEach(one -> others.add(one.successorId())));
        return new Successions(after, before, names.apply(others));
    }

    /** What followed it, in order of time. */
    public List<SuccessionView> after(UUID id) {
        return views(after.getOrDefault(id, Set.of()));
    }

    /** What it followed, in order of time. */
    public List<SuccessionView> before(UUID id) {
        return views(before.getOrDefault(id, List.of()));
    }

    private List<SuccessionView> views(Collection<Succession> successions) {
        return successions.stream()
                .map(one -> new SuccessionView(
                        one.successorId(), names.getOrDefault(one.successorId(), ""), one.since(), one.source()))
                .sorted(IN_TIME)
                .toList();
    }

    /** By what followed; each with the id of what it followed in place of its own. */
    @SuppressWarnings("unchecked")
    private static Map<UUID, List<Succession>> before(EntityManager em, String table, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createNativeQuery(
                        "select successor_id, %1$s_id, since, source from %1$s_successor where successor_id in (:ids)"
                                .formatted(table),
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream()
                .collect(groupingBy(
                        row -> (UUID) row[0],
                        mapping(row -> new Succession((UUID) row[1], (LocalDate) row[2], (String) row[3]), toList())));
    }
}
