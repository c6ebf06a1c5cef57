package uk.commonthread.strategy.thread;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public link of the thread.
 *
 * @param because the editor's reason; null where the link is a matter of fact, or the section's text is the reason
 */
public record ThreadLink(
        LinkKind kind, UUID from, UUID to, @Nullable String because, Instant at) {

    public ThreadLink dated(Instant when) {
        return new ThreadLink(kind, from, to, because, when);
    }
}
