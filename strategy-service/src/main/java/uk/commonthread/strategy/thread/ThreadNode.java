package uk.commonthread.strategy.thread;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place of the public thread, in the words that were published.
 *
 * @param source where the detail of a need is from
 * @param at when it came about: said, recorded or published
 * @param versionNumber the latest published version that holds it, for a section or strategy
 */
public record ThreadNode(
        UUID id,
        NodeKind kind,
        String title,
        @Nullable String detail,
        @Nullable String source,
        Instant at,
        @Nullable UUID strategyId,
        @Nullable Integer versionNumber) {

    /** A place that belongs to no strategy. */
    public static ThreadNode of(UUID id, NodeKind kind, String title, @Nullable String detail, Instant at) {
        return new ThreadNode(id, kind, title, detail, null, at, null, null);
    }

    public ThreadNode sourced(String from) {
        return new ThreadNode(id, kind, title, detail, from, at, strategyId, versionNumber);
    }

    public ThreadNode dated(Instant when) {
        return new ThreadNode(id, kind, title, detail, source, when, strategyId, versionNumber);
    }
}
