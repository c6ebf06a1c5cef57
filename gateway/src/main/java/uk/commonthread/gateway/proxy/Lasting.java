package uk.commonthread.gateway.proxy;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.Shares;

/** Counts what lasts, for each client and for all together, since each holds a connection for as long as it does. */
@Singleton
final class Lasting {
    private final Shares shares;

    Lasting(LastingConfig config) {
        shares = new Shares(config.together(), config.client(), Integer.MAX_VALUE);
    }

    /** What ends the count, however often it is run; null where there may be no more. */
    @Nullable
    Runnable begin(String client) {
        var mayBegin = shares.add(client, 1, 1);
        var ended = new AtomicBoolean();
        Runnable end = () -> {
            if (!ended.getAndSet(true)) {
                shares.remove(client, 1, 1);
            }
        };
        if (!mayBegin) {
            end.run();
            return null;
        }
        return end;
    }

    /** How many last just now. */
    long count() {
        return shares.held();
    }
}
