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
    // No register's list is called so.
    private static final String ALL = "*";

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
        if (!names.isEmpty()) {
            lock("select 1 from pg_advisory_xact_lock_shared(hashtextextended(:name, 0))", ALL);
        }
        names.stream()
                .distinct()
                .sorted()
                .forEach(name -> lock("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", name));
    }

    /** Holds every name there may be, for who takes more of them than the database can hold one by one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeAll() {
        lock("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", ALL);
    }

    private void lock(String sql, String name) {
        em.createNativeQuery(sql).setParameter("name", name).getSingleResult();
    }
}
