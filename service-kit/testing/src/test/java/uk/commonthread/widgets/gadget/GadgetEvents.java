package uk.commonthread.widgets.gadget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.MDC;
import uk.commonthread.kit.event.Inbox;
import uk.commonthread.kit.outage.OutlastsOutages;

/** What the gadgets service tells us. */
@ApplicationScoped
class GadgetEvents {
    record GadgetUsed(String code) {}

    private final EntityManager em;
    private final Inbox inbox;
    private final ObjectMapper json;

    GadgetEvents(EntityManager em, Inbox inbox, ObjectMapper json) {
        this.em = em;
        this.inbox = inbox;
        this.json = json;
    }

    @Incoming("gadgets")
    @Blocking
    @OutlastsOutages
    @Retry
    @Transactional
    void on(String payload, IncomingCloudEventMetadata<?> event) throws JsonProcessingException {
        if (!inbox.isNew(event)) {
            return;
        }
        switch (event.getType()) {
            case "gadgets.gadget.used.v1" -> count(json.readValue(payload, GadgetUsed.class));
            case "gadgets.gadget.praised.v1" -> praise(json.readValue(payload, GadgetUsed.class));
            default -> {} // types we do not know are not for us
        }
    }

    private void count(GadgetUsed used) {
        em.createNativeQuery("""
                        insert into gadget as g (code, times, request, trace) values (:code, 1, :request, :trace)
                        on conflict (code) do update set times = g.times + 1""")
                .setParameter("code", used.code())
                .setParameter("request", MDC.get("requestId"))
                .setParameter("trace", Span.current().getSpanContext().getTraceId())
                .executeUpdate();
    }

    /** Only what is there can be praised: until then, this fails. */
    private void praise(GadgetUsed praised) {
        em.createNativeQuery("set local lock_timeout = '100ms'").executeUpdate();
        var known = em.createNativeQuery("update gadget set times = times + 1 where code = :code")
                .setParameter("code", praised.code())
                .executeUpdate();
        if (known == 0) {
            throw new IllegalStateException("There is no such gadget yet");
        }
    }
}
