package uk.commonthread.engagement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Moves the first and the last day of an engagement, as no API does, so that a test need not wait for them. */
@Singleton
public class EngagementDates {
    private final EntityManager em;

    EngagementDates(EntityManager em) {
        this.em = em;
    }

    @Transactional
    public void opens(UUID engagement, LocalDate day) {
        em.createNativeQuery("update engagement set opens = :day where id = :id")
                .setParameter("day", day)
                .setParameter("id", engagement)
                .executeUpdate();
    }

    /** Its time was over so long ago. */
    @Transactional
    public void ended(UUID engagement, Duration ago) {
        em.createNativeQuery("update engagement set opens = opens - 2, closes = :then where id = :id")
                .setParameter("then", Instant.now().minus(ago))
                .setParameter("id", engagement)
                .executeUpdate();
    }
}
