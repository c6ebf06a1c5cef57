package uk.commonthread.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.AuditEntryView.MemberChange;
import uk.commonthread.kit.audit.AuditEntryView.Shown;
import uk.commonthread.kit.identity.Authority;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.identity.Insider;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;

/** Entries for those who may read them: newest first, of the bodies where they hold a function. */
@ApplicationScoped
public class AuditTrail {
    /** Names what readers must hold in a body to read its entries. */
    static final String READER = "common-thread.audit.reader";

    private static final int AT_A_TIME = 500;

    private static final String COLUMNS = "e.id, e.at, e.kind, e.record_id, e.version, e.verb, e.person_id, e.standing,"
            + " e.appointment_id, e.function, e.body_id, e.changes";

    private final Session session;
    private final Caller caller;
    private final ObjectMapper json;
    private final String reader;

    AuditTrail(Session session, Caller caller, ObjectMapper json, @ConfigProperty(name = READER) String reader) {
        this.session = session;
        this.caller = caller;
        this.json = json;
        this.reader = reader;
    }

    /**
     * One page.
     *
     * @param bodyId only entries of that body; none where they do not hold the readers' function there
     * @param recordId only entries of that record
     */
    @Transactional
    public Page<AuditEntryView> list(@Nullable UUID bodyId, @Nullable UUID recordId, PageRequest page) {
        return read(insider(bodyId), recordId, page);
    }

    /**
     * All that {@link #list} has on its pages, of which one is held at a time. Which of them the caller may read is asked now,
     * and not as they are read.
     */
    public Stream<AuditEntryView> all(@Nullable UUID bodyId, @Nullable UUID recordId) {
        var insider = insider(bodyId);
        var first = pageOf(insider, recordId, null);
        return Stream.iterate(
                        Optional.of(first),
                        Optional::isPresent,
                        page -> page.map(Page::next).map(next -> pageOf(insider, recordId, UUID.fromString(next))))
                .flatMap(page -> page.orElseThrow().items().stream());
    }

    private Page<AuditEntryView> pageOf(Insider insider, @Nullable UUID recordId, @Nullable UUID after) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> read(insider, recordId, new PageRequest(AT_A_TIME, after)));
    }

    private Insider insider(@Nullable UUID bodyId) {
        var all = caller.insider(reader);
        return bodyId == null ? all : all.only(bodyId);
    }

    private Page<AuditEntryView> read(Insider insider, @Nullable UUID recordId, PageRequest page) {
        var rows = recordId != null
                ? ofRecord(recordId, insider.bodies(), insider.everywhere(), page)
                : insider.everywhere() ? all(page) : ofBodies(insider.bodies(), page);
        return page.of(rows, row -> (UUID) row[0], this::view);
    }

    private List<Object[]> all(PageRequest page) {
        return session.createNativeQuery(
                        "select " + COLUMNS + " from audit_entry e where e.id < :after order by e.id desc",
                        Object[].class)
                .setParameter("after", page.after(Order.NEWEST))
                .setMaxResults(page.rowsToRead())
                .getResultList();
    }

    /** Each body's by itself, no further than the page goes: an entry of two of them is shown once. */
    private List<Object[]> ofBodies(Set<UUID> bodies, PageRequest page) {
        return session.createNativeQuery("select " + COLUMNS + """
                         from audit_entry e
                        where e.id in (
                            select found.entry_id
                            from unnest(cast(:bodies as uuid[])) as body (id), lateral (
                                select b.entry_id from audit_entry_body b
                                where b.body_id = body.id and b.entry_id < :after
                                order by b.entry_id desc limit :rows) as found
                            group by found.entry_id order by found.entry_id desc limit :rows)
                        order by e.id desc""", Object[].class)
                .setParameter("bodies", bodies.toArray(UUID[]::new))
                .setParameter("after", page.after(Order.NEWEST))
                .setParameter("rows", page.rowsToRead())
                .getResultList();
    }

    private List<Object[]> ofRecord(UUID recordId, Set<UUID> bodies, boolean everywhere, PageRequest page) {
        return session.createNativeQuery("select " + COLUMNS + """
                         from audit_entry e
                        where e.record_id = :recordId and e.id < :after
                          and (:everywhere or e.bodies && cast(:bodies as uuid[]))
                        order by e.id desc""", Object[].class)
                .setParameter("recordId", recordId)
                .setParameter("after", page.after(Order.NEWEST))
                .setParameter("everywhere", everywhere)
                .setParameter("bodies", bodies.toArray(UUID[]::new))
                .setMaxResults(page.rowsToRead())
                .getResultList();
    }

    private AuditEntryView view(Object[] row) {
        return new AuditEntryView(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (UUID) row[3],
                (Integer) row[4],
                (String) row[5],
                (UUID) row[6],
                Authority.Standing.valueOf((String) row[7]),
                (UUID) row[8],
                (String) row[9],
                (UUID) row[10],
                changes((String) row[11]));
    }

    private List<MemberChange> changes(String changes) {
        try {
            return json.readTree(changes).properties().stream()
                    .map(member -> change(member.getKey(), member.getValue()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry of the audit cannot be read", e);
        }
    }

    private static MemberChange change(String member, JsonNode change) {
        var before = change.get("before");
        var after = change.get("after");
        var one = after == null ? before : after;
        if (one != null && one.has(Members.DIGEST)) {
            return new MemberChange(member, Shown.DIGEST, text(before, Members.DIGEST), text(after, Members.DIGEST));
        }
        if (one != null && one.has(Members.WITHHELD)) {
            return new MemberChange(
                    member, Shown.WITHHELD, text(before, Members.WITHHELD), text(after, Members.WITHHELD));
        }
        return new MemberChange(member, Shown.CLEAR, text(before), text(after));
    }

    private static @Nullable String text(@Nullable JsonNode value, String inside) {
        return value == null ? null : text(value.get(inside));
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
