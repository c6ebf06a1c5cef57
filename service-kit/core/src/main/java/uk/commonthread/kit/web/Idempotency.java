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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;

/**
 * Lets a create be sent again without being done again: the same {@code Idempotency-Key} with the same body is answered
 * with what was made, with another body 422. The key is stored in the transaction of its effect, so either both hold or
 * neither, and with it the id of what was made, which is read again: an answer is nowhere but in its own table. Keys are
 * forgotten after a day ({@link IdempotencyCleaner}), and are stored as digests.
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
     * What the effect made, or what it made when this key came before. Ask first whether the caller may: an answer is only
     * for who may still ask.
     *
     * @param key the header's value; without one the effect simply happens
     * @param operation what the key is good for, so that one key cannot answer for another endpoint
     * @param read the answer, by the id of what was made
     * @param effect makes it, and says its id
     */
    @Transactional
    public <T> T once(
            @Nullable String key, String operation, Object request, Function<UUID, T> read, Supplier<UUID> effect) {
        return read.apply(key == null ? effect.get() : made(key, operation, request, effect));
    }

    private UUID made(String key, String operation, Object request, Supplier<UUID> effect) {
        refuseWeak(key);
        var owner = caller.subject();
        var storedKey = digest("key", key);
        var requestHash = digest("request of " + key, write(request));
        if (!isFirst(owner, operation, storedKey, requestHash)) {
            return madeBefore(owner, operation, storedKey, requestHash);
        }
        var id = effect.get();
        em.createNativeQuery("""
                        update idempotency_key set made_id = :id
                        where owner = :owner and operation = :operation and key = :key""")
                .setParameter("id", id)
                .setParameter("owner", owner)
                .setParameter("operation", operation)
                .setParameter("key", storedKey)
                .executeUpdate();
        return id;
    }

    private void refuseWeak(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ApiException.field(
                    "Idempotency-Key",
                    "wrong-length",
                    Map.of("min", 1, "max", 200),
                    "must have from 1 to 200 characters");
        }
        if (caller.isAnonymous() && key.length() < SHORTEST_PUBLIC_KEY) {
            throw ApiException.field(
                    "Idempotency-Key",
                    "too-short",
                    Map.of("min", SHORTEST_PUBLIC_KEY),
                    "must be a random value of at least 16 characters, as a UUID");
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

    private UUID madeBefore(String owner, String operation, String storedKey, String requestHash) {
        var stored = (Object[]) em.createNativeQuery("""
                        select request_hash, made_id from idempotency_key
                        where owner = :owner and operation = :operation and key = :key""")
                .setParameter("owner", owner)
                .setParameter("operation", operation)
                .setParameter("key", storedKey)
                .getSingleResult();
        if (!stored[0].equals(requestHash)) {
            throw new ApiException(
                    CommonProblem.IDEMPOTENCY_MISMATCH, "Send a new Idempotency-Key with a request that differs");
        }
        return (UUID) stored[1];
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass(), e);
        }
    }

    /** The purpose keeps digests for different ends from being the same. */
    private static String digest(String purpose, String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
