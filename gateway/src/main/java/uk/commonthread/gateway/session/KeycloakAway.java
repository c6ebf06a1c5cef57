package uk.commonthread.gateway.session;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Keycloak did not answer, so that nobody can say whether a session goes on. It is not over for that. */
public final class KeycloakAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    KeycloakAway(Throwable cause) {
        super("Keycloak cannot be reached", cause);
    }

    /**
     * Of a connection that breaks off Quarkus passes on the cause, of which there is none, so that all we see is Mutiny's
     * complaint about a null.
     */
    static boolean tellsFrom(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof IOException
                        || failure instanceof TimeoutException
                        || failure instanceof NullPointerException
                        || tellsFrom(failure.getCause()));
    }
}
