package uk.commonthread.engagement.result.publication;

import org.jspecify.annotations.Nullable;

/**
 * A count as the public may see it.
 *
 * @param count a multiple of 5; null where it is suppressed
 */
public record Figure(@Nullable Integer count, boolean suppressed) {
    static final Figure SUPPRESSED = new Figure(null, true);

    static Figure of(@Nullable Integer count) {
        return count == null ? SUPPRESSED : new Figure(count, false);
    }
}
