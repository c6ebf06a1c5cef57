package uk.commonthread.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.NumberedPageRequest;

/**
 * The changes of the last thirty days as events, for partners who follow without Kafka: public facts for everyone, the
 * rest for those whom its {@link Audience} names.
 */
@ApplicationScoped
public class ChangeFeed {
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final Session session;
    private final Caller caller;
    private final ObjectMapper json;
    private final String source;

    ChangeFeed(
            Session session,
            Caller caller,
            ObjectMapper json,
            @ConfigProperty(name = "common-thread.context") String context) {
        this.session = session;
        this.caller = caller;
        this.json = json;
        this.source = "/" + context;
    }

    @Transactional
    public ChangeBatch read(NumberedPageRequest page) {
        var numbers = caller.isPlatformAdmin() ? all(page) : visible(page);
        var rows = session.createNativeQuery("""
                        select number, event_id, type, subject, payload, occurred_at from change
                        where number = any(:numbers) order by number""", Object[].class)
                .setParameter("numbers", numbers.toArray(Long[]::new))
                .getResultList();
        // Last: what was deleted meanwhile is below it.
        requireKept(page.after());
        return ChangeBatch.of(page, rows.stream().map(this::event).toList());
    }

    private List<Long> all(NumberedPageRequest page) {
        return session.createNativeQuery("select number from change where number > :after order by number", Long.class)
                .setParameter("after", page.start())
                .setMaxResults(page.rowsToRead())
                .getResultList();
    }

    /** Each part no further than the page goes. */
    private List<Long> visible(NumberedPageRequest page) {
        var numbers = new ArrayList<>(session.createNativeQuery(
                        "select number from change where is_public and number > :after order by number", Long.class)
                .setParameter("after", page.start())
                .setMaxResults(page.rowsToRead())
                .getResultList());
        var readers = caller.readers().toArray(String[]::new);
        if (readers.length > 0) {
            numbers.addAll(session.createNativeQuery("""
                            select found.number
                            from unnest(cast(:readers as text[])) as one (reader), lateral (
                                select a.number from change_audience a
                                where a.reader = one.reader and a.number > :after
                                order by a.number limit :rows) as found""", Long.class)
                    .setParameter("readers", readers)
                    .setParameter("after", page.start())
                    .setParameter("rows", page.rowsToRead())
                    .getResultList());
        }
        return numbers.stream().distinct().sorted().limit(page.rowsToRead()).toList();
    }

    private void requireKept(@Nullable Long after) {
        if (after == null) {
            return;
        }
        var ends = session.createNativeQuery("""
                        select f.number, greatest(f.number, (select max(number) from change))
                        from change_floor f""", Object[].class).getSingleResult();
        if (after < (Long) ends[0]) {
            throw new ApiException(
                    ChangesProblem.CHANGES_EXPIRED,
                    Map.of("after", after.toString()),
                    "Changes behind " + after
                            + " are not kept any more; read the lists again, then follow from the first"
                            + " change that is");
        }
        if (after > (Long) ends[1]) {
            throw ApiException.field(
                    "after", "unknown", "No change has had this number; send a sequence as you read it");
        }
    }

    private ChangeEvent event(Object[] row) {
        try {
            return new ChangeEvent(
                    "1.0",
                    (UUID) row[1],
                    source,
                    (String) row[2],
                    (String) row[3],
                    (Instant) row[5],
                    "application/json",
                    row[0].toString(),
                    json.readValue((String) row[4], OBJECT));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change cannot be read", e);
        }
    }
}
