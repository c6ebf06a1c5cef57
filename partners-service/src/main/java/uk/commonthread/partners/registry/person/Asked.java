package uk.commonthread.partners.registry.person;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * About whom the register has been asked of late. Somebody who is known by their account stays so, and is not asked about
 * again; somebody whom the register does not await is, after {@link #AGAIN}, or as soon as someone is entered on this
 * replica. Each replica remembers its own.
 */
final class Asked {
    /** So much later than their next call is someone recognised at the latest, who is entered while they are signed in. */
    static final Duration AGAIN = Duration.ofMinutes(2);

    private static final int MOST = 50_000;

    private final Map<UUID, Instant> notBefore = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Instant> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean isDue(UUID subject, Instant now) {
        return !now.isBefore(notBefore.getOrDefault(subject, Instant.MIN));
    }

    synchronized void isKnown(UUID subject) {
        notBefore.put(subject, Instant.MAX);
    }

    synchronized void isNotAwaited(UUID subject, Instant now) {
        notBefore.put(subject, now.plus(AGAIN));
    }

    /** Whoever it is, it may be one of those who were not awaited. */
    synchronized void someoneIsEntered() {
        notBefore.values().removeIf(moment -> !moment.equals(Instant.MAX));
    }
}
