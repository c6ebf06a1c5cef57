package uk.commonthread.kit.job;

import org.jspecify.annotations.Nullable;

/**
 * How far a job is after a step.
 *
 * @param cursor where the next step goes on; null where this was the last
 * @param done how much is done, in whatever the kind counts
 * @param total of how much; null where nobody knows
 */
public record Step(
        @Nullable String cursor, long done, @Nullable Long total) {

    /** There is more to do. */
    public static Step on(String cursor, long done, @Nullable Long total) {
        return new Step(cursor, done, total);
    }

    /** That was all. */
    public static Step last(long done) {
        return new Step(null, done, done);
    }

    boolean isLast() {
        return cursor == null;
    }
}
