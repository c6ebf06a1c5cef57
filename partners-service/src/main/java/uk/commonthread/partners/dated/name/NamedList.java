package uk.commonthread.partners.dated.name;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.NamedPageRequest;

/**
 * A page of the things in one table, in the order of their names of a day, as people expect names to be in order. In SQL,
 * since the order, the search and the place where a page begins are all those of the folded names that the database keeps
 * beside the names.
 */
public final class NamedList<T> {
    private final Class<T> type;
    private final String table;
    private final NamedPageRequest page;
    private final StringBuilder search = new StringBuilder();
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * A list of everything, to be narrowed.
     *
     * @param table the things' table: their names stand in {@code <table>_name}
     * @param day the day of the names; conditions may use it as {@code :day}
     */
    public NamedList(Class<T> type, String table, LocalDate day, NamedPageRequest page) {
        this.type = type;
        this.table = table;
        this.page = page;
        values.put("day", day);
        values.put("afterName", page.after().name());
        values.put("afterId", page.after().id());
    }

    /** Refuses, in the request's field {@code name}, what no name has in it. */
    public static void requireSearchable(String part) {
        if (part.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw ApiException.field("name", "nothing-to-search", "must hold a letter or a digit of the name");
        }
    }

    /** Only those that have, or by the day had, a name with that in it; null does not narrow the list. */
    public NamedList<T> named(@Nullable String part) {
        if (part == null) {
            return this;
        }
        requireSearchable(part);
        // Materialized, or the database would rather walk all names in their order.
        search.append("""
                with found as materialized (
                    select %1$s_id as id from %1$s_name
                    where folded like '%%' || folded(:part) || '%%' and valid_from <= :day)
                """.formatted(table));
        values.put("part", part);
        return and("t.id in (select id from found)");
    }

    /** Narrows the list by a condition on the thing, {@code t}. */
    public NamedList<T> and(String condition) {
        where.append(" and (").append(condition).append(")");
        return this;
    }

    /** The same, with the value of a parameter in the condition. */
    public NamedList<T> and(String condition, String parameter, Object value) {
        return and(condition).with(parameter, value);
    }

    /** Gives another parameter of a condition its value. */
    public NamedList<T> with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** The rows of the page, and one more where there is another page. */
    @SuppressWarnings("unchecked")
    public List<T> rows(EntityManager em) {
        var sql = search + """
                select t.* from %1$s t join %1$s_name n on n.%1$s_id = t.id
                where (n.folded, n.%1$s_id) > (folded(:afterName), cast(:afterId as uuid))
                  and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)%2$s order by n.folded, n.%1$s_id
                limit %3$d""".formatted(table, where, page.rowsToRead());
        var query = em.createNativeQuery(sql, type);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
