package uk.commonthread.strategy.thread;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place of the thread with what led to it, all as it was published.
 *
 * @param version counts the changes of what the public reads here
 * @param causes in their editor's order
 */
public record PublicPlace(ThreadNode node, int version, List<Cause> causes) {

    /** Another place that led to this one, as it is called in public now, with the reason that was published. */
    public record Cause(
            LinkKind kind,
            UUID from,
            String title,
            @Nullable String because,
            Instant at) {}

    public List<Cause> causes(LinkKind kind) {
        return causes.stream().filter(cause -> cause.kind() == kind).toList();
    }
}
