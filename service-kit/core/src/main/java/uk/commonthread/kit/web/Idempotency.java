package uk.commonthread.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;

/**
 * Lets a create be sent again without being done again: the same {@code Idempotency-Key} with the same body gives the
 * first answer, with another body 422. The key is stored in the transaction of its effect, so either both hold or
 * neither. Keys are forgotten after a day ({@link IdempotencyCleaner}), and neither they nor the answers are stored in
 * clear ({@link SealedAnswer}).
 */
@ApplicationScoped
public class Idempotency {
    private static final int LONGEST_KEY = 200;
    // The public is one caller: a key that two of them might think of would give one the other's answer.
    private static final int SHORTEST_PUBLIC_KEY = 16;

    private final EntityManager em;
    private final ObjectMapper json;
    private final Clock clock;
    private final Caller caller;

    Idempotency(EntityManager em, ObjectMapper json, Clock clock, Caller caller) {
        this.em = em;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * The effect's result, or that of the request that came with this key before. Ask first whether the caller may: a
     * stored answer is only for who may still ask.
     *
     * @param key the header's value; without one the effect simply happens
     * @param operation what the key is good for, so that one key cannot answer for another endpoint
     * @param type what the stored answer is read back as
     */
    @Transactional
    public <T> T once(@Nullable String key, String operation, Object request, Class<T> type, Supplier<T> effect) {
        if (key == null) {
            return effect.get();
        }
        refuseWeak(key);
        var owner = caller.subject();
        var storedKey = SealedAnswer.digest("key", key);
        var requestHash = SealedAnswer.digest("request of " + key, write(request));
        if (!isFirst(owner, operation, storedKey, requestHash)) {
            return read(SealedAnswer.open(key, storedAnswer(owner, operation, storedKey, requestHash)), type);
        }
        var result = effect.get();
        em.createNativeQuery("""
                        update idempotency_key set response = :response
                        where owner = :owner and operation = :operation and key = :key""")
                .setParameter("response", SealedAnswer.seal(key, write(result)))
                .setParameter("owner", owner)
                .setParameter("operation", operation)
                .setParameter("key", storedKey)
                .executeUpdate();
        return result;
    }

    private void refuseWeak(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ApiException.field("Idempotency-Key", "must have from 1 to 200 characters");
        }
        if (caller.isAnonymous() && key.length() < SHORTEST_PUBLIC_KEY) {
            throw ApiException.field("Idempotency-Key", "must be a random value of at least 16 characters, as a UUID");
        }
    }

    /** Waits for a transaction that is using the same key, so that two requests at once cannot both be first. */
    private boolean isFirst(String owner, String operation, String storedKey, String requestHash) {
        return em.createNativeQuery("""
                        insert into idempotency_key (owner, operation, key, request_hash, used_at)
                        values (:owner, :operation, :key, :hash, :now) on conflict do nothing""")
                        .setParameter("owner", owner)
                        .setParameter("operation", operation)
                        .setParameter("key", storedKey)
                        .setParameter("hash", requestHash)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private String storedAnswer(String owner, String operation, String storedKey, String requestHash) {
        var stored = (Object[]) em.createNativeQuery("""
                        select request_hash, response from idempotency_key
                        where owner = :owner and operation = :operation and key = :key""")
                .setParameter("owner", owner)
                .setParameter("operation", operation)
                .setParameter("key", storedKey)
                .getSingleResult();
        if (!stored[0].equals(requestHash)) {
            throw new ApiException(
                    CommonProblem.IDEMPOTENCY_MISMATCH, "Send a new Idempotency-Key with a request that differs");
        }
        return (String) stored[1];
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass(), e);
        }
    }

    private <T> T read(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a stored " + type, e);
        }
    }
}
