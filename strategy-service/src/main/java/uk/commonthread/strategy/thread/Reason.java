package uk.commonthread.strategy.thread;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A working link as other features read it.
 *
 * @param because null only where a section takes up a priority: the section's text says why
 * @param by the person who gave the reason
 */
public record Reason(
        LinkKind kind, UUID from, UUID to, @Nullable String because, UUID by, Instant at) {

    public ThreadLink published() {
        return new ThreadLink(kind, from, to, because, at);
    }
}
