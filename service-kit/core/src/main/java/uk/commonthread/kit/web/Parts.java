package uk.commonthread.kit.web;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Insider;

/**
 * A page of a list that is made of parts, as what is public and the drafts of some bodies. Each part is read by itself, in
 * the order that an index keeps it in, no further than the page goes: in one statement, the database would rather look
 * through what belongs to none. A row may move from one part to a later one meanwhile, and is shown once.
 *
 * <p>Conditions are HQL; one that a partial index serves is written out, since a parameter in it might be anything.
 */
public final class Parts<T> {
    private final Class<T> type;
    private final Function<T, UUID> id;
    private final Order order;
    private final PageRequest page;
    private final StringBuilder every;
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public Parts(Class<T> type, Function<T, UUID> id, Order order, PageRequest page) {
        this.type = type;
        this.id = id;
        this.order = order;
        this.page = page;
        every = new StringBuilder(order.behind());
        values.put("after", page.after(order));
    }

    /** Only rows with that value; null does not narrow the list. */
    public Parts<T> only(String attribute, @Nullable UUID value) {
        if (value != null) {
            every.append(" and ").append(attribute).append(" = :").append(attribute);
            values.put(attribute, value);
        }
        return this;
    }

    /** Only rows of that body; null does not narrow the list. */
    public Parts<T> of(Belonging belonging, @Nullable UUID body) {
        if (body != null) {
            every.append(" and ").append(belonging.to("= :body"));
            values.put("body", body);
        }
        return this;
    }

    public Parts<T> part(String condition) {
        parts.add(condition);
        return this;
    }

    /** Gives a parameter of the parts its value. */
    public Parts<T> with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** What is public, and what is hidden of the bodies where the reader works. */
    public Parts<T> visible(Showing showing, Insider reader) {
        return reader.everywhere() ? part("1 = 1") : hidden(showing, reader).part(showing.isPublic());
    }

    /** Of that, what is hidden alone. */
    public Parts<T> hidden(Showing showing, Insider reader) {
        return inside(showing.isHidden(), showing.belonging(), reader);
    }

    /** What no one reads but who works in a body to which it belongs. */
    public Parts<T> inside(String condition, Belonging belonging, Insider reader) {
        if (reader.everywhere()) {
            return part(condition);
        }
        return reader.bodies().isEmpty()
                ? this
                : part(condition + " and " + belonging.to("in :inside")).with("inside", reader.bodies());
    }

    /** The rows of the page, and one more where there is another page. */
    public List<T> rows(EntityManager em) {
        return parts.stream()
                .flatMap(part -> rows(part, em).stream())
                .distinct()
                // As the database has them: Java would compare ids as signed numbers.
                .sorted(order.of(row -> id.apply(row).toString()))
                .limit(page.rowsToRead())
                .toList();
    }

    private List<T> rows(String part, EntityManager em) {
        var query = em.createQuery(
                        "from " + type.getSimpleName() + " where " + every + " and " + part + " order by " + order.by(),
                        type)
                .setMaxResults(page.rowsToRead());
        query.getParameters()
                .forEach(parameter -> query.setParameter(parameter.getName(), values.get(parameter.getName())));
        return query.getResultList();
    }
}
