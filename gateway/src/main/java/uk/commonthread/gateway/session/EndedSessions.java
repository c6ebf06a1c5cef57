package uk.commonthread.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The sessions that have ended before their tokens: by sign-out here, or because Keycloak says so. A copy of their cookie
 * is worth nothing any more. Kept in memory for as long as a session can live, and told to the other replicas.
 */
@Singleton
final class EndedSessions {
    /** Each is a sign-out that was genuine, so this many are never reached; it is here so that memory has a bound. */
    private static final int MOST = 500_000;

    private final Cache<String, Boolean> ids;
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>(MOST);

    EndedSessions(SessionsConfig config) {
        ids = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(config.longest())
                .build();
    }

    boolean contains(String sessionId) {
        return ids.getIfPresent(sessionId) != null;
    }

    /** From now on here, and a moment later everywhere. */
    void end(String sessionId) {
        if (!contains(sessionId)) {
            hear(sessionId);
            news.offer(sessionId);
        }
    }

    /** Another replica has ended it, or this one before it was started anew. */
    void hear(String sessionId) {
        ids.put(sessionId, true);
    }

    /** What the others have yet to be told. */
    BlockingQueue<String> news() {
        return news;
    }
}
