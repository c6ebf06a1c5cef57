package uk.commonthread.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import uk.commonthread.kit.audit.Audit;
import uk.commonthread.kit.web.RequestId;

/**
 * Stores events in the caller's transaction; {@link OutboxRelay} sends them once it has committed, at least once and in
 * order per aggregate. Flush the aggregate first, as {@link uk.commonthread.kit.act.Acts#tell} does: its row lock then orders
 * the numbering of two transactions' events.
 */
@ApplicationScoped
public class Outbox {
    private static final String EVERYONE = "*";

    private final EntityManager em;
    private final ObjectMapper json;
    private final Clock clock;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;
    private final Audit audit;
    private final String context;

    Outbox(
            EntityManager em,
            ObjectMapper json,
            Clock clock,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transaction,
            Audit audit,
            @ConfigProperty(name = "common-thread.context") String context) {
        this.em = em;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
        this.transaction = transaction;
        this.audit = audit;
        this.context = context;
    }

    /**
     * Tells that something happened to an aggregate, leaves what it is now for replicas, and has the audit call it so.
     *
     * @param verb one of its {@link StateOf#verbs()}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(String verb, State state) {
        changed(verb, List.of(state));
    }

    /** The same of many, in their order and with one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(String verb, List<? extends State> states) {
        var rows = states.stream().flatMap(state -> rows(verb, state)).toList();
        em.createNativeQuery("""
                        insert into outbox
                            (event_id, topic, type, message_key, payload, occurred_at, request_id, trace_parent,
                            is_public, audience)
                        select id, topic, type, key, payload, cast(:now as timestamptz), cast(:requestId as text),
                            cast(:traceParent as text), readers = :everyone, case when readers = :everyone then '{}'
                                else string_to_array(readers, ',') end
                        from unnest(cast(:ids as uuid[]), cast(:topics as text[]), cast(:types as text[]),
                                cast(:keys as text[]), cast(:payloads as text[]), cast(:readers as text[]))
                            with ordinality as e (id, topic, type, key, payload, readers, place)
                        order by place""")
                .setParameter("ids", each(rows, _ -> UUID.randomUUID(), UUID[]::new))
                .setParameter("topics", each(rows, Row::topic, String[]::new))
                .setParameter("types", each(rows, Row::type, String[]::new))
                .setParameter("keys", each(rows, Row::key, String[]::new))
                .setParameter("payloads", each(rows, Row::payload, String[]::new))
                .setParameter("everyone", EVERYONE)
                .setParameter("readers", each(rows, Row::readers, String[]::new))
                .setParameter("now", clock.instant())
                .setParameter("requestId", (String) MDC.get(RequestId.LOG_FIELD))
                .setParameter("traceParent", TraceParent.of(Context.current()))
                .executeUpdate();
        states.forEach(state -> audit.call(verb, state.id()));
        wakeRelayOnceCommitted();
    }

    private Stream<Row> rows(String verb, State state) {
        var of = state.getClass().getAnnotation(StateOf.class);
        if (of == null || !List.of(of.verbs()).contains(verb)) {
            throw new IllegalArgumentException(state.getClass() + " is no state of what was " + verb);
        }
        var payload = write(state);
        var readers = state.audience().isPublic()
                ? EVERYONE
                : String.join(",", state.audience().readers());
        var states = of.topic().isEmpty() ? context + ".state.v1" : of.topic();
        return Stream.of(
                new Row(
                        context + ".v1",
                        of.value() + "." + verb + ".v1",
                        state.id().toString(),
                        payload,
                        readers),
                new Row(states, of.value() + ".state.v1", state.id().toString(), payload, readers));
    }

    private static <T> T[] each(List<Row> rows, Function<Row, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private void wakeRelayOnceCommitted() {
        if (transaction.getResource(Outbox.class) != null) {
            return;
        }
        transaction.putResource(Outbox.class, this);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }

    private String write(State state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + state.getClass(), e);
        }
    }

    private record Row(String topic, String type, String key, String payload, String readers) {}
}
