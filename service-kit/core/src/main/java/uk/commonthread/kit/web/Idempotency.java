package uk.commonthread.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;

/**
 * Lets a create be sent again without being done again: the same {@code Idempotency-Key} with the same body gives the
 * first answer, with another body 422. The key is stored in the transaction of its effect, so either both hold or
 * neither. Keys are forgotten after a day ({@link IdempotencyCleaner}).
 */
@ApplicationScoped
public class Idempotency {
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
     * The effect's result, or that of the request that came with this key before.
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
        if (key.isBlank() || key.length() > 200) {
            throw ApiException.field("Idempotency-Key", "must have from 1 to 200 characters");
        }
        var owner = caller.subject();
        var hash = hash(write(request));
        // Waits for a transaction that is using the same key, so that two requests at once cannot both be first.
        var first = em.createNativeQuery("""
                        insert into idempotency_key (owner, operation, key, request_hash, used_at)
                        values (:owner, :operation, :key, :hash, :now) on conflict do nothing""")
                        .setParameter("owner", owner)
                        .setParameter("operation", operation)
                        .setParameter("key", key)
                        .setParameter("hash", hash)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
        if (!first) {
            return read(storedAnswer(owner, operation, key, hash), type);
        }
        var result = effect.get();
        em.createNativeQuery("""
                        update idempotency_key set response = :response
                        where owner = :owner and operation = :operation and key = :key""")
                .setParameter("response", write(result))
                .setParameter("owner", owner)
                .setParameter("operation", operation)
                .setParameter("key", key)
                .executeUpdate();
        return result;
    }

    private String storedAnswer(String owner, String operation, String key, String hash) {
        var stored = (Object[]) em.createNativeQuery("""
                        select request_hash, response from idempotency_key
                        where owner = :owner and operation = :operation and key = :key""")
                .setParameter("owner", owner)
                .setParameter("operation", operation)
                .setParameter("key", key)
                .getSingleResult();
        if (!stored[0].equals(hash)) {
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

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
