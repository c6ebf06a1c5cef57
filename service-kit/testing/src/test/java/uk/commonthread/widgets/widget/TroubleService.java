package uk.commonthread.widgets.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

@ApplicationScoped
class TroubleService {
    private final EntityManager em;

    TroubleService(EntityManager em) {
        this.em = em;
    }

    @Transactional
    void duplicate() {
        for (var i = 0; i < 2; i++) {
            em.createNativeQuery("insert into gadget (code, times) values ('the-only-one', 0)")
                    .executeUpdate();
        }
    }
}
