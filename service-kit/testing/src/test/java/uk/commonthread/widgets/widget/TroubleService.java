package uk.commonthread.widgets.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.commonthread.kit.event.Outbox;

@ApplicationScoped
class TroubleService {
    private final EntityManager em;
    private final Outbox outbox;

    TroubleService(EntityManager em, Outbox outbox) {
        this.em = em;
        this.outbox = outbox;
    }

    @Transactional
    void publishAndFail(UUID id) {
        outbox.changed("created", new WidgetState(id, 0, "never made"));
        throw new IllegalStateException("after it was published");
    }

    @Transactional
    void duplicate() {
        for (var i = 0; i < 2; i++) {
            em.createNativeQuery("insert into gadget (code, times) values ('the-only-one', 0)")
                    .executeUpdate();
        }
    }
}
