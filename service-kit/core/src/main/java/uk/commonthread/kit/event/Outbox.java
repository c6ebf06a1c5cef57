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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import uk.commonthread.kit.web.RequestId;

/**
 * Stores events in the caller's transaction; {@link OutboxRelay} sends them once it has committed, at least once and in
 * order per aggregate. Flush the aggregate first: its row lock then orders the numbering of two transactions' events.
 */
@ApplicationScoped
public class Outbox {
    private final EntityManager em;
    private final ObjectMapper json;
    private final Clock clock;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;
    private final String context;

    Outbox(
            EntityManager em,
            ObjectMapper json,
            Clock clock,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "common-thread.context") String context) {
        this.em = em;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
        this.transaction = transaction;
        this.context = context;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(DomainEvent event) {
        publishAll(List.of(event));
    }

    /** Stores many events in their order, with one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishAll(List<? extends DomainEvent> events) {
        em.createNativeQuery("""
                        insert into outbox
                            (event_id, topic, type, message_key, payload, occurred_at, request_id, trace_parent)
                        select id, topic, type, key, payload, cast(:now as timestamptz), cast(:requestId as text),
                            cast(:traceParent as text)
                        from unnest(cast(:ids as uuid[]), cast(:topics as text[]), cast(:types as text[]),
                                cast(:keys as text[]), cast(:payloads as text[]))
                            with ordinality as e (id, topic, type, key, payload, place)
                        order by place""")
                .setParameter("ids", each(events, _ -> UUID.randomUUID(), UUID[]::new))
                .setParameter("topics", each(events, this::topic, String[]::new))
                .setParameter("types", each(events, DomainEvent::type, String[]::new))
                .setParameter("keys", each(events, event -> event.aggregateId().toString(), String[]::new))
                .setParameter("payloads", each(events, this::write, String[]::new))
                .setParameter("now", clock.instant())
                .setParameter("requestId", (String) MDC.get(RequestId.LOG_FIELD))
                .setParameter("traceParent", TraceParent.of(Context.current()))
                .executeUpdate();
        wakeRelayOnceCommitted();
    }

    private String topic(DomainEvent event) {
        return context + (event instanceof StateEvent ? ".state.v1" : ".v1");
    }

    private static <T> T[] each(
            List<? extends DomainEvent> events, Function<DomainEvent, T> value, IntFunction<T[]> array) {
        return events.stream().map(value).toArray(array);
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

    private String write(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + event.type(), e);
        }
    }
}
