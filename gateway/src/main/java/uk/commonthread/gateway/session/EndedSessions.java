package uk.commonthread.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that have ended before their tokens: by sign-out here, or because Keycloak says so. A copy of their cookie
 * is worth nothing any more. Kept in memory for as long as a session can live, and told to the other replicas.
 */
@Singleton
final class EndedSessions {
    /** Each is a sign-out that was genuine, so this many are never reached; it is here so that memory has a bound. */
    private static final int MOST = 500_000;

    private final Cache<String, Boolean> ids;
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>(MOST);
    private final Map<String, List<Runnable>> listeners = new ConcurrentHashMap<>();
    private final boolean alone;

    EndedSessions(SessionsConfig config) {
        ids = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(config.longest())
                .build();
        alone = config.kafka().isEmpty();
    }

    /** A session that has ended, and what is completed when the others can no longer miss it. */
    record News(String sessionId, CompletableFuture<@Nullable Void> told) {}

    boolean contains(String sessionId) {
        return ids.getIfPresent(sessionId) != null;
    }

    /**
     * From now on here, and a moment later everywhere. Complete when all replicas will know, also if this one is killed;
     * while Kafka is away, that may take until it is back.
     */
    CompletionStage<@Nullable Void> end(String sessionId) {
        var ending = new News(sessionId, new CompletableFuture<>());
        var isNew = !contains(sessionId);
        hear(sessionId);
        if (alone || !isNew || !news.offer(ending)) {
            ending.told.complete(null);
        }
        return ending.told;
    }

    /** Another replica has ended it, or this one before it was started anew. */
    void hear(String sessionId) {
        ids.put(sessionId, true);
        var listening = listeners.remove(sessionId);
        if (listening != null) {
            listening.forEach(Runnable::run);
        }
    }

    /** Runs it once the session has ended, which may be now; what is returned takes that back. */
    Runnable whenEnded(String sessionId, Runnable listener) {
        listeners.compute(sessionId, (id, others) -> {
            var all = others == null ? new ArrayList<Runnable>() : new ArrayList<>(others);
            all.add(listener);
            return List.copyOf(all);
        });
        if (contains(sessionId)) {
            hear(sessionId);
        }
        return () -> listeners.computeIfPresent(sessionId, (id, all) -> {
            var left = all.stream().filter(each -> !each.equals(listener)).toList();
            return left.isEmpty() ? null : left;
        });
    }

    /** What the others have yet to be told. */
    BlockingQueue<News> news() {
        return news;
    }
}
