package uk.commonthread.kit.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.Outbox;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.web.Idempotency;

/**
 * What the service of a feature needs to change something: that it is done once, that what happened is told, and what day
 * it is. The parts are {@link Idempotency}, {@link Outbox} and the {@link Clock}, for who needs more of one of them.
 */
@ApplicationScoped
public class Acts {
    private final EntityManager em;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Clock clock;

    Acts(EntityManager em, Idempotency idempotency, Outbox outbox, Clock clock) {
        this.em = em;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Makes something, once for each key: {@link Idempotency#once}. */
    @Transactional
    public <T> T once(
            @Nullable String key, String operation, Object request, Function<UUID, T> read, Supplier<UUID> effect) {
        return idempotency.once(key, operation, request, read, effect);
    }

    /**
     * Tells what happened to an aggregate, and keeps it where it is new. It is flushed first, so that the event and what is
     * answered carry the new version, a change that was made from an old one is refused, and the row's lock puts two
     * transactions' events in order.
     *
     * @param verb one of the state's {@link uk.commonthread.kit.event.StateOf#verbs()}
     * @return the aggregate
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E> E tell(String verb, E aggregate, Function<E, ? extends State> state) {
        em.persist(aggregate);
        em.flush();
        outbox.changed(verb, state.apply(aggregate));
        return aggregate;
    }

    /** Today, as the law in the United Kingdom has it. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day that is asked for, or today. */
    public LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? today() : asked;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Now, with the day and the hour that it is in London. */
    public ZonedDateTime nowInLondon() {
        return ZonedDateTime.now(clock);
    }
}
