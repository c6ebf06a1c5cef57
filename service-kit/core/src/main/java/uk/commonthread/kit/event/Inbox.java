package uk.commonthread.kit.event;

import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.RequestId;

/** Remembers which events were handled, in the same transaction as their effect. */
@ApplicationScoped
public class Inbox {
    private static final String REQUEST_ID = "requestid";

    private final EntityManager em;
    private final Clock clock;

    Inbox(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** False when this event was already handled. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNew(@Nullable IncomingCloudEventMetadata<?> event) {
        if (event == null) {
            throw new IllegalArgumentException("The message is not a CloudEvent: it has no ce_ headers");
        }
        rememberRequest(event);
        return em.createNativeQuery("""
                        insert into inbox (source, event_id, handled_at) values (:source, :id, :now)
                        on conflict do nothing""")
                        .setParameter("source", event.getSource().toString())
                        .setParameter("id", event.getId())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** The request that caused the event stands in the log lines of its consumers too, and in what they publish. */
    static void rememberRequest(IncomingCloudEventMetadata<?> event) {
        event.<Object>getExtension(REQUEST_ID)
                .ifPresentOrElse(
                        id -> MDC.put(RequestId.LOG_FIELD, id.toString()), () -> MDC.remove(RequestId.LOG_FIELD));
    }
}
