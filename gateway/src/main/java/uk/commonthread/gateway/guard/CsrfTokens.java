package uk.commonthread.gateway.guard;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A token per session, which an unsafe request has to carry. */
@Singleton
public final class CsrfTokens {
    private static final String PURPOSE = "csrf";

    private final Seals seals;

    CsrfTokens(Seals seals) {
        this.seals = seals;
    }

    public String of(String sessionId) {
        return seals.of(PURPOSE, sessionId);
    }

    boolean matches(String sessionId, @Nullable String token) {
        return seals.matches(PURPOSE, sessionId, token);
    }
}
