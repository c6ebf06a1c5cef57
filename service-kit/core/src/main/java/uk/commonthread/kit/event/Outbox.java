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
import java.util.UUID;
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
        em.createNativeQuery("""
                        insert into outbox
                            (event_id, topic, type, message_key, payload, occurred_at, request_id, trace_parent)
                        values (:eventId, :topic, :type, :key, :payload, :now, :requestId, :traceParent)""")
                .setParameter("eventId", UUID.randomUUID())
                .setParameter("topic", context + (event instanceof StateEvent ? ".state.v1" : ".v1"))
                .setParameter("type", event.type())
                .setParameter("key", event.aggregateId().toString())
                .setParameter("payload", write(event))
                .setParameter("now", clock.instant())
                .setParameter("requestId", (String) MDC.get(RequestId.LOG_FIELD))
                .setParameter("traceParent", TraceParent.of(Context.current()))
                .executeUpdate();
        wakeRelayOnceCommitted();
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
