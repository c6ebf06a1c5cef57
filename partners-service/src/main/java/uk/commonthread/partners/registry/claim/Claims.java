package uk.commonthread.partners.registry.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/**
 * Makes "look whether it is taken, then take it" safe: whoever claims the same name waits until the first transaction is
 * over, and then sees what it did and can say so. The tables' constraints would stop the second one too, but could not
 * tell its sender what stands in the way.
 */
@ApplicationScoped
public class Claims {
    private final EntityManager em;

    Claims(EntityManager em) {
        this.em = em;
    }

    /** Holds the name until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String name) {
        take(List.of(name));
    }

    /** Holds all the names, in an order that keeps two transactions from waiting for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Collection<String> names) {
        names.stream()
                .distinct()
                .sorted()
                .forEach(name -> em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                        .setParameter("name", name)
                        .getSingleResult());
    }
}
